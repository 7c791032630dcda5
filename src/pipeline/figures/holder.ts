/** Who has what is counted: “X has 5,000 fighters”, “X's rockets”, “Northern strikes”, “5,000 members of X”, “strikes carried out by X”. */
import type { Mention } from '../reading';
import { clauseStart, indexAt, type SentenceContext, type Words } from './clause';
import { deedOf } from './deed';
import { glued, ties } from './lexeme';
import type { Phrase } from './phrase';
import { among, wordList } from '../among';

const holding = wordList('ha(?:s|ve|d|ving)|possess(?:es|ed|ing)?|h[eo]ld(?:s|ing)?|own(?:s|ed|ing)?|field(?:s|ed|ing)?|deploy(?:s|ed|ing)?|command(?:s|ed|ing)?|maintain(?:s|ed|ing)?|operat(?:e|es|ed|ing)|sen(?:d|ds|t|ding)|dispatch(?:es|ed|ing)?|station(?:s|ed|ing)?|fl(?:y|ies|ew|own|ying)|conduct(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|launch(?:es|ed|ing)?|fir(?:e|es|ed|ing)|train(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|stockpil(?:e|es|ed|ing)|amass(?:es|ed|ing)?|boast(?:s|ed|ing)?|number(?:s|ed|ing)?|lead(?:s|ing)?|led|supply|suppli(?:es|ed)|supplying|provid(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|give(?:s|n)?|gave|giving|sell(?:s|ing)?|sold|transfer(?:s|red|ring)?|acquir(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|recruit(?:s|ed|ing)?|us(?:e|es|ed|ing)|hit(?:s|ting)?|struck|strik(?:e|es|ing)|target(?:s|ed|ing)|spen(?:d|ds|t|ding)|aim(?:s|ed|ing)?|direct(?:s|ed|ing)?|perform(?:s|ed|ing)?|execut(?:e|es|ed|ing)|drop(?:s|ped|ping)?|made|mak(?:e|es|ing)|ke(?:ep|eps|pt|eping)|command(?:s|ed)|compris(?:e|es|ed|ing)|consist(?:s|ed|ing)?|contribut(?:e|es|ed|ing)|withdr(?:aw|aws|ew|awn|awing)|lost|control(?:s|led|ling)?|total(?:s|led|ling)?|produc(?:e|es|ed|ing)|bought|buy(?:s|ing)?|import(?:s|ed|ing)?|ship(?:s|ped|ping)?|estimated|pledg(?:e|es|ed|ing)|offer(?:s|ed|ing)?|mobili[sz](?:e|es|ed|ing)|built|build(?:s|ing)?|run(?:s|ning)?|ran|with|intercept(?:s|ed|ing)?|station(?:s|ed)|hand(?:s|ed|ing)?');
const prepositions = new Set(['in', 'by', 'with', 'against', 'to', 'for', 'from', 'of', 'on', 'at', 'into', 'near', 'inside', 'across', 'between', 'among', 'over', 'through', 'like']);

/** “X-backed”, “pro-X”: the actor is no holder. */
const tiedOff = (words: Words, mention: Mention): boolean => {
  const after = indexAt(words.list, mention.end);
  const at = indexAt(words.list, mention.start);
  return ties(words.list, after, '-') || (words.list[at - 1]?.text === '-' && glued(words.list, at));
};
const wordBefore = (words: Words, mention: Mention): string => {
  const at = indexAt(words.list, mention.start) - 1;
  return words.list[words.list[at]?.text === 'the' ? at - 1 : at]?.text ?? '';
};
const last = (mentions: readonly Mention[]): Mention | undefined => mentions.reduce<Mention | undefined>((best, m) => (best === undefined || m.start >= best.start ? m : best), undefined);

const inside = (words: Words, phrase: Phrase, actors: readonly Mention[]): Mention | undefined => {
  const within = actors.filter((m) => m.start >= phrase.start && m.end <= phrase.end && !tiedOff(words, m));
  return last(within.filter((m) => m.end <= phrase.head.start)) ?? last(within) ?? actors.find((m) => m.start <= phrase.head.start && m.end >= phrase.end && m.start >= phrase.start - 40 && m.basis === 'description');
};

const store = /^(?:['’]s?)?\s+(?:[a-z-]+\s+){0,2}(?:arsenal|stockpile|fleet|force|army|inventory|cache|militia)\s+of\s+$/i;
// “X's 5,000 rockets”, “its rockets”, “X's arsenal of 5,000 rockets”.
const possessor = (text: string, phrase: Phrase, actors: readonly Mention[]): Mention | undefined =>
  actors.find((m) => {
    const gap = text.slice(m.end, phrase.start);
    if (m.end > phrase.start || gap.length > 48) return false;
    return store.test(gap) || (/^['’]s?\s+(?:own\s+)?$/.test(gap) || (/^\s+(?:own\s+)?$/.test(gap) && (m.basis === 'pronoun' || /['’]s?$/.test(text.slice(m.start, m.end)))));
  });

const owners = /^(?:of|from|by|loyal\s+to|belonging\s+to|allied\s+to|affiliated\s+(?:with|to)|under)\s+(?:the\s+)?$/;
const follower = (text: string, phrase: Phrase, words: Words, actors: readonly Mention[]): Mention | undefined =>
  actors.find((m) => {
    if (m.start < phrase.end || m.start > phrase.end + 80 || tiedOff(words, m)) return false;
    const gap = text.slice(phrase.end, m.start).replace(/^\s+/, '');
    if (owners.test(gap)) return true;
    return /\b(?:by|belonging\s+to|loyal\s+to)\s+(?:the\s+)?$/.test(gap) && !/[,;:]/.test(gap);
  });

// The subject of the verb that governs the phrase; “fighters of X have …” counts as X's, “in a deal with X” does not.
const subject = (words: Words, phrase: Phrase, actors: readonly Mention[], from: number): Mention | undefined => {
  const { list } = words;
  const first = indexAt(list, phrase.start);
  let verb = -1;
  for (let i = first - 1; i >= 0 && (list[i]?.start ?? 0) >= from; i -= 1) if (holding.has(list[i]?.text ?? '')) verb = i;
    else if (verb >= 0 && !auxiliary.has(list[i]?.text ?? '')) break;
  const verbStart = list[verb]?.start;
  if (verbStart === undefined) return undefined;
  const earlier = actors.filter((m) => m.end <= verbStart && m.start >= from && !tiedOff(words, m));
  return last(earlier.filter((m) => !prepositions.has(wordBefore(words, m)))) ?? last(earlier.filter((m) => wordBefore(words, m) === 'of'));
};
const auxiliary = wordList("is|are|was|were|be|been|being|has|have|had|to|will|would|could|may|might|can|not|n't|reportedly|allegedly|also|now|still|already|currently|estimated|believed|thought|said|reported|known|out|up|over");

const having = wordList('ha(?:s|ve|d|ving)|possess(?:es|ed|ing)?|h[eo]ld(?:s|ing)?|own(?:s|ed)?|deploy(?:s|ed|ing)?|operat(?:es?|ed|ing)|field(?:s|ed|ing)?');
const owning = new Set(['fired', 'sent', 'supplied', 'received', 'dropped', 'produced']);
// “The League received 500 Northern missiles”: the maker in the phrase is not who has them.
const governs = (words: Words, phrase: Phrase): boolean => {
  const { unit } = phrase.counted;
  if (unit === 'persons' || unit === 'strikes' || unit === 'items' || unit === 'units') return false;
  const first = indexAt(words.list, phrase.start);
  const later = words.list[phrase.next]?.text ?? '';
  return having.has(words.list[first - 1]?.text ?? '') || (owning.has(deedOf(words, phrase)) && !among('were|was|have|has|had|are|by|fired|supplied|sent', later));
};

/** Actor id of whose people or things were lost, or ''. */
export const loserOf = (context: SentenceContext, words: Words, phrase: Phrase): string => {
  const actors = context.mentions.filter((m) => m.kind === 'actor' && m.entity !== '');
  if (actors.length === 0) return '';
  const first = indexAt(words.list, phrase.start);
  const owner = inside(words, phrase, actors) ?? possessor(context.text, phrase, actors) ?? actors.find((m) => m.start >= phrase.end && m.start <= phrase.end + 40 && /^\s*(?:of|from|loyal\s+to|belonging\s+to)\s+(?:the\s+)?$/.test(context.text.slice(phrase.end, m.start)));
  if (owner !== undefined) return owner.entity;
  const lost = words.list.slice(Math.max(0, first - 8), first).some((l) => l.text === 'lost' || l.text === 'loses' || l.text === 'losing' || l.text === 'losses');
  return lost ? (subject(words, phrase, actors, clauseStart(words.list, first, context.sentence))?.entity ?? '') : '';
};

const doing = /^\s*(?:(?:were|was|have|has|been|had|being|are|also|reportedly|later|killed|wounded|injured|captured|detained|arrested|abducted|kidnapped|destroyed|damaged|displaced|shot|down|downed|dead|and|slain|murdered|executed|massacred)\s+){1,6}by\s+(?:the\s+)?$/;
const harming = /^\s+(?:(?:has|have|had|reportedly|also|later)\s+){0,2}(?:kill|wound|injur|captur|detain|arrest|abduct|kidnap|destroy|damag|shot|down|execut|murder)\w*\s+(?:down\s+)?(?:(?:at|least|some|about|around|more|than|up|to|as|many|another|nearly|over)\s+){0,4}$/;
/** In the article's words, who did it: “killed by X”, “X killed”; or ''. */
export const agentOf = (context: SentenceContext, phrase: Phrase): string => {
  const { text } = context;
  const by = context.mentions.find((m) => m.kind === 'actor' && m.start >= phrase.head.end && m.start <= phrase.head.end + 60 && doing.test(text.slice(phrase.head.end, m.start)));
  const agent = by ?? context.mentions.find((m) => m.kind === 'actor' && m.basis !== 'pronoun' && m.end <= phrase.start && m.end >= phrase.start - 60 && harming.test(text.slice(m.end, phrase.start)));
  return agent === undefined ? '' : text.slice(agent.start, agent.end);
};

/** Actor id of whose the count is, or ''. */
export const holderOf = (context: SentenceContext, words: Words, phrase: Phrase): string => {
  const actors = context.mentions.filter((m) => m.kind === 'actor' && m.entity !== '');
  if (actors.length === 0) return '';
  const from = clauseStart(words.list, indexAt(words.list, phrase.start), context.sentence);
  const governed = governs(words, phrase) ? subject(words, phrase, actors, from) : undefined;
  const found =
    governed ?? inside(words, phrase, actors) ?? possessor(context.text, phrase, actors) ?? follower(context.text, phrase, words, actors) ??
    subject(words, phrase, actors, from) ?? (from > context.sentence.start ? subject(words, phrase, actors, context.sentence.start) : undefined);
  return found?.entity ?? '';
};
