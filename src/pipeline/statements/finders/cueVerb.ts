/** Statements by verbs: every cue verb of the sentence in the first arrangement that fits the words around it. */
import { cueVerbs } from '../cueVerb';
import { after } from '../arrangements/after';
import { before } from '../arrangements/before';
import { intention } from '../arrangements/intention';
import { object } from '../arrangements/object';
import type { Arrangement, Finder } from '../context';

const arrangements: readonly Arrangement[] = [after, before, intention, object];

export const byCueVerb: Finder = (context) => {
  const { tokens } = context.parse;
  return cueVerbs(context).flatMap((cue) => {
    for (const arrangement of arrangements) {
      const read = arrangement(context, cue);
      if (!read) continue;
      const head = tokens[cue.clause.verb.head];
      const joint = cue.joint >= 0 ? Math.min(cue.joint, cue.from) : cue.from;
      return [{
        sentence: context.sentence.index,
        cue: { start: head?.start ?? 0, end: head?.end ?? 0 },
        source: { ...cue.source, via: [...cue.source.via, ...(read.via ?? []).filter((id) => !cue.source.via.includes(id))] },
        contents: read.contents,
        rule: read.rule,
        frame: { start: tokens[joint]?.start ?? 0, end: tokens[cue.to - 1]?.end ?? 0 },
      }];
    }
    return [];
  });
};
