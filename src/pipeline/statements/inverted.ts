/** Sources that follow their verb: "“…,” said Kirby", "said the mayor, who …", "says X, director of Y". */
import { among } from '../among';
import { isNoun, type NounPhrase } from '../syntax/chunk';
import { coordinated } from '../syntax/clause';
import { headMentions } from '../mentions/antecedent';
import { isDocument, SAY } from './cue';
import { complementEnd } from './source';
import { canSpeak, headNoun, isFirstPerson, isName } from './speaker';
import type { CueClause, StatementContext } from './context';

/** Who stands after these is spoken to. */
const TAKES_OBJECT: ReadonlySet<string> = new Set(['tell', 'urge', 'remind', 'assure', 'inform', 'advise', 'press']);
/** "“…,” said Kirby": the verb after a comma or a quotation mark, the source right after the verb. */
export const invertedSource = (context: StatementContext, clause: CueClause): readonly NounPhrase[] => {
  const { parse, found } = context;
  const { chunks, tokens } = parse;
  const before = chunks[clause.at - 1];
  const after = chunks[clause.at + 1];
  if (!isNoun(after) || clause.verb.form !== 'finite' || clause.verb.to !== after.from || !SAY.has(clause.verb.lemma) || TAKES_OBJECT.has(clause.verb.lemma)) return [];
  // "The mayor, Omar Hadi, said members of his family were ill": nothing was told before.
  const told = before?.type !== 'comma' || parse.clauses.some((c) => c.verb.from < clause.verb.from && c.verb.form === 'finite' && !c.relative);
  if (!told && tokens[after.to]?.text !== ',' && parse.clauses.some((c) => c.verb.from > after.to && c.verb.form === 'finite')) return [];
  // "Sen. Jane Doe, an Ohio Democrat, said Sen. Ann Roe, R-Nev., should resign"
  const [name, pause, aside] = chunks.slice(Math.max(0, clause.at - 4), clause.at);
  if (!told && clause.at >= 4 && before?.type === 'comma' && isNoun(name) && pause?.type === 'comma' && isNoun(aside) && tokens[name.head]?.pos === 'PROPN' && among('a|an|the', tokens[aside.from]?.lower ?? '') && parse.clauses.some((c) => c.verb.from > after.to && c.verb.form === 'finite')) return [];
  // "One officer, who was not there, described the town as a mess"
  if (!told && parse.clauses.some((c) => c.relative && c.verb.from < clause.verb.from) && !/^[,.;:]$/.test(tokens[after.to]?.text ?? '.')) return [];
  const opens = before === undefined || before.type === 'quote' || before.type === 'comma' || (before.type === 'stop');
  if (!opens || clause.verb.from !== clause.verb.head) return [];
  if (before === undefined && !/(?:s|ed|said|wrote)$/.test(tokens[clause.verb.head]?.lower ?? '')) return [];
  // "Jane Doe, of Paris, described him as shy"
  if (among('him|her|them|us|me', tokens[after.head]?.lower ?? '')) return [];
  const quoted = before?.type === 'quote';
  const named = headMentions(after, found).length > 0;
  const head = tokens[after.head];
  // "said a deacon who": whoever that is.
  const somebody = before !== undefined && tokens[after.to]?.lower === 'who';
  // "…, said a report published on Friday"
  const printed = before !== undefined && isDocument(head?.lower ?? '');
  if (!head || (!named && !somebody && !printed && !canSpeak(headNoun(tokens, after)) && !canSpeak(head.lower) && !isName(tokens, after))) return [];
  if (isFirstPerson(head.lower) && head.lower !== 'i') return [];
  const next = tokens[after.to];
  const closes = quoted || !next || /^[.,;:—–-]$/.test(next.text) || next.pos === 'ADP' || next.pos === 'ADV' || next.pos === 'CCONJ' || next.pos === 'PROPN' || (printed && next.pos === 'VERB') || among('who|whose|last', next.lower) || context.text.charAt(next.start) === '(';
  return closes ? coordinated(chunks, clause.at + 1).map((k) => chunks[k]).filter(isNoun) : [];
};

/** Token after the source that follows its verb, with "director of Y" between commas. */
export const invertedEnd = (context: StatementContext, last: NounPhrase): number => {
  const { tokens } = context.parse;
  let end = tokens[last.head]?.pos === 'PROPN' ? last.to : complementEnd(context, last);
  for (let asides = 0; asides < 3 && tokens[end]?.text === ','; asides++) {
    let i = end + 1;
    while (i < tokens.length && !/^[,.;“”":]$/.test(tokens[i]?.text ?? '')) i++;
    const aside = tokens.slice(end + 1, i);
    if (aside.length === 0 || i >= tokens.length || /^[“"]$/.test(tokens[i]?.text ?? '') || among('but|and|because|as|while|citing|according|after|when|in|on|at|especially|if', aside[0]?.lower ?? '') || (aside.some((t) => t.pos === 'VERB' || t.pos === 'AUX') && aside[0]?.lower !== 'who')) break;
    end = i;
  }
  return end;
};
