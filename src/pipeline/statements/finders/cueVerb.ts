/** Statements by verbs: every cue verb of the sentence in the first arrangement that fits the words around it. */
import { cueVerbs } from '../cueVerb';
import { after } from '../arrangements/after';
import { before } from '../arrangements/before';
import { intention } from '../arrangements/intention';
import { object } from '../arrangements/object';
import { reckoning } from '../arrangements/reckoning';
import { viaOf } from '../source';
import { trimmed, wordCount, type Arrangement, type CueVerb, type Finder, type StatementContext, type Utterance } from '../context';
import type { Span } from '../../span';
import { gathered } from '../../gathered';

const arrangements: readonly Arrangement[] = [after, before, intention, reckoning, object];

export const byCueVerb: Finder = (context) => {
  const { tokens } = context.parse;
  return gathered(cueVerbs(context), (cue): readonly Utterance[] => {
    for (const arrangement of arrangements) {
      const read = arrangement(context, cue);
      if (!read) continue;
      const head = tokens[cue.clause.verb.head];
      const contents = cue.until === undefined ? read.contents : endedAt(context, read.contents, cue.until);
      if (contents.length === 0) continue;
      const joint = cue.joint >= 0 ? Math.min(cue.joint, cue.from) : cue.from;
      return [{
        sentence: context.sentence.index,
        cue: { start: head?.start ?? 0, end: head?.end ?? 0 },
        source: { ...cue.source, via: [...new Set([...cue.source.via, ...(read.via ?? []), ...occasionOf(context, cue)])] },
        contents,
        rule: read.rule,
        frame: { start: tokens[joint]?.start ?? 0, end: tokens[cue.to - 1]?.end ?? 0 },
      }];
    }
    return [];
  });
};

/** What is said before a token, with a quotation that closes right after the comma. */
const endedAt = ({ text, parse: { tokens }, quotations }: StatementContext, contents: readonly Span[], until: number): readonly Span[] => {
  const comma = tokens[until];
  const quotation = quotations.find((q) => comma !== undefined && q.inner.start < comma.start && comma.start < q.end && q.end - comma.end <= 1);
  const end = quotation?.end ?? comma?.start ?? Infinity;
  return contents.map((c) => trimmed(text, { start: c.start, end: Math.min(c.end, end) })).filter((c) => wordCount(text, c) > 1);
};

const OCCASION = /\b(?:interview|conversation|speaking|talking|comments|remarks|message|column|statement)\b/iu;
/** "In an interview with The Gazette, X said": the outlet before the source; "in a rare interview": of the outlet before. */
const occasionOf = (context: StatementContext, cue: CueVerb): readonly string[] => {
  const { text, sentence, parse, memory } = context;
  const words = text.slice(sentence.start, parse.tokens[cue.from]?.start ?? sentence.start);
  if (!OCCASION.test(words) || /["“]/u.test(words)) return [];
  // "X said in comments to Y that Z believes": the occasion is X's.
  if (parse.clauses.some((c) => c.at < cue.clause.at && c.verb.form === 'finite' && !c.relative)) return [];
  const outlets = viaOf(context, 0, cue.from, cue.source.speakers);
  return outlets.length === 0 && memory.outlet !== '' && /\binterview\b/iu.test(words) && !cue.source.speakers.includes(memory.outlet) ? [memory.outlet] : outlets;
};
