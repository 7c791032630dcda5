/**
 * What the sentences of an article have told so far, and a later one may leave out: whom others help, who fights them, who
 * struck whom last, and what was last affirmed, which somebody may deny.
 */
import { among } from '../among';
import { relationshipTypes } from '../../model/relationship';
import type { Found } from '../mentions/found';
import type { Entity, RelationshipDraft } from '../reading';
import { BLOWS, type Match, type Recalled } from './context';

export interface SoFar {
  /** Whom the paragraph tells to be helped; '' = nobody, or more than one. */
  readonly helped: string;
  readonly givers: ReadonlySet<string>;
  /** Those at war with somebody, and with whom. */
  readonly foesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly blow: RelationshipDraft | null;
  /** The first attack or strike. */
  readonly news: RelationshipDraft | null;
  /** Of the last sentence that affirmed any. */
  readonly charges: readonly RelationshipDraft[];
}
/** Sentences that an answer to a blow, and a denial, look back over. */
const BLOW_LASTS = 3;
const CHARGE_LASTS = 2;
/** Sentences of the head and the lead. */
const NEWS = 5;

const nobody = { helped: '', givers: new Set<string>() };
export const nothingTold: SoFar = { ...nobody, foesOf: new Map(), blow: null, news: null, charges: [] };
/** … at the start of the next paragraph. */
export const nextParagraph = (told: SoFar): SoFar => ({ ...told, ...nobody });

/** Of what was told, what the sentence with this index may leave out. */
export const recalled = ({ helped, foesOf, blow, news, charges }: SoFar, sentence: number): Recalled => ({
  ...(helped === '' ? {} : { helped: { id: helped, foes: foesOf.get(helped) ?? new Set<string>() } }),
  ...(blow && sentence - blow.sentence <= BLOW_LASTS ? { blow } : {}),
  ...(news ? { news } : {}),
  ...(charges[0] && sentence - charges[0].sentence <= CHARGE_LASTS ? { charges } : {}),
});

/** "the Iran-backed group" tells of help in passing. */
export const isHelp = ({ type, rule }: Pick<Match, 'type' | 'rule'>): boolean => !rule.startsWith('compound:') && (type === 'backs' || relationshipTypes[type].family === 'material_support');

const withFoes = ({ foesOf }: SoFar, drafts: readonly RelationshipDraft[]): SoFar['foesOf'] => {
  const wars = drafts.filter((d) => relationshipTypes[d.type].family === 'conflict');
  if (wars.length === 0) return foesOf;
  const all = new Map(foesOf);
  for (const { source, target } of wars) for (const [a, b] of [[source, target], [target, source]] as const) all.set(a, new Set([...(all.get(a) ?? []), b]));
  return all;
};
/** Whom the paragraph tells to be helped after one more sentence: a third party that comes in changes the subject. */
const helpAfter = (before: SoFar, affirmed: readonly RelationshipDraft[], found: readonly Found[], entityOf: (id: string) => Entity | undefined): Pick<SoFar, 'helped' | 'givers'> => {
  const helps = affirmed.filter((d) => isHelp(d) && d.modality !== 'possible');
  const targets = new Set(helps.map((d) => d.target));
  const [only] = targets;
  if (only !== undefined) return { helped: targets.size === 1 ? only : '', givers: new Set(helps.map((d) => d.source)) };
  const isKnown = (id: string): boolean => id === before.helped || before.givers.has(id) || before.givers.has(entityOf(id)?.partOf ?? '') || entityOf(id)?.partOf === before.helped;
  const isSide = ({ kind, entity }: Found): boolean => kind === 'actor' && among('state|armed_force|armed_group|government_body', entityOf(entity)?.actorKind ?? '');
  return found.some((m) => isSide(m) && !isKnown(m.entity)) ? nobody : before;
};
/** What is told after a sentence with these relationships and mentions. */
export const toldAfter = (before: SoFar, drafts: readonly RelationshipDraft[], found: readonly Found[], entityOf: (id: string) => Entity | undefined): SoFar => {
  const affirmed = drafts.filter((d) => d.polarity === 'affirmed');
  const done = affirmed.filter((d) => d.modality !== 'planned');
  const dealt = done.filter((d) => BLOWS.has(d.type) && d.modality !== 'possible');
  const { helped, givers } = helpAfter(before, affirmed, found, entityOf);
  return {
    helped,
    givers,
    foesOf: withFoes(before, drafts),
    blow: dealt.at(-1) ?? before.blow,
    news: before.news ?? dealt.find((d) => d.type !== 'fights' && d.sentence < NEWS) ?? null,
    charges: done.length > 0 ? done : before.charges,
  };
};
