import { describe, expect, it } from 'vitest';
import { claimsOf, type Focus } from '../../model/focus';
import { ferry } from '../../store/dataset.fixture';
import { titleOf } from './title';

const cases: readonly (readonly [Focus, words: string, chip: string])[] = [
  [{ kind: 'actor', id: 'otter' }, 'Otter', 'Otter'],
  [{ kind: 'relationship', id: 'kestrel~trains~otter' }, 'Kestrel trains Otter', 'Kestrel → Otter: trains'],
  [{ kind: 'relationship', id: 'kestrel~meets~otter' }, 'Kestrel has not met Otter', 'Kestrel, Otter: has not met'],
  [{ kind: 'pair', id: 'kestrel~otter' }, 'Kestrel and Otter', 'Kestrel and Otter'],
  [{ kind: 'supply', id: 'kestrel~otter~nets' }, 'Kestrel supplies nets to Otter', 'Kestrel → Otter: nets'],
  [{ kind: 'supply', id: '~otter~' }, 'Somebody not named supplies weapons of no named type to Otter', 'Somebody not named → Otter: weapons of no named type'],
  [{ kind: 'article', id: 'harbour' }, 'Kestrel trains Otter', 'Article A'],
  [{ kind: 'telling', id: '~~finn' }, 'Finn', 'Finn'],
  [{ kind: 'telling', id: '~gull~finn' }, 'Finn, through The Gull', 'Finn, through The Gull'],
  [{ kind: 'telling', id: '~gull~finn.otter' }, 'Finn and Otter, through The Gull', 'Finn and Otter, through The Gull'],
  [{ kind: 'telling', id: '~gull~gull' }, 'The Gull', 'The Gull'],
  [{ kind: 'telling', id: '~gull~-' }, 'The Gull, no speaker named', 'The Gull, no speaker named'],
  [{ kind: 'telling', id: 'island~gull~' }, 'The Gull, in article B', 'The Gull, in article B'],
  [{ kind: 'telling', id: 'pier~own-pier~' }, 'The article itself, in article C', 'The article itself, in article C'],
  [{ kind: 'telling', id: 'pier~own-pier~-' }, 'Article C, in its own voice', 'Article C, in its own voice'],
  [{ kind: 'telling', id: 'pier~own-pier~*' }, 'Those whom article C quotes', 'Those whom article C quotes'],
  [{ kind: 'telling', id: '~own-pier~finn' }, 'Finn', 'Finn'],
  [{ kind: 'contested', id: '' }, 'Contested claims', 'Contested claims'],
  [{ kind: 'all', id: '' }, 'All claims', 'All claims'],
];
const title = (focus: Focus) => titleOf(focus, claimsOf(focus, ferry), ferry);

describe('what was chosen, in words and in brief', () => {
  it.each(cases)('%j', (focus, words, brief) => {
    const { words: said, chip } = title(focus);
    expect(said).toBe(words);
    expect(chip.after ? `${chip.before} → ${chip.after}` : chip.before).toBe(brief);
  });
  it('says of one who speaks that the name is an alias', () => {
    expect(title({ kind: 'telling', id: '~gull~finn' }).deck).toBe('An alias');
    expect(title({ kind: 'telling', id: '~gull~finn.otter' }).deck).toBe('');
  });
  it('keeps to the length of a chip', () => {
    for (const { id } of ferry.dataset.claims) expect(title({ kind: 'claim', id }).chip.before.length).toBeLessThanOrEqual(52);
  });
  it.each(['actor', 'article', 'report'] as const)('falls back on the id of an unknown %s', (kind) => {
    expect(title({ kind, id: 'nobody' }).words).toContain('nobody');
  });
});
