/** Who said it and when, in words: "Naim, an alias → The Herald", "nobody named: “is estimated”", "no date given; written 24–30 Nov 2016". */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { dateWords } from '../../parts/dateWords';

export interface Voice {
  /** From the speaker outwards; empty when nobody is named. */
  readonly names: readonly string[];
  /** In the place of the speaker: "nobody named: “is thought”"; empty when there is one. */
  readonly nobody: string;
}

const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`);

/** The words that hedge a claim, as printed. */
const hedgeOf = ({ sentence, hedge_start, hedge_end }: Claim, { sentences }: Catalogue): string => {
  const row = sentences.get(sentence);
  if (!row || row.start === null || hedge_start === null || hedge_end === null) return '';
  return row.text.slice(hedge_start - row.start, hedge_end - row.start).replace(/\s+/g, ' ').trim();
};

export const voiceOf = (claim: Claim, catalogue: Catalogue): Voice => {
  const name = (id: string): string => {
    const actor = catalogue.actors.get(id);
    return `${actor?.name ?? id}${actor?.pseudonym === 'yes' ? ', an alias' : ''}`;
  };
  const report = catalogue.reports.get(claim.report);
  const outlet = report && report.kind !== 'own_reporting' ? report.outlet : '';
  const relays = [...claim.attribution.split(' > '), outlet].filter((id, i, all) => id && !claim.speakers.includes(id) && all.indexOf(id) === i).map(name);
  const speakers = listed(claim.speakers.map(name));
  if (speakers) return { names: [speakers, ...relays], nobody: '' };
  if (relays.length > 0) return { names: relays, nobody: '' };
  const hedge = hedgeOf(claim, catalogue);
  return { names: [], nobody: hedge ? `nobody named: “${hedge}”` : 'nobody named' };
};

export const voiceText = ({ names, nobody }: Voice): string => nobody || names.join(', through ');

/** When the claim is said to hold; '' when no date is given. */
const dateOf = ({ date, date_start, date_end, date_text, date_basis }: Claim): string => {
  const when = date_basis === 'publication' ? '' : dateWords(date, date_start, date_end, date_text);
  return when && date_text && date_basis !== 'stated' ? `${when}, worked out from “${date_text}”` : when;
};

const undatedText = (written: readonly string[]): string => {
  const [first] = written;
  if (!first) return 'no date given';
  return `no date given; written ${written.length > 2 ? `${first} to ${written.at(-1) ?? ''}` : listed(written)}`;
};

/** When the thing counted is said to have been so, a line for each date, then one for the claims without. */
export const whensOf = (claims: readonly Claim[], catalogue: Catalogue): readonly string[] => {
  const dates = claims.map(dateOf);
  const undated = claims.filter((_, i) => !dates[i]).map((c) => catalogue.articles.get(c.article));
  const written = undated.map((a) => (a ? dateWords(a.published, a.published_start, a.published_end) : ''));
  return [...new Set([...dates.filter(Boolean), ...(undated.length > 0 ? [undatedText([...new Set(written.filter(Boolean))])] : [])])];
};
