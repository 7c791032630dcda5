/** "it" that stands for nobody. */
import { among, wordList } from '../among';
import type { Parse } from '../syntax/clause';

const MARKS: ReadonlySet<string> = wordList('that|if|whether|to|who|when|unclear');
const LINKS: ReadonlySet<string> = wordList("is|was|'s|’s|seems?|seemed|appears?|appeared|remains?|remained|becomes|became");
const FALLS: ReadonlySet<string> = wordList('takes?|took|taken|turns?|turned|emerges?|emerged|transpired');
const HELPERS: ReadonlySet<string> = wordList('has|had|would|will|may|might|could');
/** Of those who can do something, not of what can be done. */
const READY: ReadonlySet<string> = wordList('able|unable|ready|willing|unwilling|set|prepared|determined|due|poised|committed|keen|eager|reluctant|quick|slow|happy|free|bound|likely|unlikely|certain|sure');
/** "it is clear that", "it would be wrong to", "it took years to"; but not "it had agreed to", "it is said to", "it is ready to". */
const isDummy = (first: string, between: readonly string[], mark: string, judged: boolean): boolean => {
  if (FALLS.has(first) || (HELPERS.has(first) && between.some((w) => FALLS.has(w)))) return true;
  if (!LINKS.has(first) && !(HELPERS.has(first) && between.some((w) => among('be|been|become', w)))) return false;
  return mark !== 'to' || /^remain/.test(first) || (judged && !READY.has(between.at(-1) ?? '')) || between.at(-1) === 'time';
};

/** "it is clear that", "it was reported that", "when it comes to", "deems it necessary", "denies it": no actor. */
export const isEmpty = ({ tokens }: Parse, at: number): boolean => {
  const after = tokens.slice(at + 1, at + 8).map((t) => t.lower);
  const mark = after.findIndex((w, i) => i > 0 && MARKS.has(w));
  if (mark > 0 && isDummy(after[0] ?? '', after.slice(1, mark), after[mark] ?? '', tokens[at + mark]?.pos === 'ADJ' || (tokens[at + mark]?.pos === 'NOUN' && tokens[at + mark + 2]?.pos === 'VERB'))) {
    const verb = tokens[at + 2];
    return !(verb?.pos === 'VERB' && /ing$/.test(verb.lower));
  }
  if (among('whether|if', tokens[at - 1]?.lower ?? '') && /^(?:is|was|'s|’s|be)$/.test(after[0] ?? '')) return true;
  if (among('comes|came', after[0] ?? '') && after[1] === 'to') return true;
  const before = tokens[at - 1];
  if (before?.pos === 'VERB' && among('deny|confirm|say|know|believe|doubt|expect|understand|do|mean|admit|make|see', before.lemma) && !among('VERB|AUX|ADV|PART', tokens[at + 1]?.pos ?? '')) return true;
  return tokens[at + 1]?.pos === 'ADJ' && before?.pos === 'VERB' && among('deem|find|make|consider|think|call|believe|see|judge|keep|feel|hold', before.lemma);
};
