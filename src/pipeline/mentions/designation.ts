/**
 * Weapons that the lexicon lacks, by the noun they end in: "Burkan-2H missile", "shoulder-fired missiles", "155mm shells",
 * "Type 59 tanks", and a bare designation beside one ("missiles, thought to be KN-23s").
 */
import { among, wordList } from '../among';
import type { WeaponCategory } from '../../model/weapon';
import { entityKey, type Lexicon } from '../lexicon';
import type { Entity } from '../reading';
import type { Parse } from '../syntax/clause';
import type { Token } from '../token';
import { discoveredWeapon } from './discovered';
import { isBareNoun } from './discovery';
import { foundOf, type Found } from './found';
import { isShouted } from './gazetteer';
import { normalWord, slugOf } from './word';

/** Head nouns that mean a weapon only with a modifier in front. */
const HEADS: ReadonlyMap<string, WeaponCategory> = new Map(
  (
    [
      ['missile', 'missile missiles'],
      ['rocket', 'rocket rockets'],
      ['artillery', 'shell shells mortar mortars howitzer howitzers cannon cannons artillery'],
      ['armour', 'tank tanks carrier carriers vehicle vehicles armour armor'],
      ['small_arms', 'rifle rifles pistol pistols gun guns carbine carbines cartridges launcher launchers grenade grenades round rounds bullet bullets'],
      ['bomb', 'bomb bombs mine mines munition munitions explosives torpedo torpedoes charges'],
      ['drone', 'drone drones uav uavs quadcopter quadcopters'],
      ['aircraft', 'helicopter helicopters jet jets plane planes fighter fighters bomber bombers warplane warplanes gunship gunships aircraft'],
      ['air_defence', 'battery batteries interceptor interceptors radar radars'],
      ['unspecified', 'warship warships frigate frigates destroyer destroyers corvette corvettes submarine submarines boat boats'],
    ] as const
  ).flatMap(([category, nouns]) => nouns.split(' ').map((noun): [string, WeaponCategory] => [noun, category])),
);
/** Of these, only with a sign of war in front: a bus is a vehicle, a suicide bomber a man, a coal mine no bomb. */
const LOOSE = wordList('vehicles?|carriers?|rounds?|mines?|charges|fighters?|bombers?|planes?|jets?|boats?|launchers?|shells?|guns?|batter(?:y|ies)|armou?r|patrol|cartridges|bullets?');
const SERIES = /^(?:\p{Lu}[\p{L}]{0,11}[-–]?\d{1,4}\p{L}{0,3}|\p{Lu}{1,4}[-–]\p{Lu}{1,3}|[\p{Lu}\d]{1,4}[-–]\d{1,4}\p{L}{0,3})s?$/u;
/** Letters and number only: "KN-23s"; no road, flight or resolution. */
const ALONE = /^\p{Lu}\p{L}{0,4}[-–]\d{1,3}\p{Lu}{0,3}s?$/u;
const MANNER = wordList('fired|guided|launched|mounted|propelled|seeking|borne|made|controlled|piercing|range|capable|calibre|caliber|barrelled|barreled|attack|to|tank|aircraft|ship|personnel|armou?red|radiation|bunker|mm');
const PLAIN_MODIFIER = /^(?:ballistic|cruise|cluster|thermobaric|incendiary|chemical|mortar|artillery|tank|sniper|assault|machine|submachine|anti|land|sea|naval|barrel|glide|roadside|vacuum|phosphorus|armou?red|light|heavy|amphibious|attack|fighter|stealth|combat|reconnaissance|surveillance|kamikaze|suicide|loitering|unmanned|guided|unguided|hypersonic|supersonic|tactical|strategic|nuclear|patrol|gun|missile|rocket|grenade|transport|cargo|assault|self|shoulder|hand|tracer|live|military|war)$/;

/** Of these, the ones that make a weapon of a loose noun: "mortar shells", not "sea shells". */
const TELLING = /^(?:mortar|artillery|tank|armou?red|military|machine|ballistic|land|naval|fighter|gun|missile|rocket|grenade|attack|stealth|combat|amphibious|assault|tracer|barrel|nuclear|phosphorus|cluster|kamikaze|patrol)$/;
const isMeasure = (tokens: readonly Token[], i: number): boolean => tokens[i]?.lower === 'mm' || /^\d[\d.]*-?mm$/i.test(tokens[i]?.text ?? '') || (/^\d/.test(tokens[i]?.text ?? '') && among('mm|-', tokens[i + 1]?.text ?? ''));
const isPlace = (found: readonly Found[], i: number): boolean => found.some((m) => m.kind !== 'weapon' && m.from <= i && i < m.to);

/** First token of the modifiers before the noun at `head` that make a type of it, and whether one is a designation. */
const modifiersBefore = (tokens: readonly Token[], head: number, found: readonly Found[], loose: boolean): { readonly from: number; readonly designated: boolean; readonly warlike: boolean } => {
  let from = head;
  let designated = false;
  let warlike = false;
  for (let i = head - 1; i >= Math.max(0, head - 7); i--) {
    const token = tokens[i];
    // a weapon of the lexicon is named already: "T-72 tanks"
    if (!token || isPlace(found, i) || found.some((m) => m.kind === 'weapon' && m.from <= i && i < m.to && m.to <= head)) break;
    // "Russian-made anti-tank missiles"
    if (token.lower === 'made' && isPlace(found, i - 2)) break;
    if (/^[-–]$/.test(token.text) && token.end === tokens[i + 1]?.start) continue;
    const joinedNext = /^[-–]$/.test(tokens[i + 1]?.text ?? '') && tokens[i + 1]?.start === token.end;
    if (SERIES.test(token.text) || (token.pos === 'NUM' && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') && !isPlace(found, i - 1))) designated = true;
    else if (isMeasure(tokens, i) || (MANNER.has(token.lower) && (joinedNext || /^[-–]$/.test(tokens[i - 1]?.text ?? ''))) || (loose ? TELLING : PLAIN_MODIFIER).test(token.lower)) warlike = true;
    else if (token.pos === 'PROPN' && i > 0 && /^\p{Lu}/u.test(token.text) && !isBareNoun(normalWord(token.text)) && i + 1 < tokens.length && (designated || i === head - 1 || tokens[i + 1]?.pos === 'NUM')) designated = true;
    else if (joinedNext && (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'NUM') && warlike) continue;
    else break;
    from = i;
    // the first word of "surface-to-air", "shoulder-fired", "122-mm"
    while (/^[-–]$/.test(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.end === tokens[from]?.start && from >= 2 && !isPlace(found, from - 2)) from -= 2;
    i = from;
  }
  return { from, designated, warlike };
};

const singular = (name: string): string => name.replace(/(?<=\p{L}{3})s$/u, '');

export const designationsOf = (text: string, sentence: number, parse: Parse, found: readonly Found[], know: (weapon: Entity) => void, lexicon: Lexicon): readonly Found[] => {
  const { tokens } = parse;
  const result: Found[] = [];
  if (isShouted(tokens)) return result;
  const weaponAt = (i: number): Found | undefined => [...found, ...result].find((m) => m.kind === 'weapon' && m.from <= i && i < m.to);
  const add = (from: number, to: number, category: WeaponCategory) => {
    const name = singular(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
    const weapon = lexicon.entities.get(entityKey('weapon', slugOf(name))) ?? lexicon.entities.get(entityKey('weapon', slugOf(`${name}s`))) ?? discoveredWeapon(name, category);
    know(weapon);
    result.push(foundOf(sentence, parse, from, to, weapon, 'name', 'designation'));
  };
  tokens.forEach((token, head) => {
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return;
    const category = HEADS.get(token.lower);
    if (category === undefined || HEADS.has(tokens[head + 1]?.lower ?? '')) return;
    const known = weaponAt(head);
    if (!known && !LOOSE.has(token.lower)) return;
    if (found.some((m) => m.kind !== 'weapon' && m.from <= head && head < m.to)) return;
    const { from, designated, warlike } = modifiersBefore(tokens, head, found, LOOSE.has(token.lower));
    // a longer name of the lexicon is more exact than the noun, and the designation more exact than either
    const start = Math.min(from, known?.from ?? from);
    if (start === head || (known && known.from <= from)) return;
    if (!(designated || warlike)) return;
    add(start, head + 1, category);
  });
  const weapons = [...found, ...result].filter((m) => m.kind === 'weapon');
  if (weapons.length === 0) return result;
  tokens.forEach((token, i) => {
    if (!ALONE.test(token.text) || weaponAt(i) || isPlace(found, i)) return;
    const near = weapons.find((m) => Math.abs(m.from - i) <= 10);
    const type = near && (lexicon.entities.get(entityKey('weapon', near.entity))?.weaponCategory || 'unspecified');
    if (type) add(i, i + 1, type);
  });
  return result;
};
