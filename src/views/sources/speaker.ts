/** The shape of a speaker: that of the first of those who speak together; open where a name is an alias. */
import type { ActorKind } from '../../model/actor';
import type { Catalogue } from '../../model/catalogue';

/** null where nobody is named, or an outlet speaks for itself. */
export const speakerKind = (id: string, { actors }: Catalogue): { readonly kind: ActorKind; readonly alias: boolean } | null => {
  if (!id.startsWith('~~')) return null;
  const found = id.slice(2).split('.').map((one) => actors.get(one));
  return { kind: found[0]?.kind || 'group', alias: found.some((actor) => actor?.pseudonym === 'yes') };
};
