/** The title of what was chosen: for the panel, under the line that says how it is known, for the chip of the filter line and for the window. */
import type { ActorKind } from '../../model/actor';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { capital, nameOf, sentenceOf } from '../../model/claimed';
import type { Focus } from '../../model/focus';
import { familyOf, relationshipTypes, type Family, type Relationship } from '../../model/relationship';
import { familyNames, verbs } from '../../model/wording';
import { dateWords } from '../../parts/dateWords';
import { articleName } from '../../model/articleName';
import { articleDateGrounds } from '../../parts/articleDate';
import { clipped } from '../../model/clipped';
import { inQuotes } from '../../model/inQuotes';
import { tellingWords } from './telling';

export interface Title {
  /** "Material support, as reported". */
  readonly kicker: string;
  readonly family: Family | '';
  readonly words: string;
  /** A second line: role, publisher, date. */
  readonly deck: string;
  /** Where the article itself can be read. */
  readonly href: string;
  /** The shape before an actor's name. */
  readonly shape: ActorKind | '';
  readonly open: boolean;
  readonly chip: Chip;
}
/** In brief: "Kestrel → Otter: trains", the arrow where `after` is not empty. */
export interface Chip {
  readonly before: string;
  readonly after: string;
}

/** Of a figure as printed, in the title, and of any title in a chip. */
const MOST_OF_FIGURE = 48;
const MOST_OF_CHIP = 48;

const kindNames: Readonly<Record<ActorKind, string>> = {
  state: 'State',
  government_body: 'Government body',
  armed_force: 'Armed force',
  armed_group: 'Armed group',
  party: 'Party',
  person: 'Person',
  media: 'News outlet',
  organisation: 'Organisation',
  group: 'Group',
};
const reportKinds = { news_report: 'report', interview: 'interview', briefing: 'briefing', statement: 'statement', own_reporting: 'own reporting', '': 'report' } as const;

const chip = (before: string, after = ''): Chip => ({ before: before.length > MOST_OF_CHIP ? clipped(before, MOST_OF_CHIP) : before, after });
const title = (kicker: string, words: string, more: Partial<Title> = {}): Title => ({
  kicker,
  words,
  family: '',
  deck: '',
  href: '',
  shape: '',
  open: false,
  chip: chip(words),
  ...more,
});

/** "Kestrel → Otter: trains"; of what is mutual, or of no known type, "Kestrel and Otter: meet". */
const chipOf = ({ source, target, type }: Relationship, denied: boolean, catalogue: Catalogue): Chip => {
  const [from, to] = [capital(nameOf(source, catalogue)), nameOf(target, catalogue)];
  if (!type) return chip(`${from} and ${to}`);
  const what = denied ? verbs[type].denied : verbs[type].label;
  return relationshipTypes[type].mutual ? chip(`${from}, ${to}: ${what}`) : chip(from, `${to}: ${what}`);
};

const reported = (family: Family | '', claims: readonly Claim[], otherwise: string): string => {
  const denied = claims.filter((c) => c.polarity === 'denied').length;
  return `${family ? familyNames[family] : otherwise}, ${denied === 0 ? 'as reported' : denied === claims.length ? 'as denied' : 'as reported and denied'}`;
};

const ofActor = (id: string, catalogue: Catalogue): Title => {
  const actor = catalogue.actors.get(id);
  if (!actor) return title('Actor', nameOf(id, catalogue));
  const alias = actor.pseudonym === 'yes';
  const deck = [alias ? 'an alias' : '', actor.role, actor.part_of ? `part of ${nameOf(actor.part_of, catalogue)}` : '', actor.aliases.length > 0 ? `also called ${actor.aliases.slice(0, 4).join(', ')}` : ''];
  return title(actor.kind ? kindNames[actor.kind] : 'Actor', actor.name, { deck: capital(deck.filter(Boolean).join('; ')), shape: actor.kind || 'group', open: alias });
};

const ofClaim = (claims: readonly Claim[], catalogue: Catalogue): Title => {
  const [first] = claims;
  if (!first) return title('As reported', 'No claim');
  const denied = claims.every((c) => c.polarity === 'denied');
  const relationship = catalogue.relationships.get(first.id);
  if (relationship) return title(reported(relationship.family, claims, 'Relationship'), sentenceOf(relationship, denied, catalogue), { family: relationship.family, chip: chipOf(relationship, denied, catalogue) });
  const event = catalogue.events.get(first.id);
  if (event) {
    const dated = [...claims].filter((c) => c.date_start || c.date_end).sort((a, b) => days(a) - days(b))[0];
    const when = dated ? dateWords(dated.date, dated.date_start, dated.date_end, dated.date_text) : '';
    return title(reported('', claims, 'Event'), [event.title, when].filter(Boolean).join(', '), { family: familyOf(event.type) });
  }
  const figure = catalogue.figures.get(first.id);
  if (figure) return title(reported('', claims, 'Figure'), figureWords(figure.text, figure.measure, figure.subject ? nameOf(figure.subject, catalogue) : ''));
  return title('As reported', inQuotes(clipped(first.quote)));
};
/** How many days a claim leaves open; one without an end leaves open the most. */
const days = ({ date_start, date_end }: Claim): number => (date_start && date_end ? Date.parse(date_end) - Date.parse(date_start) : Number.MAX_SAFE_INTEGER);

/** "Hezbollah, fighters: “6,000-8,000”", without what the printed words say already. */
const figureWords = (text: string, measure: string, subject: string): string => {
  const said = text.toLowerCase();
  const what = said.includes(measure.toLowerCase()) ? '' : measure;
  const whose = `${said} ${what.toLowerCase()}`.includes(subject.trim().toLowerCase()) ? '' : subject.trim();
  const about = [whose, what].filter(Boolean).join(', ');
  return about ? `${capital(about)}: “${clipped(text, MOST_OF_FIGURE)}”` : `“${clipped(text, MOST_OF_FIGURE)}”`;
};

const ofArticle = (id: string, catalogue: Catalogue): Title => {
  const article = catalogue.articles.get(id);
  if (!article) return title('Article', id);
  const deck = [article.publisher, article.author, articleDateGrounds(article)].filter(Boolean).join('; ');
  return title(`Article ${catalogue.letters.get(id) ?? ''}`.trim(), articleName(article, catalogue), { deck: capital(deck), href: /^https?:\/\//.test(article.url) ? article.url : '', chip: chip(`Article ${catalogue.letters.get(id) ?? ''}`.trim()) });
};

const ofReport = (id: string, catalogue: Catalogue): Title => {
  const report = catalogue.reports.get(id);
  if (!report) return title('Original report', id);
  const own = report.kind === 'own_reporting';
  const outlet = report.outlet ? nameOf(report.outlet, catalogue) : own ? 'The article itself' : 'Outlet not named';
  const date = report.published ? dateWords(report.published, '', '') : '';
  const words = own ? `${outlet}, ${reportKinds[report.kind]}` : `${outlet}, ${reportKinds[report.kind]}${date ? ` of ${date}` : ''}`;
  return title('Original report', words, { deck: own || date ? '' : 'No date given' });
};

/** `claims` are those of the focus. */
export const titleOf = ({ kind, id }: Focus, claims: readonly Claim[], catalogue: Catalogue): Title => {
  const parts = id.split('~');
  const [source = '', target = ''] = parts;
  switch (kind) {
    case 'actor':
      return ofActor(id, catalogue);
    case 'pair':
      return title('As reported', `${nameOf(source, catalogue)} and ${nameOf(target, catalogue)}`);
    case 'supply': {
      const weapon = catalogue.weapons.get(parts[2] ?? '')?.name ?? (parts[2] ? parts[2].replaceAll('-', ' ') : 'weapons of no named type');
      return title(reported('material_support', claims, ''), `${capital(nameOf(source, catalogue))} supplies ${weapon} to ${nameOf(target, catalogue)}`, {
        family: 'material_support',
        chip: chip(capital(nameOf(source, catalogue)), `${nameOf(target, catalogue)}: ${weapon}`),
      });
    }
    case 'article':
      return ofArticle(id, catalogue);
    case 'report':
      return ofReport(id, catalogue);
    case 'telling': {
      const { words, deck } = tellingWords(id, catalogue);
      return title('As said', capital(words), { deck: capital(deck) });
    }
    case 'statement':
      return title('As said', inQuotes(clipped(catalogue.statements.get(id)?.quote ?? '')));
    case 'contested':
      return title('As reported and denied', 'Contested claims');
    case 'all':
      return title('As reported', 'All claims');
    default:
      return ofClaim(claims, catalogue);
  }
};
