/** Statements by verbs: every cue verb of the sentence in the first arrangement that fits the words around it. */
import { cueVerbs } from '../cueVerb';
import { after } from '../arrangements/after';
import { before } from '../arrangements/before';
import { intention } from '../arrangements/intention';
import { object } from '../arrangements/object';
import { reckoning } from '../arrangements/reckoning';
import { viaOf } from '../source';
import type { Arrangement, CueVerb, Finder, StatementContext, Utterance } from '../context';
import { gathered } from '../../gathered';

const arrangements: readonly Arrangement[] = [after, before, intention, reckoning, object];

export const byCueVerb: Finder = (context) => {
  const { tokens } = context.parse;
  return gathered(cueVerbs(context), (cue): readonly Utterance[] => {
    for (const arrangement of arrangements) {
      const read = arrangement(context, cue);
      if (!read) continue;
      const head = tokens[cue.clause.verb.head];
      const joint = cue.joint >= 0 ? Math.min(cue.joint, cue.from) : cue.from;
      return [{
        sentence: context.sentence.index,
        cue: { start: head?.start ?? 0, end: head?.end ?? 0 },
        source: { ...cue.source, via: [...new Set([...cue.source.via, ...(read.via ?? []), ...occasionOf(context, cue)])] },
        contents: read.contents,
        rule: read.rule,
        frame: { start: tokens[joint]?.start ?? 0, end: tokens[cue.to - 1]?.end ?? 0 },
      }];
    }
    return [];
  });
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
