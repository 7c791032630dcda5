/** Who does what an infinitive or gerund says: the one told to ("forced X to", "called on X to", "accused X of"), or the subject. */
import { among } from '../among';
import { isNoun, type Chunk, type NounPhrase } from './chunk';
import { typeAt, wordOf } from './list';
import type { Token } from '../token';

interface Governing {
  readonly verb: { readonly lemma: string; readonly passive: boolean };
  readonly at: number;
  readonly subjects: readonly NounPhrase[];
  readonly objects: readonly NounPhrase[];
  readonly phrases: readonly { readonly word: string; readonly nouns: readonly NounPhrase[]; readonly at: number }[];
}
/** Object control: the one told to act is the object. */
const OBJECT = new Set(
  'ask tell urge order force allow enable help let make want expect persuade permit encourage press push warn invite require stop prevent keep block deter ban accuse see watch suspect blame criticise criticize condemn hail thank praise compel oblige instruct direct get lead cause arm rearm advise forbid dissuade discourage caution charge convict pressure beg implore challenge authorise authorize empower equip train bar restrain hire pay recruit drive fault denounce blast slam chide rebuke lambast berate reproach castigate scold catch find film sue prompt provoke spur goad motivate inspire tempt ferry escort invite embolden galvanise galvanize coax lure entice cajole bully fine punish penalise penalize sanction indict prosecute jail reward admonish upbraid lambast blacklist honour honor congratulate summon arrest avenge absolve excuse forgive commend applaud salute credit sentence task entrust clear acquit exonerate'.split(' '),
);
const PENALTY = new Set(['impose', 'slap', 'place', 'put', 'announce', 'levy', 'threaten', 'lodge', 'file', 'bring', 'heap', 'order', 'take', 'turn', 'blame']);
/** "called on X to", "appealed to X to", "relied on X to". */
const THROUGH: ReadonlyMap<string, string> = new Map(Object.entries({ call: 'on', appeal: 'to', rely: 'on', depend: 'on', count: 'on', prevail: 'on', wait: 'for', press: 'for' }));

const NEEDING: ReadonlySet<string> = new Set(['want', 'need', 'require', 'use']);
const MEANS: ReadonlySet<string> = new Set('backing support help aid assistance weapons arms money funds permission approval consent cover training drones missiles jets ammunition'.split(' '));
/** What somebody has who may act: "X’s ability to". */
const ABILITY: ReadonlySet<string> = new Set('ability capacity capability capabilities power means freedom resolve readiness willingness desire'.split(' '));
/** What lets somebody act. */
const LEAVE: ReadonlySet<string> = new Set('permission nod light go-ahead leave licence license orders order mandate authority freedom right chance time space'.split(' '));
export const controlled = (source: Governing | undefined, chunks: readonly Chunk[], tokens: readonly Token[], at: number): readonly NounPhrase[] => {
  if (!source) return [];
  // "for the group to fight Y": the noun after "for".
  const before = chunks[at - 1];
  if (isNoun(before) && wordOf(chunks[at - 2]) === 'for' && typeAt(chunks, at - 3) !== 'noun') return [before];
  const { lemma, passive } = source.verb;
  const through = THROUGH.get(lemma);
  if (through !== undefined) {
    const phrase = source.phrases.find((p) => p.word === through);
    if (phrase && phrase.nouns.length > 0) return phrase.nouns;
  }
  // "would limit X’s ability to attack": X’s.
  if (isNoun(before) && before.owner && ABILITY.has(tokens[before.head]?.lower ?? '') && source.objects.includes(before)) return [before];
  // "imposed sanctions on X for arming Y"
  const on = wordOf(before) === 'for' && PENALTY.has(lemma) ? source.phrases.find((p) => p.word === 'on' || p.word === 'against') : undefined;
  if (on && on.nouns.length > 0) return on.nouns;
  // "gave X permission to attack"
  const [whom, leave] = among('give|grant', lemma) && !passive ? source.objects : [];
  if (whom && leave && LEAVE.has(tokens[leave.head]?.lower ?? '')) return [whom];
  // "need X’s backing to attack": not the backing.
  if (OBJECT.has(lemma) && !passive && source.objects.length > 0 && !(NEEDING.has(lemma) && MEANS.has(tokens[source.objects[0]?.head ?? -1]?.lower ?? ''))) return source.objects;
  // "X’s plan to", "X’s attempts to": the owner acts; the phrase stands for it.
  return source.subjects;
};
