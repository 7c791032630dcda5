import { code, integer, list, text } from './field';
import { table, type Row } from './table';

export const weaponCategories = ['missile', 'rocket', 'anti_tank', 'bomb', 'small_arms', 'armour', 'artillery', 'air_defence', 'aircraft', 'drone', 'unspecified'] as const;
export type WeaponCategory = (typeof weaponCategories)[number];

export const weapons = table('weapons', 'A weapon type.', ['id'], {
  id: text('Stable slug.'),
  name: text('Name as shown.'),
  category: code(weaponCategories, 'Class.'),
  suppliers: list('Actors reported to supply it.', 'actors'),
  holders: list('Actors reported to receive or hold it.', 'actors'),
  mentions: integer('Mentions.'),
  articles: integer('Articles that mention it.'),
  reports: integer('Independent reports that mention it.'),
});
export type Weapon = Row<typeof weapons>;
