/** What of an article is counted and compared with others, and how it is put on a tape, of which many articles take one. */
import { bounds } from '../../model/figure';
import { modalities, polarities } from '../../model/claim';
import { entityKinds } from '../../model/mention';
import { typeNames } from '../../model/relationship';
import type { Counted } from '../corpus/disjoint';
import type { Standing } from '../corpus/opposite';
import type { Player, Recorder } from '../tape';
import type { Happened } from './claims';
import { claimedIn, type Claimed, type Mentioned, type Named, type RelatedRow, type Share, type Supplied } from './share';

export interface Told {
  readonly own: string;
  readonly named: Named;
  readonly claimed: Claimed;
  readonly happenings: readonly Happened[];
}
export const toldIn = ({ placed, named, drafted }: Share): Told => ({ own: placed.ownReport, named, claimed: claimedIn(placed, drafted, drafted.happenings), happenings: drafted.happenings });

/** Any of them may be unknown. */
const codes = { polarity: [...polarities, ''], modality: [...modalities, ''], bound: [...bounds, ''], type: [...typeNames, ''], kind: entityKinds } as const;

// Each is taken off a tape as it was put on it: the two stand together.

const putStanding = ({ name, text, code, number }: Recorder, { id, article, polarity, modality, start, end }: Standing): void => {
  name(id);
  text(article);
  code(codes.polarity, polarity);
  code(codes.modality, modality);
  number(start);
  number(end);
};
const takeStanding = ({ text, code, numberOrNull }: Player): Standing => ({ id: text(), article: text(), polarity: code(codes.polarity), modality: code(codes.modality), start: numberOrNull(), end: numberOrNull() });

export const putRelated = (on: Recorder, claim: RelatedRow): void => {
  putStanding(on, claim);
  for (const each of [claim.report, claim.source, claim.target]) on.text(each);
  on.code(codes.type, claim.type);
  for (const is of [claim.isFirst, claim.isPrior]) on.number(is ? 1 : 0);
};
export const takeRelated = (from: Player): RelatedRow => {
  const { id, article, polarity, modality, start, end } = takeStanding(from);
  return { id, article, polarity, modality, start, end, report: from.text(), source: from.text(), target: from.text(), type: from.code(codes.type), isFirst: from.number() === 1, isPrior: from.number() === 1 };
};

export const putCounted = (on: Recorder, claim: Counted): void => {
  putStanding(on, claim);
  for (const each of [claim.sentence, claim.subject, claim.object, claim.measure, claim.unit, claim.place]) on.text(each);
  on.code(codes.bound, claim.bound);
  for (const each of [claim.low, claim.high, claim.written?.start ?? null, claim.written?.end ?? null]) on.number(each);
};
const rangeOf = (start: number | null, end: number | null): Counted['written'] => (start === null || end === null ? null : { start, end });
export const takeCounted = (from: Player): Counted => {
  const { id, article, polarity, modality, start, end } = takeStanding(from);
  const { text, code, numberOrNull } = from;
  return {
    id, article, polarity, modality, start, end, sentence: text(), subject: text(), object: text(), measure: text(), unit: text(), place: text(),
    bound: code(codes.bound), low: numberOrNull(), high: numberOrNull(), written: rangeOf(numberOrNull(), numberOrNull()),
  };
};

const putHappened = ({ name, text, many }: Recorder, { claim, type, article, title, start, end, actors, words }: Happened): void => {
  name(claim);
  for (const each of [type, article, title, start, end]) text(each);
  for (const each of [actors, words]) many(each, text);
};
const takeHappened = ({ text, many }: Player): Happened => ({ claim: text(), type: text(), article: text(), title: text(), start: text(), end: text(), actors: many(text), words: many(text) });

const putNamed = ({ number, text, code, many }: Recorder, { mentioned, mentioning, actors, reports }: Named): void => {
  many(mentioned, ({ kind, entity, mentions, under }) => {
    code(codes.kind, kind);
    text(entity);
    number(mentions);
    many(under, number);
  });
  for (const each of [mentioning, actors, reports]) many(each, text);
};
const takeNamed = ({ number, text, code, many }: Player): Named => {
  const mentioned = many((): Mentioned => ({ kind: code(codes.kind), entity: text(), mentions: number(), under: many(number) }));
  return { mentioned, mentioning: many(text), actors: many(text), reports: many(text) };
};

const putClaimed = (on: Recorder, { actors, places, weapons, reports, supplies, related, counted }: Claimed): void => {
  const { text, many } = on;
  for (const each of [actors, places, weapons, reports]) many(each, text);
  many(supplies, (supply) => supply.forEach(text));
  many(related, (claim) => putRelated(on, claim));
  many(counted, (claim) => putCounted(on, claim));
};
const takeClaimed = (from: Player): Claimed => {
  const { text, many } = from;
  return { actors: many(text), places: many(text), weapons: many(text), reports: many(text), supplies: many((): Supplied => [text(), text(), text()]), related: many(() => takeRelated(from)), counted: many(() => takeCounted(from)) };
};

export const putTold = (on: Recorder, { own, named, claimed, happenings }: Told): void => {
  on.text(own);
  putNamed(on, named);
  putClaimed(on, claimed);
  on.many(happenings, (happened) => putHappened(on, happened));
};
export const takeTold = (from: Player): Told => ({ own: from.text(), named: takeNamed(from), claimed: takeClaimed(from), happenings: from.many(() => takeHappened(from)) });
