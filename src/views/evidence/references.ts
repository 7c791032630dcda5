/** How words that are no names were read: "“Moscow” stands for Russia, “them” for Hezbollah". */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { MentionRow } from '../../model/mention';
import { nameOf } from '../../model/claimed';
import { extentOf, meets, passageOf } from '../../parts/quotation/passage';

/** Names, and descriptions that hold the name. */
const isName = ({ basis, text }: MentionRow, name: string): boolean => basis === 'name' || basis === 'alias' || basis === '' || text.toLowerCase().includes(name.toLowerCase());

const partiesOf = (claim: Claim, { relationships, figures, events }: Catalogue): readonly string[] => {
  const relationship = relationships.get(claim.id);
  const parties = relationship ? [relationship.source, relationship.target] : [figures.get(claim.id)?.subject ?? '', ...(events.get(claim.id)?.actors ?? [])];
  return [...new Set(parties.filter(Boolean))];
};

/** The mentions that carry a party into the claim: inside its span, else, where none is, the nearest one in its sentences. */
const carriersOf = (entity: string, name: string, claim: Claim, mentions: readonly MentionRow[]): readonly MentionRow[] => {
  const span = extentOf(claim.start, claim.end);
  if (!span) return [];
  const own = mentions.flatMap((m) => {
    const extent = extentOf(m.start, m.end);
    return extent && m.entity === entity && m.entity_kind === 'actor' ? [{ m, extent }] : [];
  });
  const inside = own.filter(({ extent }) => meets(extent, span));
  if (inside.length > 0) return inside.some(({ m }) => isName(m, name)) ? [] : inside.map(({ m }) => m);
  const distance = ({ extent }: { readonly extent: { readonly start: number; readonly end: number } }) => (extent.end <= span.start ? span.start - extent.end : extent.start - span.end);
  const nearest = [...own].sort((a, b) => distance(a) - distance(b))[0];
  return nearest && !isName(nearest.m, name) ? [nearest.m] : [];
};

export const referencesOf = (claim: Claim, catalogue: Catalogue): string => {
  const passage = passageOf(claim, catalogue);
  const mentions = (catalogue.passages.get(claim.article) ?? []).flatMap((s) => {
    const extent = extentOf(s.start, s.end);
    return extent && meets(extent, passage) ? (catalogue.mentions.get(s.id) ?? []) : [];
  });
  const read = partiesOf(claim, catalogue).flatMap((entity) => {
    const name = nameOf(entity, catalogue);
    const words = [...new Set(carriersOf(entity, name, claim, mentions).map((m) => `“${m.text}”`))];
    return words.length > 0 ? [{ words, name }] : [];
  });
  return read.map(({ words, name }, i) => `${words.join(' and ')}${i > 0 ? '' : words.length > 1 ? ' stand' : ' stands'} for ${name}`).join(', ');
};
