/** Verbs in a row: "trained, equipped and paid the army", "was founded, financed, and trained by X". */
import type { Token } from '../token';
import { isNoun, type Chunk, type VerbGroup } from './chunk';
import { typeAt, wordOf } from './list';
import { among } from '../among';
import type { Draft } from './relative';
import { SAYING } from './saying';

/** Does nothing stand between the verbs at `from` and `to` but what joins a list? */
export const listed = (chunks: readonly Chunk[], from: number, to: number): boolean => to - from > 1 && chunks.slice(from + 1, to).every((c) => c.type === 'adverb' || c.type === 'coordinator' || (c.type === 'comma' && c.word === ','));

/** "was founded, financed, and trained by X": one auxiliary for all, and "by X" too. */
export const passiveLists = (drafts: Draft[], chunks: readonly Chunk[]): void => {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const first = drafts[i];
    if (!first?.verb.passive || first.phrases.length > 0 || first.objects.length > 0) continue;
    let last = i;
    for (let next = drafts[last + 1]; next && next.verb.bare && next.verb.past && next.objects.length === 0 && listed(chunks, drafts[last]?.at ?? 0, next.at); next = drafts[last + 1]) {
      last++;
      if (next.phrases.length > 0) break;
    }
    const by = drafts[last]?.phrases.find((p) => p.word === 'by');
    if (last === i || !by) continue;
    for (const draft of drafts.slice(i + 1, last + 1)) {
      draft.verb = { ...draft.verb, passive: true, form: 'participle' };
      draft.subjects = first.subjects;
      draft.relative = first.relative;
      draft.partner = i;
    }
    for (const draft of drafts.slice(i, last)) if (draft) draft.phrases = [by];
    i = last;
  }
};

const WHEN: ReadonlySet<string> = new Set(['when', 'while', 'if', 'because', 'as', 'since', 'once', 'until', 'although', 'though', 'before', 'after']);
/**
 * The clause that the conjunction at chunk `at` goes on from: "X called it “the kind the town needs” and left" from the last
 * verb before the quotation, "X shelled Y when it moved, and complained" from the main one.
 */
export const outside = (chunks: readonly Chunk[], drafts: readonly Draft[], at: number, earlier: number): number => {
  if (typeAt(chunks, at - 1) === 'comma' && WHEN.has(drafts[earlier]?.conjunction ?? '')) {
    const main = drafts.findLastIndex((d, i) => i < earlier && d.verb.form === 'finite' && !d.relative && d.subjects.length > 0 && d.conjunction === '');
    return main < 0 ? earlier : main;
  }
  // "X summoned Y, who called it a plot, and reproached him": X did.
  const aside = drafts[earlier];
  if (aside?.relative && aside.verb.form === 'finite' && typeAt(chunks, at - 1) === 'comma' && among('who|which', wordOf(chunks[aside.at - 1])) && typeAt(chunks, aside.at - 2) === 'comma') {
    const main = drafts.findLastIndex((d, i) => i < earlier && d.verb.form === 'finite' && !d.relative && d.subjects.length > 0);
    if (main >= 0) return main;
  }
  // "X left a summit that Y had called, and flew": X did.
  if (aside?.relative && aside.verb.form === 'finite' && typeAt(chunks, at - 1) === 'comma' && isNoun(chunks[aside.at - 1]) && typeAt(chunks, aside.at - 2) === 'relative' && among('that|which|whom', wordOf(chunks[aside.at - 2]))) {
    const main = drafts.findLastIndex((d, i) => i < earlier && d.verb.form === 'finite' && !d.relative && d.subjects.length > 0);
    if (main >= 0) return main;
  }
  // "X ambushed a convoy, Y said, and killed six": X did.
  const said = drafts[earlier];
  if (said && earlier > 0 && said.at === at - 2 && SAYING.has(said.verb.lemma) && typeAt(chunks, at - 1) === 'comma' && isNoun(chunks[said.at - 1]) && typeAt(chunks, said.at - 2) === 'comma') return earlier - 1;
  if (typeAt(chunks, at - 1) !== 'quote') return earlier;
  const open = chunks.findLastIndex((c, i) => i < at - 1 && c.type === 'quote');
  const before = open < 0 ? -1 : drafts.findLastIndex((d) => d.at < open);
  return before < 0 ? earlier : before;
};
/** "expelled the troops who had fought X, ordered out Y": the list goes on from the main verb, whose tense it has. */
export const pastRelative = (drafts: readonly Draft[], from: number, verb: VerbGroup): number => {
  const relative = drafts[from];
  if (!relative?.relative || relative.verb.bare || relative.verb.passive || !verb.bare || !verb.past) return from;
  const main = drafts.findLastIndex((d, i) => i < from && d.verb.form === 'finite' && !d.relative && d.subjects.length > 0);
  const above = drafts[main];
  return above?.verb.bare && above.verb.past ? main : from;
};
/** Does the participle right after the comma or conjunction at `left` share the "having" of the clause before? */
export const perfected = (chunks: readonly Chunk[], tokens: readonly Token[], { verb: first, at: opens }: Draft, { verb, at }: Draft, left: number): boolean =>
  first.form === 'gerund' && verb.form === 'finite' && verb.bare && verb.past && left === at - 1 && (typeAt(chunks, left) === 'comma' || typeAt(chunks, left) === 'coordinator') && ((tokens[first.from]?.lower === 'having' && typeAt(chunks, opens - 1) === 'preposition') || !tokens[first.head]?.lower.endsWith('ing'));

/** "trained, equipped and paid the army": what follows the last verb belongs to all. */
export const sharedObjects = (drafts: Draft[], chunks: readonly Chunk[]): void => {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i];
    const next = drafts[i + 1];
    if (draft && next && draft.verb.passive && next.verb.passive && (next.partner === i || listed(chunks, draft.at, next.at)) && draft.phrases.length === 0) draft.phrases = next.phrases;
    if (!draft || !next || draft.objects.length > 0 || next.objects.length === 0 || next.verb.passive || draft.verb.passive) continue;
    // "… trains and equips, took the town": of another subject.
    // "X targeted, says Y": Y is no object.
    if (SAYING.has(next.verb.lemma) && !SAYING.has(draft.verb.lemma)) continue;
    if (listed(chunks, draft.at, next.at) && draft.phrases.length === 0 && (next.subjects[0] === undefined || next.subjects[0] === draft.subjects[0])) draft.objects = next.objects;
  }
};
