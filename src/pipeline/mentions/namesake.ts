/** "Mr. Doe" where the article knows a Jane and a John Doe: by the title, else whoever of them was named last. */
import type { Entity } from '../reading';
import type { Genders } from './gender';
import type { Found } from './found';
import type { Occurrence } from './nameGroup';

/** The sex that a title tells. */
const TITLE: ReadonlyMap<string, 'm' | 'f'> = new Map([['mr.', 'm'], ['mr', 'm'], ['ms.', 'f'], ['ms', 'f'], ['mrs.', 'f'], ['mrs', 'f'], ['miss', 'f']]);

/** Which of the namesakes the surname stands for; `found` are the mentions so far, by sentence. */
export const namesakeAt = ({ sentence, run }: Occurrence, namesakes: readonly Entity[], genders: Genders, found: ReadonlyMap<number, readonly Found[]>): Entity | undefined => {
  const sex = TITLE.get(sentence.tokens[run.from - 1]?.lower ?? '');
  if (sex !== undefined) {
    const [only, other] = namesakes.filter((e) => genders.of(e) === sex);
    if (only && !other) return only;
    const [left, more] = namesakes.filter((e) => genders.of(e) === '');
    return !only && left && !more ? left : undefined;
  }
  const start = sentence.tokens[run.from]?.start ?? 0;
  for (let s = sentence.index; s >= 0; s--) {
    const last = (found.get(s) ?? []).filter((m) => m.kind === 'actor' && m.start < start && namesakes.some((e) => e.id === m.entity)).sort((a, b) => b.start - a.start)[0];
    if (last) return namesakes.find((e) => e.id === last.entity);
  }
  return undefined;
};
