/**
 * What the article has said of documents and outlets, for "the report said" and "the statement added": who made the
 * report, who issued the statement, which outlet was last a source.
 */
import { wordList } from '../among';
import { headMentions } from '../mentions/antecedent';
import { isDocument } from './cue';
import { isMedia } from './source';
import type { Memory, StatementContext, Utterance } from './context';

export const blank: Memory = { outlet: '', makers: new Map(), document: { sentence: -9, makers: [] }, people: new Map(), recent: [], actors: [], subject: [], nameless: new Map() };
const IN_A = /\bin (?:a|an|its|his|her|their|the)(?: [\p{L}-]+){0,3} (statement|letter|report|interview|study|article|memo|post|tweet|filing|email|speech|message)\b/iu;
export const DOCUMENTS = /\b(?:report|article|study|statement|letter|survey|poll|investigation|memo|filing|lawsuit|suit|complaint|affidavit|indictment|audit|review|brief|petition|editorial|paper|note|e-mail|email)\b/gu;
const MEMBERS = /\b(commander|official|officer|fighter|soldier|source|diplomat|analyst|member|leader|militant|rebel|aide|adviser|minister|representative)s?\b/iu;
const MAKES = wordList('publish|issue|release|write|post|send|file|produce|carry|run|air|commission|draft|submit');

const FORCE = /^(?:The |the )?\p{Lu}[\p{L}.]+ (military|army|navy|police)$/u;
/** "The report", "an outside audit", and not "the report’s author". */
const QUOTED = /^(?:The|An?|Its|Their|That|This)(?: [\p{L}.’'-]+){0,4} (?:report|audit|study|review|memo|survey|investigation|lawsuit|suit|complaint|indictment|letter|statement|assessment)(?: (?:commissioned|released|published|issued|on|about|by|from)\b.*)?$/u;
export const isQuoted = (source: string): boolean => QUOTED.test(source);
/** Where anybody writes: reports are none of theirs. */
const SOCIAL = /^(?:facebook|telegram|twitter|youtube|whatsapp|tiktok|instagram|vkontakte|weibo|reddit)/;
export const remembered = (context: StatementContext, utterances: readonly Utterance[]): Memory => {
  const { text, sentence, parse, found, memory } = context;
  const news: [string, readonly string[]][] = [];
  for (const clause of parse.clauses) {
    const document = clause.objects.map((o) => parse.tokens[o.head]?.lower ?? '').find(isDocument);
    if (document === undefined || !MAKES.has(clause.verb.lemma) || clause.verb.passive) continue;
    const makers = clause.subjects.flatMap((s) => headMentions(s, found)).map((m) => m.entity);
    if (makers.length > 0) news.push([document, makers]);
  }
  let outlet = '';
  const where = utterances.length === 0 ? undefined : IN_A.exec(text.slice(sentence.start, sentence.end))?.[1]?.toLowerCase();
  for (const { source } of utterances) {
    if (source.speakers.length === 0) continue;
    if (where !== undefined) news.push([where, source.speakers]);
    for (const [noun] of text.slice(source.start, source.end).toLowerCase().matchAll(DOCUMENTS)) news.push([noun, source.speakers]);
    // "The U.S. military said … The military also said"
    const force = FORCE.exec(text.slice(source.start, source.end))?.[1];
    if (force !== undefined) news.push([force, source.speakers]);
    // "wrote on Twitter": what is written there is not its report.
    if (outlet === '') outlet = [...source.speakers, ...source.via].find((id) => isMedia(context, id) && !SOCIAL.test(id) && !found.some((m) => m.entity === id && parse.tokens[m.from - 1]?.lower === 'on')) ?? '';
  }
  const people = utterances.flatMap(({ source }): readonly [string, readonly string[]][] => {
    const groups = source.speakers.filter((id) => context.entityOf(id)?.actorKind === 'group');
    const noun = groups.length > 0 ? MEMBERS.exec(text.slice(source.start, source.end))?.[1]?.toLowerCase() : undefined;
    return noun === undefined ? [] : [[noun, groups]];
  });
  const quoted = utterances.find(({ source }) => isQuoted(text.slice(source.start, source.end)));
  // "The audit said … It also dismissed"
  const taken = utterances.length > 0 && memory.document.sentence === sentence.index - 1 && /^It\b/.test(text.slice(sentence.start, sentence.end)) ? memory.document.makers : undefined;
  const makers = quoted?.source.speakers ?? taken;
  if (news.length === 0 && outlet === '' && people.length === 0 && !makers) return memory;
  return {
    ...memory,
    document: makers ? { sentence: sentence.index, makers } : memory.document,
    outlet: outlet || memory.outlet,
    makers: news.length > 0 ? new Map([...memory.makers, ...news]) : memory.makers,
    people: people.length > 0 ? new Map([...memory.people, ...people]) : memory.people,
  };
};

const LATER = 4;
/** "certain reports indicate" is of nobody, "the Herald report" of the Herald; "a report that faults" names none. */
const OTHERS = /^(?:\p{L}+ )?[Rr]eports$|^The (?:\p{L}+ )?\p{Lu}\p{L}+ (?:report|article|story|account)\b|\b(?:that|which)$/u;
/** "according to a report on a news site": the outlet that a sentence soon after names. */
export const withLaterOutlets = (text: string, utterances: readonly Utterance[], outletIn: (utterance: Utterance) => string): readonly Utterance[] =>
  utterances.map((utterance, i) => {
    const { source } = utterance;
    if (source.speakers.length > 0 || !/\b(?:reports?|articles?|sites?|websites?|newspaper|paper|outlet|broadcaster|channel)\b/iu.test(text.slice(source.start, source.end)) || OTHERS.test(text.slice(source.start, source.end))) return utterance;
    for (let k = i + 1; k < utterances.length; k++) {
      const later = utterances[k];
      if (!later || later.sentence > utterance.sentence + LATER) break;
      const outlet = later.sentence > utterance.sentence ? outletIn(later) : '';
      if (outlet && !SOCIAL.test(outlet)) return { ...utterance, source: { ...source, speakers: [outlet] } };
    }
    return utterance;
  });
