/** Assembles the clauses of a sentence from its chunks, verb by verb from the left. */
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk, type NounPhrase, type VerbGroup } from './chunk';
import type { Clause } from './clause';
import { byDoing, complementsOf, endsInBy, isReduced, isTimeAt, partOf } from './complement';
import { beforeAside, exampledBefore, hostOfAside, pastAdjunct } from './aside';
import { antecedents, betweenTwo, pastTime, relativeObject, type Draft } from './relative';
import { conjunctionOf } from './conjunction';
import { controlled } from './control';
import { AVERTING, contentOf, mainBefore, nearestGovernor, sharedWith, tellerOf, withSubject } from './governor';
import { coordinated, governed, isByNext, listLeft, pastQuotes, typeAt, wordOf } from './list';
import { withMoved } from './movedPhrase';
import { outside, passiveLists, pastRelative, perfected, sharedObjects } from './verbList';
import { isInverted } from './inverted';
import { SAYING } from './saying';
import { subjectLeft } from './subject';
import { among } from '../among';

export const clausesOf = (chunks: readonly Chunk[], tokens: readonly Token[]): readonly Clause[] => {
  const drafts: Draft[] = [];
  const nouns = (indices: readonly number[]): readonly NounPhrase[] => indices.map((i) => chunks[i]).filter(isNoun);
  chunks.forEach((verb, at) => {
    if (!isVerb(verb)) return;
    const after = complementsOf(chunks, tokens, at);
    const draft: Draft = { verb, at, subjects: [], objects: nouns(after.objects), phrases: after.phrases.map((p) => ({ word: p.word, nouns: nouns(p.nouns), at: p.at })), governor: -1, content: -1, partner: -1, conjunction: conjunctionOf(chunks, at), relative: false };
    let left = at - 1;
    while (['quote', 'adverb', 'other'].includes(typeAt(chunks, left))) left--;
    if (verb.form === 'finite') left = pastAdjunct(chunks, tokens, left);
    const earlier = drafts.length - 1;
    const previous = drafts[earlier];
    const asPassive = () => void (draft.verb = { ...verb, passive: true, form: 'participle' });
    const inherit = (index: number) => {
      draft.governor = index;
      draft.subjects = controlled(drafts[index], chunks, tokens, at);
    };
    const share = (index: number) => {
      draft.partner = index;
      draft.subjects = drafts[index]?.subjects ?? [];
    };
    if (wordOf(chunks[at - 1]) === 'there' || chunks.slice(left + 1, at).some((c) => wordOf(c) === 'there')) {
      // "there is a relationship": no subject.
      draft.content = contentOf(chunks, tokens, drafts, at);
    } else if (isInverted(chunks, at)) {
      // "“…,” said X": X says it, whatever the quotation is about.
      draft.subjects = nouns(coordinated(chunks, at + 1));
      draft.objects = draft.objects.filter((o) => !draft.subjects.includes(o));
    } else if (typeAt(chunks, left) === 'relative' && (wordOf(chunks[left]) !== 'that' || (isNoun(chunks[left - 1]) && (!isTimeAt(chunks, tokens, left - 1) || pastTime(chunks, tokens, left - 1) < left - 1))) && verb.form !== 'infinitive') {
      draft.relative = true;
      draft.subjects = nouns(antecedents(chunks, tokens, left, verb));
    } else if (left === at - 1 && saidOf(chunks, at) >= 0 && verb.form === 'finite') {
      // "which X says is backed by Y": what "which" stands for.
      draft.relative = true;
      draft.subjects = nouns(antecedents(chunks, tokens, saidOf(chunks, at), verb));
      draft.content = drafts.findIndex((d) => d.at === at - 1);
    } else if (verb.form === 'gerund' && left === at - 1 && previous && AVERTING.has(previous.verb.lemma) && previous.objects.some((o) => o === chunks[left])) {
      // "to avoid X getting Y": not X, but what it does.
      draft.governor = earlier;
      draft.subjects = previous.objects;
      previous.objects = [];
    } else if (left === at - 1 && isReduced(chunks, tokens, at)) {
      draft.relative = true;
      draft.subjects = nouns([partOf(chunks, left)]);
      if (verb.form !== 'gerund') asPassive();
    } else if (typeAt(chunks, left) === 'comma' && isTrailing(chunks, at, verb)) {
      // "the army, aided by X, …"; "…, backed by Y"
      const head = subjectLeft(chunks, tokens, left);
      const near = isNoun(chunks[left - 1]) ? left - 1 : head;
      draft.relative = true;
      // "X drove Y from Z, backed by W": at the end of the sentence it is X that is backed.
      const main = drafts.findLast((d) => d.verb.form === 'finite' && !d.relative && d.subjects.length > 0);
      const close = chunks.findIndex((c, k) => k > at && k < at + 10 && c.type === 'comma');
      const closed = close > 0;
      // "…, while his men, supported by Y, attacked": of those who attacked.
      const next = chunks[close + 1];
      const own = closed && isVerb(next) && next.form === 'finite' && isNoun(chunks[left - 1]) && !governed(chunks, left - 1);
      const far = !own && main !== undefined && (governed(chunks, left - 1) || !closed || among('back|support|aid|assist|help|accompany|join|lead', verb.lemma)) && !main.subjects.some((s) => s === chunks[left - 1]);
      draft.subjects = far ? main.subjects : nouns(near >= 0 && governed(chunks, near) && head >= 0 ? listLeft(chunks, head) : near >= 0 ? listLeft(chunks, near) : []);
      asPassive();
    } else if (verb.form === 'finite' && verb.bare && !verb.past && left === at - 1 && previous?.at === at - 2 && among('help|let|make|watch|see', previous.verb.lemma)) {
      // "help X fight Y"
      draft.verb = { ...verb, form: 'infinitive' };
      draft.governor = earlier;
      draft.subjects = nouns([left]);
    } else if (verb.form === 'finite' && previous?.relative && left === at - 1 && typeAt(chunks, left) === 'comma' && previous.at === at - 2 && typeAt(chunks, at + 1) === 'coordinator' && isVerb(chunks[at + 2])) {
      // "whom X recruits, pays and arms"
      share(earlier);
      draft.objects = previous.objects;
      draft.relative = true;
    } else if (previous && perfected(chunks, tokens, previous, draft, left)) {
      // "accused X of having crossed the border, killed Y and left"
      draft.governor = previous.governor;
      draft.subjects = previous.subjects;
      draft.verb = { ...verb, form: 'gerund' };
    } else if (verb.form === 'finite' && beforeAside(chunks, drafts, left) >= 0) {
      // "has trained its pilots and, envoys say, lent it jets"
      share(sharedWith(drafts, beforeAside(chunks, drafts, left), verb, tokens));
    } else if (verb.form === 'finite') {
      if ((typeAt(chunks, left) === 'coordinator' || (typeAt(chunks, left) === 'comma' && typeAt(chunks, at - 1) === 'adverb' && /^then$/.test(wordOf(chunks[at - 1])))) && previous) {
        // "X left, in what Y called a betrayal, and opened": X did.
        const aside = previous.conjunction === 'what' && typeAt(chunks, left - 1) === 'comma' ? chunks.findLastIndex((c, k) => k < previous.at && c.type === 'comma') : -1;
        share(sharedWith(drafts, aside > 0 ? Math.max(0, drafts.findLastIndex((d) => d.at < aside)) : outside(chunks, drafts, left, earlier), verb, tokens));
        // "whom X armed and trained": the object of both stands before their subject.
        const [object] = previous.objects;
        if (previous.relative && object && draft.objects.length === 0 && draft.partner === earlier && object.from < (previous.subjects[0]?.from ?? -1)) {
          draft.objects = previous.objects;
          draft.relative = true;
        }
        // "said that X [no verb read] and is backing Y": X does, not who said so.
        const opened = SAYING.has(previous.verb.lemma) ? chunks.findIndex((c, k) => k > previous.at && k < at && c.type === 'relative' && wordOf(c) === 'that') : -1;
        if (opened >= 0) {
          draft.partner = -1;
          draft.content = earlier;
          draft.subjects = nouns([pastQuotes(chunks, opened + 1)]);
        }
        // "was trained and armed by Y"
        const handed = among('hand|give|send|sell|share|pass|deliver|ship|supply|transfer|smuggle|donate|forward|fly', verb.lemma) && typeAt(chunks, at + 1) === 'preposition' && chunks.slice(previous.at + 1, at).some((c) => wordOf(c) === 'by');
        if (previous.verb.passive && verb.bare && verb.past && (isByNext(chunks, at) || handed) && draft.objects.length === 0 && (previous.phrases.some((p) => p.word === 'by') || chunks.slice(previous.at + 1, at).every((c) => ['adverb', 'coordinator', 'comma'].includes(c.type)))) {
          asPassive();
          draft.subjects = previous.subjects;
          draft.relative = previous.relative;
          draft.partner = earlier;
        }
      } else {
        const last = subjectLeft(chunks, tokens, at);
        if (last >= 0) {
          draft.subjects = nouns(isApart(chunks, last, at) ? [last] : listLeft(chunks, last));
          relativeObject(chunks, tokens, last, draft, drafts);
          draft.content = contentOf(chunks, tokens, drafts, last);
        } else if (previous && ['comma', 'verb'].includes(typeAt(chunks, left))) share(withSubject(drafts, pastRelative(drafts, earlier, verb)));
      }
    } else if (verb.form === 'gerund' && hostOfAside(chunks, left, at) >= 0) {
      // "X, having armed Y, cheered": X did both.
      draft.subjects = nouns(listLeft(chunks, hostOfAside(chunks, left, at)));
    } else if (previous) {
      if (typeAt(chunks, left) === 'coordinator' && drafts[earlier]?.verb.form === verb.form) {
        share(earlier);
        draft.governor = drafts[earlier]?.governor ?? -1;
      } else if (verb.form === 'gerund' && typeAt(chunks, left) === 'comma' && exampledBefore(chunks, left) >= 0) {
        draft.relative = true;
        draft.subjects = nouns([exampledBefore(chunks, left)]);
      } else if (verb.form === 'gerund' && typeAt(chunks, left) === 'comma' && wordOf(chunks[at - 1]) !== 'for') {
        // "X blasted Y, killing Z": X did both.
        draft.governor = tellerOf(drafts, mainBefore(drafts, earlier), verb);
        const main = drafts[draft.governor];
        draft.subjects = main?.verb.passive ? main.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) : (main?.subjects ?? []);
      } else {
        // "accused X of sheltering rebels, and Y of training them"
        const gap = verb.form === 'gerund' && wordOf(chunks[at - 1]) === 'of' && isNoun(chunks[at - 2]) && typeAt(chunks, at - 3) === 'coordinator' ? drafts.findLastIndex((d) => BLAMING.has(d.verb.lemma)) : -1;
        // … but not "accused X and Y of training them"
        const blaming = drafts[gap]?.objects.some((o) => o === chunks[at - 2]) ? undefined : drafts[gap];
        inherit(gap >= 0 ? gap : nearestGovernor(drafts, chunks, earlier, at));
        if (blaming) {
          draft.subjects = nouns([at - 2]);
          blaming.objects = [...blaming.objects, ...draft.subjects];
        }
        // "whom X refused to pay": the object stands before the verb above.
        const asked = drafts[draft.governor];
        const [thing] = asked?.objects ?? [];
        if (asked?.relative && !asked.verb.passive && verb.form === 'infinitive' && draft.objects.length === 0 && thing && thing.from < (asked.subjects[0]?.from ?? -1)) draft.objects = asked.objects;
        // "which X is believed to sponsor": what "which" stands for.
        const supposed = drafts[draft.governor];
        const subject = supposed?.subjects[0];
        const which = supposed?.verb.passive && subject && draft.objects.length === 0 && (verb.form === 'infinitive' || verb.form === 'gerund') ? chunks.indexOf(subject) - 1 : -1;
        if (which > 0 && typeAt(chunks, which) === 'relative' && wordOf(chunks[which]) !== 'that') draft.objects = nouns(antecedents(chunks, tokens, which));
      }
    }
    if (draft.relative && draft.verb.passive) betweenTwo(chunks, draft, left);
    if (draft.conjunction === 'that' && draft.content < 0) draft.content = contentOf(chunks, tokens, drafts, at);
    drafts.push(draft);
  });
  opened(drafts, chunks, tokens);
  passiveLists(drafts, chunks);
  sharedObjects(drafts, chunks);
  withMoved(drafts, chunks, tokens);
  return drafts;
};

/** "courted the chief, Y, and Z | resented it": what stands before "and" is the object’s apposition. */
const isApart = (chunks: readonly Chunk[], last: number, at: number): boolean => {
  const verb = chunks[last - 6];
  return last === at - 1 && typeAt(chunks, last - 1) === 'coordinator' && typeAt(chunks, last - 2) === 'comma' && isNoun(chunks[last - 3]) && typeAt(chunks, last - 4) === 'comma' && isNoun(chunks[last - 5]) && isVerb(verb) && verb.form === 'finite' && !SAYING.has(verb.lemma);
};

/** Index of the relative pronoun of "which X says" right before the verb at `at`, or -1. */
const saidOf = (chunks: readonly Chunk[], at: number): number => {
  const said = chunks[at - 1];
  return isVerb(said) && SAYING.has(said.lemma) && isNoun(chunks[at - 2]) && typeAt(chunks, at - 3) === 'relative' && isNoun(chunks[typeAt(chunks, at - 4) === 'comma' ? at - 5 : at - 4]) ? at - 3 : -1;
};

const isTrailing = (chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean => {
  if (!verb.bare || verb.form === 'gerund' || verb.form === 'infinitive' || !(verb.past || verb.form === 'participle') || verb.negation >= 0 || byDoing(chunks, at)) return false;
  // "X, trained and armed by Y, …"
  if (endsInBy(chunks, at)) return true;
  // "intelligence, shared with X under a pact, was …"
  if (typeAt(chunks, at + 1) === 'preposition' && isNoun(chunks[at - 2])) {
    const next = chunks.findIndex((c, i) => i > at && (c.type === 'comma' || c.type === 'stop' || c.type === 'coordinator' || isVerb(c)));
    const main = chunks[next + 1];
    if (typeAt(chunks, next) === 'comma' && isVerb(main) && main.form === 'finite') return true;
  }
  return isByNext(chunks, at) || (verb.form === 'participle' && typeAt(chunks, at + 1) === 'preposition');
};
/** "Backed by Russia, the army retook X": an opening participle or gerund has the subject of the clause that follows. */
const opened = (drafts: Draft[], chunks: readonly Chunk[], tokens: readonly Token[]): void => {
  const [first] = drafts;
  if (!first || first.subjects.length > 0 || chunks.slice(0, first.at).some((c) => isNoun(c) || c.type === 'relative')) return;
  // "Accusing X, whose men were trained there, Y warned": Y.
  const main = drafts.find((d) => d !== first && d.verb.form === 'finite' && !d.relative && d.subjects.length > 0 && tokens[d.subjects[0]?.from ?? -1]?.lower !== 'whose');
  const comma = chunks.findIndex((c, i) => i > first.at && c.type === 'comma');
  if (!main || comma < 0 || comma > main.at) return;
  if (first.verb.form === 'gerund' || first.verb.form === 'infinitive') first.subjects = main.subjects;
  else if (first.verb.bare && first.verb.past && typeAt(chunks, first.at + 1) === 'preposition') {
    first.subjects = main.subjects;
    first.verb = { ...first.verb, passive: true, form: 'participle' };
  }
};
const BLAMING: ReadonlySet<string> = new Set(['accuse', 'suspect', 'convict']);
