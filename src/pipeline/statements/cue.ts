/**
 * Words that say that somebody says, thinks or means to do something, by what they take: a clause or quotation (say),
 * a clause (think), a noun phrase (accuse X of), an infinitive (vow to). After the classes of Pareti (2016), in our words.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Take a clause or a quotation, before or after: "said that", "“…,” she added". */
export const SAY = set(
  'question wonder say tell add claim report note warn argue insist state write explain announce declare comment remark reply respond answer stress emphasise emphasize reiterate recall observe maintain assert allege contend boast complain confess disclose reveal admit acknowledge concede confirm deny dispute predict quip joke suggest testify tweet post continue conclude caution assure inform advise recount relate repeat read mention point describe proclaim pledge vow promise swear threaten urge demand ask exclaim shout yell whisper mutter murmur cry sigh laugh agree object counter retort interject interrupt propose recommend underline underscore highlight opine muse lament grumble rule determine forecast signal hint brag vouch estimate reason speculate summarize summarise theorize theorise chant scream advocate notify remind affirm reaffirm attest aver posit profess venture restate rejoin clarify elaborate bemoan grouse gripe fume scoff snap joke plead implore marvel enthuse gush reflect reassure deadpan bark bellow thunder holler shrug smile chuckle grin nod moan groan bet email e-mail blog text blast lash retort charge decree verify corroborate concur confide divulge reminisce expound insinuate avow crow gloat tease ponder echo growl roar rail vent gasp sob wail weep giggle snort sniff huff sneer snarl shriek pen grant certify narrate alert intimate croak drawl intone mumble volunteer pronounce order direct request stipulate mandate instruct',
);
/** Verbs of SAY that are said of things too ("the note reads", "she continued working"): only with a quotation or "that". */
export const LOOSE = set('volunteer question wonder read answer cry laugh sigh continue rule object counter agree post point relate repeat sign signal underline underscore highlight determine reason affirm reflect snap scoff plead shrug smile chuckle grin nod moan groan bark bellow thunder blast lash charge venture email e-mail blog text bet marvel clarify elaborate post mention describe comment remark respond ask interrupt observe recall chant scream advocate crow gloat tease ponder echo growl roar rail vent gasp sob wail weep giggle snort sniff huff sneer snarl shriek pen grant certify narrate alert intimate croak drawl intone mumble volunteer pronounce verify corroborate confide order direct request stipulate mandate instruct');
/** Take a clause; alone ("he believes") only between commas. */
export const THINK = set('believe think know fear hope expect consider suspect understand realise realize learn hear find show indicate imply assume doubt worry assess calculate judge feel guess imagine wonder foresee anticipate figure reckon conclude pray regret dream remember forget note see decide hold wish sense surmise presume infer deduce perceive trust discover suppose hypothesize hypothesise conjecture accept project demonstrate illustrate prove establish');
/** Of THINK, those that take a clause without "that". */
export const BARE = set('worry believe think know hope fear feel guess suspect assume imagine figure reckon wish understand note expect realise realize estimate predict forget');
/** Verbs of THINK that things do: data and documents show and indicate. */
export const SHOW = set('show indicate imply find suggest reveal confirm conclude estimate demonstrate illustrate prove establish');
/** Take a noun phrase that holds what was said: "expressed concern about", "criticised X", "accused X of". */
export const OBJECT = set(
  'dispute express voice criticise criticize condemn praise denounce blame accuse welcome reject dismiss decry slam hail applaud deplore lament defend chastise admonish reprimand berate castigate cite outline detail discuss describe blast lambast lambaste chide rebuke fault credit deny confirm announce propose recommend predict admit acknowledge demand request question oppose endorse back call expect anticipate forecast estimate project suspect attribute ascribe bemoan scold concede label brand dub characterize characterise portray depict regard view consider see treat term liken compare protest contest contend report claim reiterate stress explain emphasise emphasize underscore warn boast complain speak talk hint allege doubt fear disclose reveal foresee favor favour declare urge pledge promise vow raise apologise apologize thank congratulate mock ridicule commend laud document order rebut refute deem downplay tout justify spurn rebuff deride rip assail extol',
);
/** Of OBJECT, those whose noun phrase is said only through a preposition: "spoke of", "warned about", "called for". */
export const THROUGH: ReadonlyMap<string, RegExp> = new Map(Object.entries({
  speak: /^(?:of|about)$/, talk: /^(?:of|about)$/, warn: /^(?:of|about|against)$/, boast: /^(?:of|about)$/, complain: /^(?:of|about)$/, hint: /^(?:at)$/,
  call: /^(?:for|on|upon)$/, apologise: /^(?:for|to)$/, apologize: /^(?:for|to)$/, object: /^(?:to)$/, protest: /^(?:against|about)$/, point: /^(?:to|out)$/, allude: /^to$/, confess: /^to$/, admit: /^to$/, hope: /^for$/, push: /^for$/, argue: /^(?:for|against)$/, testify: /^(?:about|to)$/, insist: /^on$/, think: /^of$/, worry: /^about$/, predict: /^$/, vouch: /^for$/, agree: /^(?:on|with|to)$/, vow: /^$/, write: /^(?:of|about)$/, caution: /^against$/, advise: /^against$/, rail: /^against$/, plead: /^for$/, appeal: /^for$/, lobby: /^for$/, press: /^for$/, joke: /^about$/, brag: /^about$/, fret: /^about$/, muse: /^about$/, speculate: /^about$/, comment: /^on$/, scoff: /^at$/, describe: /^as$/, characterize: /^as$/, characterise: /^as$/, ask: /^about$/, regard: /^as$/, dismiss: /^as$/, denounce: /^as$/, portray: /^as$/, know: /^of$/, disagree: /^with$/,
}));
/** Take an infinitive: "vowed to", "urged X to". */
export const INTEND = set('remind vow pledge promise swear threaten refuse decline offer agree plan intend want hope expect decide propose ask urge order tell advise warn instruct demand beg press invite encourage call claim profess wish resolve volunteer consent request direct command consider believe deem');
/** Take a gerund: "admitted assisting", "denied having", "suggested waiting". */
export const DOING = set('recall remember admit deny suggest recommend propose consider report confess acknowledge advocate oppose regret');

/** The addressee comes first: "told X that". */
export const TELL = set('tell answer inform assure advise remind notify warn ask urge alert');

/** Stand before an infinitive of saying that is meant: "went on to say that". */
export const GOES_ON = set('go continue come take use want like hasten rush turn return proceed appear seem');

export const isReporting = (lemma: string): boolean => SAY.has(lemma) || THINK.has(lemma);
/** Take a figure: "put the toll at 14". */
const RECKON = set('put place peg reckon set count');
export const isCue = (lemma: string): boolean => RECKON.has(lemma) || SAY.has(lemma) || THINK.has(lemma) || OBJECT.has(lemma) || INTEND.has(lemma) || DOING.has(lemma) || THROUGH.has(lemma);

/** Nouns for something written or broadcast: "the report said", "in a statement". */
const DOCUMENT = set('story stories report reports statement statements article interview study studies survey poll polls communique communiqué letter document documents email e-mail tweet post message release account dispatch broadcast editorial column analysis paper book speech testimony remarks comments affidavit complaint lawsuit suit indictment filing memo audit review assessment transcript cable note ruling petition resolution warrant brief data figures statistics records research findings bulletin website page blog leaflet plaque sign headline text newspaper magazine advisory notice investigation inquiry evidence rankings ratings filings forecasts tests scores chart charts log logs tape tapes video footage files minutes diary census model models results projections polling photographs images maps letters emails e-mails memos');
export const isDocument = (noun: string): boolean => DOCUMENT.has(noun) || (noun.endsWith('s') && DOCUMENT.has(noun.slice(0, -1)));

/** Nouns for what is said or thought, which take "that", "of" or an infinitive: "X’s claim that", "a threat by X to". */
export const SAYING = set('account accounts charge charges speculation response responses reply replies answer answers explanation reasoning verdict message motto claim claims allegation allegations accusation accusations assertion assertions statement statements report reports announcement suggestion suggestions view views belief opinion conviction fear fears hope hopes concern concerns worry worries warning warnings promise promises pledge vow threat threats decision plan plans proposal demand demands argument arguments contention insistence admission acknowledgment acknowledgement confession denial prediction predictions assessment conclusion finding findings complaint complaints criticism expectation expectations theory suspicion suspicions assurance assurances remark remarks comment comments confidence testimony request appeal call calls order orders idea notion intention desire estimate rumor rumors rumour rumours doubts doubt forecast recommendation recommendations refusal offer advice');

/** After "is", "was", "remains": "is convinced that", "were worried about". */
export const ATTITUDE = set('convinced confident hopeful certain sure aware unaware optimistic pessimistic sceptical skeptical afraid fearful worried concerned adamant doubtful proud glad happy unhappy sorry angry determined willing unwilling ready keen eager reluctant anxious disappointed pleased displeased satisfied dissatisfied frustrated surprised shocked stunned saddened dismayed alarmed heartened uncomfortable comfortable impressed unimpressed annoyed outraged delighted thrilled astonished appalled horrified baffled puzzled skeptical wary leery mindful unsure uncertain grateful thankful excited nervous upset satisfied cautious bullish bearish upbeat');
