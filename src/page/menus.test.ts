import { describe, expect, it } from 'vitest';
import { facetNames } from './filterWords';
import { menusIn, menuWidth, type Menu } from './menus';

const offered: readonly Menu[] = ['date', 'actor', 'type', 'weapon', 'place', 'speaker', 'report', 'polarity', 'modality'];
const never = () => false;

describe('the menus of the filter line', () => {
  it('each have their own where there is room, but what is rarely asked', () => {
    expect(menusIn(offered, 2000, never)).toEqual({ own: ['date', 'actor', 'weapon', 'place', 'speaker', 'report'], shared: ['type', 'polarity', 'modality'] });
  });
  it('share one where there is none', () => {
    expect(menusIn(offered, 0, never)).toEqual({ own: [], shared: offered });
  });
  it('never need more room than there is', () => {
    for (let room = menuWidth('More', false); room < 700; room += 7) {
      const { own, shared } = menusIn(offered, room, () => true);
      const used = own.reduce((sum, menu) => sum + menuWidth(facetNames[menu], true), 0);
      expect(used + menuWidth('More', false)).toBeLessThanOrEqual(room);
      expect(new Set([...own, ...shared])).toEqual(new Set(offered));
      expect(own).toEqual(['date', 'actor', 'weapon', 'place', 'speaker', 'report'].slice(0, own.length));
    }
  });
});
