import { describe, expect, it } from 'vitest';
import type { Focus } from '../model/focus';
import { ferry } from '../store/dataset.fixture';
import { claimsLeft, familyOf } from './filter';
import { titleOf } from './title';

const cases: readonly (readonly [Focus, words: string, chip: string])[] = [
  [{ kind: 'actor', id: 'otter' }, 'Otter', 'Otter'],
  [{ kind: 'relationship', id: 'kestrel~trains~otter' }, 'Kestrel trains Otter', 'Kestrel → Otter: trains'],
  [{ kind: 'relationship', id: 'kestrel~meets~otter' }, 'Kestrel has not met Otter', 'Kestrel → Otter: has not met'],
  [{ kind: 'pair', id: 'kestrel~otter' }, 'Kestrel and Otter', 'Kestrel and Otter'],
  [{ kind: 'supply', id: 'kestrel~otter~nets' }, 'nets for Otter, from Kestrel', 'Kestrel → Otter: nets'],
  [{ kind: 'supply', id: '~otter~' }, 'weapons, kind not named for Otter, supplier not named', 'supplier not named → Otter: weapons, kind not named'],
  [{ kind: 'event', id: 'landing' }, 'Kestrel lands at the pier', 'Kestrel lands at the pier'],
  [{ kind: 'figure', id: 'c4' }, '“forty crates”', '“forty crates”'],
  [{ kind: 'claim', id: 'c2' }, '“Otter is trained by Kestrel, by night and by …”', '“Otter is trained by Kestrel, by night and by …”'],
  [{ kind: 'article', id: 'island' }, 'Article B', 'Article B'],
  [{ kind: 'report', id: 'gull' }, 'Report by The Gull', 'Report by The Gull'],
  [{ kind: 'report', id: 'own-pier' }, 'Report of an outlet not named', 'Report of an outlet not named'],
  [{ kind: 'contested', id: '' }, 'Contested claims', 'Contested claims'],
  [{ kind: 'all', id: '' }, 'All claims', 'All claims'],
];

describe('the focus in words', () => {
  it.each(cases)('%j', (focus, words, chip) => {
    const title = titleOf(focus, ferry);
    expect(title.words).toBe(words);
    expect(title.after ? `${title.before} → ${title.after}` : title.before).toBe(chip);
  });
  it.each(['actor', 'event', 'figure', 'claim', 'article'] as const)('falls back on the id of an unknown %s', (kind) => {
    expect(titleOf({ kind, id: 'nobody' }, ferry).words).toContain('nobody');
  });
});

describe('the claims that families leave', () => {
  it('are all when none is chosen', () => {
    expect(claimsLeft(ferry, [])).toBe(ferry.dataset.claims);
  });
  it('are relationships and events of the family, never figures', () => {
    expect(claimsLeft(ferry, ['contact']).map((claim) => claim.id)).toEqual(['c3', 'c5']);
    expect(claimsLeft(ferry, ['material_support', 'contact']).map((claim) => claim.id)).toEqual(['c1', 'c2', 'c3', 'c5', 'c6']);
    expect(claimsLeft(ferry, ['conflict'])).toEqual([]);
  });
  it('have a family only where their type says so', () => {
    expect(ferry.dataset.claims.map((claim) => familyOf(claim, ferry))).toEqual([
      'material_support',
      'material_support',
      'contact',
      '',
      'contact',
      'material_support',
    ]);
  });
});
