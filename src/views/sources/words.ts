/** The words of the flow: what stands beside its bars, and the name of every mark. */
import type { Catalogue } from '../../model/catalogue';
import { nameOf } from '../../model/claimed';
import { numberText } from '../../model/numberText';
import { provenanceOf } from '../../model/provenance';
import type { Report } from '../../model/report';
import { count } from '../../model/wording';
import { articleName } from '../../model/articleName';
import { dateWords } from '../../parts/dateWords';
import { lettersName } from '../../parts/letters';
import { listed } from '../../parts/quotation/chain';
import type { Band, Source } from './flow';

export interface Words {
  readonly name: string;
  /** In a few words, behind or under the name. */
  readonly facts: string;
  /** A number after the facts, never cut; or ''. */
  readonly tail: string;
  /** What may follow it where there is room: "10 different". */
  readonly extra: string;
  /** For assistive technology: the whole mark. */
  readonly label: string;
}

const kinds: Readonly<Record<Report['kind'], string>> = { news_report: 'report', interview: 'interview', briefing: 'briefing', statement: 'statement', own_reporting: '', '': 'report' };
const claimsIn = ({ tellings }: Source): string => count(tellings.length, 'claim');
const letterOf = (article: string, { letters }: Catalogue): string => letters.get(article) ?? article;
const joined = (parts: readonly string[], by: string): string => parts.filter(Boolean).join(by);

export const articleWords = (source: Source, catalogue: Catalogue): Words => {
  const article = catalogue.articles.get(source.id);
  const name = article ? articleName(article, catalogue) : source.id;
  const date = article?.published ? dateWords(article.published, article.published_start, article.published_end) : '';
  const dated = !date ? 'no date known' : article?.published_basis === 'inferred' ? `no date; ${date}` : date;
  const own = source.tellings.filter((t) => t.report === '').length;
  const facts = joined([claimsIn(source), own > 0 ? `${numberText(own)} in its own voice` : ''], ', ');
  return { name, facts: `${dated} · ${claimsIn(source)}`, tail: '', extra: '', label: `Article ${letterOf(source.id, catalogue)}, ${name}: ${facts}` };
};

/** Where claims repeat each other: "35 claims, 28 different". */
const repeated = ({ tellings }: Source): string => {
  const different = new Set(tellings.map((t) => t.key)).size;
  return different === tellings.length ? '' : `${numberText(different)} different`;
};
const tellingWords = (source: Source): string => joined([claimsIn(source), repeated(source)], ', ');

export const reportWords = (source: Source, catalogue: Catalogue): Words => {
  const report = catalogue.reports.get(source.id);
  const letters = lettersName(provenanceOf(source.tellings.map((t) => ({ ...t.claim, polarity: 'affirmed' as const })), catalogue));
  if (report?.kind === 'own_reporting') {
    const who = [...new Set(source.tellings.flatMap((t) => t.claim.speakers))].map((id) => nameOf(id, catalogue));
    const quotes = `quotes ${who.length > 3 ? `${who.length} people` : listed(who)}`;
    return { name: 'The article itself', facts: `${quotes} · ${tellingWords(source)}`, tail: '', extra: '', label: `The article itself ${quotes}, ${letters}: ${tellingWords(source)}` };
  }
  const name = report?.outlet ? nameOf(report.outlet, catalogue) : 'Outlet not named';
  const date = report?.published ? dateWords(report.published, '', '') : 'no date';
  const what = `${kinds[report?.kind ?? '']}, ${date}`;
  return { name, facts: `${what} · ${tellingWords(source)}`, tail: '', extra: '', label: `${name}, ${what}; ${letters}: ${tellingWords(source)}` };
};

/** "Bakr", "an alias"; "No speaker named", "al-Akhbar says". */
const speakerParts = (id: string, catalogue: Catalogue): readonly [name: string, note: string] => {
  const [report = '', speakers = ''] = id.split('~').slice(-2);
  if (report !== '') {
    const outlet = catalogue.reports.get(report)?.outlet;
    return ['No speaker named', outlet ? `${nameOf(outlet, catalogue)} says` : ''];
  }
  const ids = speakers.split('.');
  const found = ids.flatMap((one) => catalogue.actors.get(one) ?? []);
  const aliases = found.filter((a) => a.pseudonym === 'yes').length;
  const alias = aliases === 0 ? '' : ids.length === 1 ? 'an alias' : aliases === ids.length ? 'aliases' : 'one an alias';
  return [listed(ids.map((one) => nameOf(one, catalogue))), joined([alias, ids.length === 1 ? (found[0]?.role ?? '') : 'together'], '; ')];
};

export const speakerWords = (source: Source, catalogue: Catalogue): Words => {
  const [name, note] = speakerParts(source.id, catalogue);
  return { name, facts: note, tail: numberText(source.tellings.length), extra: repeated(source), label: `${joined([name, note], ', ')}: ${tellingWords(source)}` };
};

const through = (report: string, catalogue: Catalogue): string => {
  const found = catalogue.reports.get(report);
  return found?.kind === 'own_reporting' ? 'people whom it quotes itself' : found?.outlet ? nameOf(found.outlet, catalogue) : 'a report whose outlet is not named';
};

export const relayLabel = (band: Band, catalogue: Catalogue): string => `Article ${letterOf(band.from, catalogue)} relays ${through(band.to, catalogue)}: ${claimsIn(band)}`;
export const ownLabel = (band: Band, catalogue: Catalogue): string => `Article ${letterOf(band.from, catalogue)}, in its own voice: ${claimsIn(band)}`;
export const voiceLabel = (band: Band, catalogue: Catalogue): string => {
  const [name, note] = speakerParts(band.to, catalogue);
  const own = catalogue.reports.get(band.from)?.kind === 'own_reporting';
  const [first] = band.tellings;
  const where = own ? `quoted by article ${letterOf(first?.article ?? '', catalogue)} itself` : band.to.startsWith('~~') ? `through ${through(band.from, catalogue)}` : '';
  return `${joined([name, note, where], ', ')}: ${claimsIn(band)}`;
};
