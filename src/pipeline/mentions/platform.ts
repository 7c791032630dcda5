/**
 * Weapons by a short name that is an ordinary word too: "two Typhoons", "a Reaper used Hellfire missiles", "Fagot team";
 * not "Typhoon Haiyan"; and "the plane", "its ships", "rockets and shells" beside or after a weapon of that kind.
 */
import { among, wordList } from '../among';
import { entityKey, type Lexicon } from '../lexicon';
import type { Entity } from '../reading';
import type { Parse } from '../syntax/clause';
import type { Token } from '../token';
import { foundOf, type Found } from './found';
import { isNameWord } from './run';
import { normalWord } from './word';

/** What follows an aircraft's or a launcher's name: "Typhoon jets", "Fagot team". */
const KIND = wordList('missiles?|drones?|jets?|aircraft|planes?|helicopters?|gunships?|tanks?|howitzers?|tankers?|launchers?|batter(?:y|ies)|systems?|teams?|crews?|operators?|pilots?|squadrons?|sorties|munitions?|rockets?|bombs?|strikes?|fighters?|bombers?');
/** "Tornado GR4s", "Typhoon FGR4" */
const MARK = /^(?:F?GR|[A-Z]{1,2})\.?\d{1,2}s?$/;
const DOES = wordList('patrol|fly|bomb|drop|fire|target|engage|conduct|destroy|strike');
const NEAR = 8;
/** What a plain noun means once the article has named one of the kind. */
const PLAIN: readonly (readonly [noun: RegExp, of: (weapon: Entity) => boolean, id: string])[] = [
  [/^planes?$/, (weapon) => weapon.weaponCategory === 'aircraft', 'aircraft'],
  [/^shells$/, ({ weaponCategory }) => among('artillery|rocket|missile|armour|bomb', weaponCategory), 'artillery'],
  [/^ships?$/, (weapon) => /warship|destroyer|frigate|corvette|^uss |^hms |submarine|carrier/i.test(weapon.name), 'warships'],
];
const PEACEFUL = wordList('passenger|commercial|civilian|cargo|private|cruise|merchant|airline|jumbo|sea|egg|nut|aid|relief|container|civil');

const weaponOf = ({ text }: Token, lexicon: Lexicon): Entity | undefined => {
  const word = normalWord(text);
  return lexicon.shortWeapons.get(word) ?? (word.endsWith('s') ? lexicon.shortWeapons.get(word.slice(0, -1)) : undefined);
};

/** `met` holds the weapons that the article has named before, and takes those that it names here. */
export const platformsOf = (sentence: number, parse: Parse, found: readonly Found[], lexicon: Lexicon, met: Map<string, Entity>, entityOf: (id: string) => Entity | undefined, know: (weapons: readonly Entity[]) => void): readonly Found[] => {
  const { tokens } = parse;
  const weapons = found.filter((m) => m.kind === 'weapon');
  for (const m of weapons) {
    const weapon = entityOf(m.entity);
    if (weapon) met.set(weapon.id, weapon);
  }
  const result: Found[] = [];
  tokens.forEach((token, i) => {
    const plain = token.pos === 'NOUN' ? PLAIN.find(([noun]) => noun.test(token.lower)) : undefined;
    const kind = plain && lexicon.entities.get(entityKey('weapon', plain[2]));
    if (plain && kind && !PEACEFUL.has(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.pos !== 'NOUN' && !found.some((m) => m.from <= i && i < m.to) && [...met.values()].some(plain[1])) {
      know([kind]);
      result.push(foundOf(sentence, parse, i, i + 1, kind, 'description', 'platform'));
    }
    if (!isNameWord(token)) return;
    const weapon = weaponOf(token, lexicon);
    if (!weapon || found.some((m) => m.from <= i && i < m.to)) return;
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    // "Hurricane Orion", "Patriot Act"
    const mark = MARK.test(next?.text ?? '');
    if ((isNameWord(before) && !found.some((m) => m.to === i)) || (isNameWord(next) && !mark && !KIND.has(next?.lower ?? ''))) return;
    const stop = [1, 2, 3].find((n) => !/^\p{Ll}/u.test(tokens[i + n]?.text ?? '') || KIND.has(tokens[i + n]?.lower ?? ''));
    const ofKind = stop !== undefined && KIND.has(tokens[i + stop]?.lower ?? '');
    const counted = before?.pos === 'NUM' || found.some((m) => m.to === i);
    const told = met.has(weapon.id) || weapons.some((m) => Math.abs(m.from - i) <= NEAR) || mark || ofKind || counted || (next?.pos === 'VERB' && DOES.has(next.lemma));
    if (!told) return;
    met.set(weapon.id, weapon);
    know([weapon]);
    result.push(foundOf(sentence, parse, i, mark ? i + 2 : i + 1, weapon, 'alias', 'platform'));
  });
  return result;
};
