/** The chain of attribution: "Bakr, an alias → The Daily Beast → this article", "nobody named: “is estimated” → this article". */
import { NOT_NAMED, type ActorKind } from '../../model/actor';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { extentOf, wordsAt } from './passage';

export interface Link {
  readonly name: string;
  readonly role: string;
  /** Empty where nobody is named: then no shape is drawn. */
  readonly kind: ActorKind | '';
  /** Drawn open and dashed: an alias, or somebody who is not named. */
  readonly open: boolean;
}
export interface Chain {
  readonly links: readonly Link[];
  readonly ending: string;
}

/** "Bakr", "Bakr and Assir", "A, B and C". */
export const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

const linkOf = (ids: readonly string[], { actors }: Catalogue): Link => {
  const found = ids.flatMap((id) => actors.get(id) ?? []);
  const names = ids.map((id) => actors.get(id)?.name ?? id.replaceAll('-', ' '));
  const aliases = found.filter((a) => a.pseudonym === 'yes').length;
  const role = aliases > 0 ? (ids.length > 1 ? 'aliases' : 'an alias') : ids.length === 1 ? (found[0]?.role ?? '') : '';
  return { name: listed(names), role, kind: found[0]?.kind || 'group', open: aliases > 0 || found.some((a) => a.role === NOT_NAMED) };
};

const sourceWords = (claim: Claim, catalogue: Catalogue): string => {
  const statement = catalogue.statements.get(claim.statement);
  return statement ? wordsAt(claim.article, extentOf(statement.source_start, statement.source_end), catalogue) : '';
};

export const chainOf = (claim: Claim, catalogue: Catalogue): Chain => {
  const ids = claim.attribution.split(' > ').filter(Boolean).map((link) => link.split(/[|&+,;]/).map((id) => id.trim()).filter(Boolean));
  // The attribution names one of several who said it together; the speakers are all of them.
  const said = ids[0]?.some((id) => claim.speakers.includes(id)) ? [claim.speakers, ...ids.slice(1)] : claim.speakers.length > 0 ? [claim.speakers, ...ids] : ids;
  const links = said.map((link) => linkOf(link, catalogue));
  const words = sourceWords(claim, catalogue);
  if (claim.speakers.length === 0 && words && !links.some((l) => words.includes(l.name)))
    return { links: [{ name: `“${words}”`, role: 'not named', kind: 'person', open: true }, ...links], ending: 'this article' };
  if (links.length > 0) return { links, ending: 'this article' };
  const hedge = wordsAt(claim.article, extentOf(claim.hedge_start, claim.hedge_end), catalogue);
  const hearsay = claim.modality === 'estimated' || claim.modality === 'reported';
  return hedge && hearsay ? { links: [{ name: `nobody named: “${hedge}”`, role: '', kind: '', open: false }], ending: 'this article' } : { links: [], ending: 'this article, in its own voice' };
};

export const linkWords = ({ name, role }: Link): string => (role ? `${name}, ${role}` : name);

/** The chains of several claims read from one sentence, each once. */
export const chainsOf = (claims: readonly Claim[], catalogue: Catalogue): readonly Chain[] => {
  const chains = new Map(claims.map((claim) => chainOf(claim, catalogue)).map((chain) => [[...chain.links.map(linkWords), chain.ending].join(' > '), chain]));
  return [...chains.values()];
};
