/** Nouns and pronouns that can be the source of a statement, though no mention says who they are: "a police spokesman", "residents". */
import { among } from '../among';
import type { NounPhrase } from '../syntax/chunk';
import type { Token } from '../token';
import { MEMBER, MEMBERS, ROLES } from '../mentions/cue';

const ENDING = /(?:man|men|woman|women|person|people|er|or|ist|ian|ant|eer|ee|crat|spokes\p{L}{1,12}|officials?|authority|authorities)$/u;
const PLURAL = /(?:ers|ors|ists|ians|ants|eers|ees|crats|s|people)$/u;
/** Speak as one, though they are no persons. */
const BODY: readonly string[] = 'police army military government ministry department agency state office campaign company firm group party union court jury panel commission committee council board parliament congress senate administration association organization organisation hospital university school team church family public leadership watchdog institute bank city county district country nation pair duo trio couple majority minority half percent side camp movement regime opposition coalition alliance kingdom republic emirate federation bureau force air-force navy command brigade corps treasury wing arm unit intelligence duma knesset diet television tv radio media defense defence staff network newspaper paper magazine channel station website site daily outlet pentagon kremlin palace embassy subcommittee authority airline utility chain startup conglomerate carrier brewery refinery charity nonprofit non-profit think-tank regulator tribunal parish diocese archdiocese vatican militia insurgency guerrilla tribe clan faction outfit foundation league club franchise studio label bloc cabinet secretariat legislature caucus delegation consulate municipality town village province region presidency monarchy syndicate cartel cooperative co-op clinic lab laboratory academy college museum library factory subsidiary operator task-force taskforce inspectorate industry lobby electorate diaspora bench brass workforce service'.split(' ');
const BODIES: ReadonlySet<string> = new Set(BODY);
const NOUN = new Set([
  ...BODY,
  ...'analyst expert source sources witness witnesses resident chief head doctor doctors rebels judge parents mother father brother sister son daughter wife husband friend friends critics opponents supporters colleagues neighbors neighbours others some many most all both each one two three several everyone everybody nobody someone who he she they we i it mayor governor senator congressman congresswoman president premier envoy diplomat scientist economist historian politician democrats republicans liberals conservatives prosecutors economists scientists lawyers attorney attorneys sheriff deputy deputies observers monitors activists pilots crew survivors victims relatives women men children students teachers boy girl king queen prince emir sultan aide aides ally allies coach captain guide nurse chef bishop pope cleric imam rabbi priest guard candidate nominee voters pilot chairman chair ceo executive boss host peer fellow teen youth junta opponent supporter colleague critic observer survivor victim relative student child neighbor neighbour prosecutor lawmaker legislator author authors nobel guerrillas militants forces staffers peasants farmers workers drivers organizers organisers members member banner clerk auditor comptroller ombudsman treasurer registrar plaintiffs plaintiff defendant defendants jurors juror owners tenants shoppers fans teammates consumers retailers sponsors backers planners pollsters demographers firefighters passengers insiders loyalists strategists sergeant advocate advocates architect architects retiree pundit pundits alumnus alumni therapist clinician physician cop cops detective detectives chaplain intern hostage graduate graduates tenant another third second justices beneficiary recipient taxpayer homeowner'.split(' '),
]);
/** Words that look like persons by their ending and are none. */
const THING = new Set('number matter order paper power letter error factor sector water winter summer border river center centre member-state user-base computer whether after under weather danger anger moment tremor favor favour labor labour door floor minor color colour corner disorder layer chapter character register quarter manner dinner cover murder career beer plant restaurant gunpowder figure picture'.split(' '));

/** Is it spelt out as one who speaks, and not only by its ending? */
export const isListed = (noun: string): boolean => NOUN.has(noun) || NOUN.has(noun.replace(/s$/, '')) || MEMBERS.has(noun) || MEMBER.has(noun) || ROLES.has(noun);

/** `noun` in lower case. */
export const canSpeak = (noun: string): boolean => NOUN.has(noun) || NOUN.has(noun.replace(/s$/, '')) || MEMBERS.has(noun) || MEMBER.has(noun) || ROLES.has(noun) || ROLES.has(noun.replace(/s$/, '')) || (!THING.has(noun) && !THING.has(noun.replace(/s$/, '')) && (ENDING.test(noun) || (PLURAL.test(noun) && ENDING.test(noun.replace(/s$/, '')))) || (noun.endsWith('ies') && NOUN.has(noun.replace(/ies$/, 'y'))));
export const isBody = (noun: string): boolean => BODIES.has(noun) || (!canSpeak(noun) && !noun.endsWith('r'));

/** Nouns of people who speak for themselves, whoever's or wherever they are: "aides to Doe", "residents of Aleppo". */
const THEMSELVES = new Set('aide adviser advisor assistant confidant relative friend neighbor neighbour supporter critic opponent resident lawyer attorney colleague ally wife husband mother father brother sister son daughter widow cousin uncle aunt family parent fan customer analyst expert person people farmer rancher villager activist protester doctor nurse medic witness survivor victim researcher scientist economist trader passenger student teacher professor worker voter defender player teammate coach owner driver refugee reporter journalist correspondent man woman boy girl child patient investor shareholder employee columnist historian engineer observer visitor tourist caller media press television radio'.split(' '));
export const forThemselves = (noun: string): boolean => THEMSELVES.has(noun) || THEMSELVES.has(noun.replace(/s$/, '')) || among('families|allies|men|women|children|witnesses', noun);

/** Subjects that never are sources: "that said", "there", "which", "you". */
export const isEmptySubject = (word: string): boolean => among('that|this|these|there|which|what|you|whatever|nobody|nothing|everything|something|anything|time|none', word);
export const isFirstPerson = (word: string): boolean => among('i|we|me|us', word);

/** The noun of a phrase whose last word is an adjective: "people familiar", "an official close". */
export const headNoun = (tokens: readonly Token[], phrase: Pick<NounPhrase, 'from' | 'head'>): string => {
  for (let i = phrase.head; i >= phrase.from; i--) if (tokens[i] && tokens[i]?.pos !== 'ADJ') return tokens[i]?.lower ?? '';
  return tokens[phrase.head]?.lower ?? '';
};

/** Does the phrase end in a name, also one with a hyphen ("Kim Yo-jong"), that no mention is known of? */
export const isName = (tokens: readonly Token[], phrase: Pick<NounPhrase, 'from' | 'head'> | undefined): boolean =>
  phrase !== undefined && (tokens[phrase.head]?.pos === 'PROPN' || (tokens[phrase.head - 1]?.text === '-' && /^\p{Ll}/u.test(tokens[phrase.head]?.text ?? '') && tokens.slice(phrase.from, phrase.head).some((t) => t.pos === 'PROPN')));
