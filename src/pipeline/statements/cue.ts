/** Reporting words by what they take: a clause, a that-clause, or a noun phrase (Pareti 2016; EXTRACTION in our own classes). */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Take a clause or a quotation, before or after. */
export const SAY = set(
  'say tell add claim report note warn argue insist state write explain announce declare comment remark reply respond stress emphasise emphasize reiterate recall observe maintain assert allege contend boast complain confess disclose reveal admit acknowledge concede confirm deny dispute predict quip joke suggest testify tweet post continue conclude caution assure inform advise recount relate repeat read quote mention point describe proclaim pledge vow promise swear threaten urge demand call ask',
);
/** Take a that-clause; a quotation or a clause without "that" only right after the verb. */
export const THINK = set('believe think know fear hope expect consider suspect estimate understand realise realize learn hear find show indicate imply speculate assume agree doubt worry conclude assess calculate judge hold feel see');
/** Take a noun phrase that says what was said: "expressed concern about", "criticised X". */
export const OBJECT = set('express voice criticise criticize condemn praise denounce blame accuse welcome reject dismiss decry slam hail applaud deplore lament question defend cite outline detail discuss describe');
/** Of these SAY verbs the addressee comes first: "told X that". */
export const TELL = set('tell inform assure advise remind notify warn ask urge');

export const isReporting = (lemma: string): boolean => SAY.has(lemma) || THINK.has(lemma);

/** Nouns that stand for something said: "the report said", "in a statement". */
export const DOCUMENT = set('report statement article interview study survey communique communiqué letter document email e-mail tweet post message press release account story dispatch broadcast editorial column analysis paper book speech testimony remarks comments');
export const isDocument = (noun: string): boolean => DOCUMENT.has(noun);
