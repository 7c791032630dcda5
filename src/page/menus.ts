/** Which facets have a menu of their own in the filter line: as many as it has room for; the others share one. */
import { families } from '../model/relationship';
import { familyNames } from '../model/wording';
import { textWidth } from '../parts/text';
import type { ListFacet } from '../selection/picks';
import { facetNames } from './filterWords';

export type Menu = 'date' | ListFacet;
export interface Menus {
  readonly own: readonly Menu[];
  readonly shared: readonly Menu[];
}

const SIZE = 14;
/** Padding, gap and triangle of a menu, and its number when several are chosen. */
const ROUND = 30;
const NUMBER = 12;
/** What is rarely asked never has a menu of its own. */
const rare: readonly Menu[] = ['type', 'polarity', 'modality'];

/** Width of a menu's word in the line, in px. */
export const menuWidth = (name: string, several: boolean): number => Math.ceil(textWidth(name, SIZE, 600)) + ROUND + (several ? NUMBER : 0);

const PADDING = 16;
/** Swatch and gap of a family. */
const SWATCH = 25;
/** Width of a button of the line that holds but words, in px. */
export const wordWidth = (words: string): number => Math.ceil(textWidth(words, SIZE, 600)) + PADDING;
/** Of the families, which stand before the menus. */
export const familiesWidth = families.reduce((sum, family) => sum + wordWidth(familyNames[family]) + SWATCH, 0);

/** `room` in px. In the order in which they are offered; the shared menu has its own room. */
export const menusIn = (offered: readonly Menu[], room: number, several: (menu: Menu) => boolean): Menus => {
  let left = room - menuWidth('More', false);
  const own: Menu[] = [];
  for (const menu of offered) {
    if (rare.includes(menu)) continue;
    const width = menuWidth(facetNames[menu], several(menu));
    if (width > left) break;
    own.push(menu);
    left -= width;
  }
  return { own, shared: offered.filter((menu) => !own.includes(menu)) };
};
