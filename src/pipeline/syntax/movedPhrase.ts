/**
 * What stands before its verb although another verb is nearer: "which W denies that it arms" (what it arms), "It was from Iran
 * that they got rockets" (from whom), "it is the rebels that Turkey arms", "to which it agreed to sell" (to whom).
 */
import { among } from '../among';
import { isNoun, type Chunk } from './chunk';
import { coordinated, typeAt, wordOf } from './list';
import type { Draft } from './relative';
import { SAYING } from './saying';
import type { Token } from '../token';

/** "which W says X arms and trains": the object of saying is that of what is said. */
const past = (drafts: readonly Draft[], told: Draft, index: number): void => {
  const [object] = told.objects;
  if (!object || object.from > (told.subjects[0]?.from ?? -1)) return;
  // "which W denies sponsoring"
  const inner = drafts.findIndex((d) => ((d.content === index && d.verb.form === 'finite') || (d.governor === index && d.verb.form === 'gerund')) && !d.verb.passive);
  const first = drafts[inner];
  if (!first || first.objects.length > 0) return;
  for (const draft of drafts.slice(inner)) if ((draft === first || draft.partner >= inner) && draft.objects.length === 0 && !draft.verb.passive) draft.objects = told.objects;
  told.objects = [];
};
/** "It was from X that", "it is Y that Z arms": the phrase belongs to the verb after "that". */
const cleft = (drafts: readonly Draft[], chunks: readonly Chunk[], tokens: readonly Token[], be: Draft): void => {
  const [it] = be.subjects;
  if (!it || tokens[it.head]?.lower !== 'it') return;
  const last = be.phrases.at(-1)?.nouns.at(-1) ?? be.objects.at(-1);
  const that = last ? chunks.indexOf(last) + 1 : -1;
  if (wordOf(chunks[that]) !== 'that' || !isNoun(chunks[that + 1])) return;
  const next = drafts.find((d) => d.at > that);
  if (!next || next.verb.form !== 'finite' || next.subjects.length === 0 || next.subjects[0] === last) return;
  const phrase = be.phrases.at(-1);
  if (phrase && phrase.nouns.at(-1) === last && among('from|by|with|to|against|for', phrase.word)) {
    next.phrases = [...next.phrases, phrase];
    next.content = -1;
  }
};

const NAMING: ReadonlySet<string> = new Set(['call', 'describe', 'term', 'label', 'consider']);
/** "struck what W said was Y", "what W called Y", "what W described as Y": it struck Y. */
const free = (drafts: readonly Draft[], chunks: readonly Chunk[], draft: Draft): void => {
  // "fired at what W said was Y"
  const what = chunks.findIndex((c, i) => i > draft.at + 1 && i < draft.at + 4 && wordOf(c) === 'what');
  const link = chunks[what - 1];
  if (link?.type === 'preposition' && among('at|on|into|against', link.word) && !chunks.slice(draft.at + 1, what).some((c) => c.type === 'verb' || c.type === 'comma')) {
    const be = drafts.find((d) => d.at > what && d.at <= what + 3 && d.verb.lemma === 'be' && d.objects.length > 0);
    if (be) draft.phrases = [...draft.phrases, { word: link.word, nouns: be.objects.slice(-1), at: what - 1 }];
    return;
  }
  if (draft.objects.length > 0 || draft.verb.passive || wordOf(chunks[draft.at + 1]) !== 'what') return;
  const named = drafts.find((d) => d.at > draft.at + 1 && d.at <= draft.at + 4 && NAMING.has(d.verb.lemma) && !d.verb.passive);
  const names = named && (named.objects.length > 0 ? named.objects : named.phrases.filter((p) => p.word === 'as').flatMap((p) => p.nouns));
  if (names && names.length > 0) {
    draft.objects = names.slice(-1);
    return;
  }
  const be = drafts.find((d) => d.at > draft.at + 1 && d.at < draft.at + FAR && d.verb.lemma === 'be' && d.objects.length > 0);
  if (be && !chunks.slice(draft.at, be.at).some((c) => c.type === 'stop' || c.type === 'comma')) draft.objects = be.objects;
};
/** "to which it has agreed to sell rockets", "with whom it hopes to trade": the phrase belongs to the last verb. */
const deeper = (drafts: readonly Draft[], chunks: readonly Chunk[], draft: Draft, index: number): void => {
  const phrase = draft.phrases.at(-1);
  const [subject] = draft.subjects;
  if (!phrase || !subject || !draft.relative || phrase.at >= chunks.indexOf(subject) || draft.objects.length > 0) return;
  const next = drafts.find((d) => d.governor === index && d.verb.form === 'infinitive' && d.at === draft.at + 1);
  if (!next || next.phrases.some((p) => p.word === phrase.word)) return;
  next.phrases = [...next.phrases, phrase];
  draft.phrases = draft.phrases.slice(0, -1);
};
/** "To X, Y has sent rockets", "To the president, X, he gave": the phrase belongs to the verb after the comma. */
const fronted = (drafts: readonly Draft[], chunks: readonly Chunk[]): void => {
  const [link, noun, comma, name] = chunks;
  if (link?.type !== 'preposition' || !LEADING.has(link.word) || !isNoun(noun) || comma?.type !== 'comma') return;
  const draft = drafts.find((d) => d.verb.form === 'finite' && !d.relative);
  const [subject] = draft?.subjects ?? [];
  if (!draft || !subject || subject === noun) return;
  const apposed = isNoun(name) && name !== subject && chunks[4]?.type === 'comma' && chunks.indexOf(subject) === 5;
  if (subject !== name && !apposed) return;
  draft.phrases = [...draft.phrases, { word: link.word, nouns: apposed && isNoun(name) ? [noun, name] : [noun], at: 0 }];
};
const LEADING: ReadonlySet<string> = new Set(['to', 'against', 'alongside', 'beside', 'with']);
/** "Fighting alongside X are Y and Z": Y and Z fight. */
const inverted = (drafts: readonly Draft[], chunks: readonly Chunk[]): void => {
  const [first, be] = drafts;
  if (!first || !be || first.at > 1 || be.verb.lemma !== 'be' || first.subjects.length > 0 || be.objects.length === 0) return;
  if ((first.verb.form !== 'gerund' && first.verb.form !== 'participle') || chunks.slice(first.at, be.at).some((c) => c.type === 'comma' || c.type === 'stop')) return;
  first.subjects = be.objects;
  be.subjects = [];
};
/** Open what stands between commas: "X, in an operation with Y,". */
const INSERTED: ReadonlySet<string> = new Set(['with', 'in', 'under', 'through', 'after']);
/** "X, with the help of Y, drove", "X, with the help of Y, which Z backs, drove": the phrases between the commas belong to the verb after them. */
const between = (draft: Draft, chunks: readonly Chunk[]): void => {
  const last = draft.subjects.at(-1);
  const i = last ? chunks.indexOf(last) : -1;
  if (i < 0 || typeAt(chunks, i + 1) !== 'comma' || !INSERTED.has(wordOf(chunks[i + 2]))) return;
  const phrases: Draft['phrases'][number][] = [];
  let k = i + 2;
  while (typeAt(chunks, k) === 'preposition' && isNoun(chunks[k + 1])) {
    const items = coordinated(chunks, k + 1);
    phrases.push({ word: wordOf(chunks[k]), nouns: items.map((n) => chunks[n]).filter(isNoun), at: k });
    k = (items.at(-1) ?? k) + 1;
  }
  const goes = (typeAt(chunks, k) === 'comma' && typeAt(chunks, k + 1) === 'relative') || (typeAt(chunks, k) === 'coordinator' && !chunks.slice(k, draft.at).some((c) => c.type === 'stop' || c.type === 'subordinator'));
  if (k === draft.at - 1 || goes) draft.phrases = [...phrases, ...draft.phrases];
};
/** "X, along with Y and Z, has armed": all three. */
const joined = (draft: Draft, chunks: readonly Chunk[]): void => {
  const [only] = draft.subjects;
  const i = only && draft.subjects.length === 1 ? chunks.indexOf(only) : -1;
  const well = wordOf(chunks[i + 2]) === 'as' && wordOf(chunks[i + 4]) === 'as' ? i + 5 : among('along|together', wordOf(chunks[i + 2])) && wordOf(chunks[i + 3]) === 'with' ? i + 4 : -1;
  if (i < 0 || well < 0 || typeAt(chunks, i + 1) !== 'comma') return;
  const others = coordinated(chunks, well);
  if ((others.at(-1) ?? well) === draft.at - 2) draft.subjects = [...draft.subjects, ...others.map((k) => chunks[k]).filter(isNoun)];
};
/** "X, whom Y accuses Z of arming", "that Y helped Z to build": X is what the inner verb is done to. */
const within = (drafts: readonly Draft[], chunks: readonly Chunk[], draft: Draft, index: number): void => {
  const [subject] = draft.subjects;
  const k = subject ? chunks.indexOf(subject) : -1;
  const whom = chunks[k - 1];
  if (k < 2 || draft.at !== k + 1 || draft.objects.length === 0 || whom?.type !== 'relative' || !among('which|whom|that', whom.word)) return;
  const noun = chunks[typeAt(chunks, k - 2) === 'comma' ? k - 3 : k - 2];
  const inner = drafts.find((d) => d.governor === index && (d.verb.form === 'gerund' || d.verb.form === 'infinitive') && !d.verb.passive);
  if (isNoun(noun) && inner && inner.objects.length === 0 && inner.phrases.length === 0 && !draft.objects.includes(noun)) inner.objects = [noun];
};
/** How far behind the verb the "was" stands, in chunks. */
const FAR = 8;

export const withMoved = (drafts: readonly Draft[], chunks: readonly Chunk[], tokens: readonly Token[]): void => {
  fronted(drafts, chunks);
  inverted(drafts, chunks);
  for (const draft of drafts) if (draft.verb.form === 'finite' && typeAt(chunks, draft.at - 1) === 'comma') {
    joined(draft, chunks);
    between(draft, chunks);
  }
  drafts.forEach((draft, i) => {
    if (draft.relative && SAYING.has(draft.verb.lemma) && !draft.verb.passive) past(drafts, draft, i);
    else if (draft.verb.lemma === 'be') cleft(drafts, chunks, tokens, draft);
    else free(drafts, chunks, draft);
    deeper(drafts, chunks, draft, i);
    if (draft.verb.form === 'finite' && !draft.verb.passive) within(drafts, chunks, draft, i);
  });
};
