/** Headlines: "Minister: Army will leave", "Army will leave: minister", "‘We will leave’ – minister". */
import { wordList } from '../../among';
import { isNoun } from '../../syntax/chunk';
import { sourceOf } from '../source';
import { canSpeak } from '../speaker';
import { isDocument } from '../cue';
import { trimmed, wordCount, type Finder, type StatementContext } from '../context';

const speakerIn = (context: StatementContext, from: number, to: number) => {
  const phrases = context.parse.chunks.filter((c) => c.from >= from && c.to <= to);
  const first = phrases[0];
  if (!isNoun(first) || phrases.some((c) => c.type === 'verb')) return null;
  const source = sourceOf(context, [first]);
  const head = context.parse.tokens[first.head]?.lower ?? '';
  if (LABELS.has(head)) return null;
  return source && (source.speakers.length > 0 || canSpeak(head) || isDocument(head)) ? source : null;
};

/** "Daily brief: northern Syria" labels what follows. */
const LABELS = wordList('notebook|notes|brief|briefing|update|updates|roundup|round-up|summary|timeline|digest|bulletin|explainer|factbox|profile|review|recap|diary|map|photos?|video|live|analysis|opinion|comment|feature|preview|guide|quiz|obituary|background|context');

const OWN = wordList("we|our|us|will|won't|would|must|should|cannot|can't|never|no|not|i|my|ready");
const DOES: ReadonlySet<string> = new Set(['VERB', 'AUX']);
/** "Mali: 2 killed near Gao" tells where; "Mali: We will fight on" and "Mali: Raid broke the truce" tell what it says. */
const isLabel = ({ parse: { tokens, clauses }, found, entityOf }: StatementContext, speakers: readonly string[], colon: number): boolean => {
  const entity = entityOf(speakers[0] ?? '');
  if (speakers.length !== 1 || entity?.actorKind !== 'state' || tokens.slice(colon + 1).some((t) => OWN.has(t.lower))) return false;
  const within = found.some((m) => m.from > colon && m.kind === 'place' && entityOf(m.entity)?.country === entity.country);
  return within || !clauses.some((c) => c.verb.from > colon && c.verb.form === 'finite' && DOES.has(tokens[c.verb.head]?.pos ?? '') && c.subjects.length > 0 && !c.verb.passive) || !/^\p{Lu}/u.test(tokens[colon + 1]?.text ?? '');
};

export const inHeadline: Finder = (context) => {
  const { text, headline, parse, sentence } = context;
  if (!headline) return [];
  const { tokens } = parse;
  const at = tokens.findIndex((t, i) => i > 0 && (t.text === ':' || (/^[–—-]$/.test(t.text) && text.charAt(t.start - 1) === ' ')));
  const mark = tokens[at];
  if (!mark) return [];
  const make = (source: { start: number; end: number; speakers: readonly string[]; via: readonly string[] }, content: { start: number; end: number }) =>
    wordCount(text, content) >= 3 ? [{ sentence: sentence.index, cue: { start: mark.start, end: mark.end }, source, contents: [trimmed(text, content)], rule: 'headline', frame: { start: Math.min(source.start, mark.start), end: Math.max(source.end, mark.end) } }] : [];
  const first = at <= 6 && mark.text === ':' ? speakerIn(context, 0, at) : null;
  if (first && !isLabel(context, first.speakers, at)) return make(first, { start: mark.end, end: sentence.end });
  const last = tokens.length - at <= 7 ? speakerIn(context, at + 1, tokens.length) : null;
  return last ? make(last, { start: sentence.start, end: mark.start }) : [];
};
