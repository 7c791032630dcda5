import { expect, it } from 'vitest';
import { standsForOwner } from './owned';

it.each(['gunners', 'convoy', 'trenches', 'airstrikes', 'bunkers', 'militia', 'frigate', 'barracks'])('%s stand for their owner', (noun) => expect(standsForOwner(noun)).toBe(true));
it.each(['journalists', 'owners', 'physicians', 'rivals', 'enemies', 'proposal', 'novel', 'strategists', 'families', 'economy', 'US'])('%s do not', (noun) => expect(standsForOwner(noun)).toBe(false));
