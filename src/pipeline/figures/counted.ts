/**
 * What figure claims count: forces, weapons, vehicles, aircraft, military acts, sites. Words that mean the same thing
 * share a measure, so that figures of different articles can be compared: troops and soldiers are “fighters”.
 */
export interface Counted {
  readonly measure: string;
  readonly unit: 'persons' | 'weapons' | 'vehicles' | 'vessels' | 'aircraft' | 'strikes' | 'items' | 'units';
  /** `weak` words count only with an actor or a military word beside them; `people` only with a military word. */
  readonly strength: 'strong' | 'weak' | 'people';
}

type Row = readonly [unit: Counted['unit'], strength: Counted['strength'], measure: string, words: string];
// An empty measure is the word itself.
const rows: readonly Row[] = [
  ['persons', 'strong', 'fighters', 'fighters troops soldiers combatants militants militiamen militiawomen gunmen servicemen infantrymen'],
  ['persons', 'strong', '', 'rebels insurgents guerrillas jihadists jihadis mercenaries commanders paratroopers marines commandos reservists conscripts recruits snipers peacekeepers legionnaires guardsmen infantry'],
  ['persons', 'strong', 'advisers', 'advisers advisors'],
  ['persons', 'weak', 'personnel', 'personnel'],
  ['persons', 'weak', 'fighters', 'forces'],
  ['persons', 'weak', '', 'officers members volunteers guards pilots trainers instructors operatives agents technicians contractors terrorists extremists sailors trainees cadres loyalists'],
  ['persons', 'people', 'fighters', 'people men women youths'],
  ['weapons', 'strong', '', 'rockets missiles warheads rifles mortars howitzers munitions projectiles torpedoes interceptors launchers grenades manpads weapons'],
  ['weapons', 'weak', '', 'bombs shells mines guns cannons systems batteries explosives arms bullets'],
  ['vehicles', 'strong', '', 'tanks humvees apcs'],
  ['vehicles', 'weak', '', 'vehicles trucks pickups bulldozers'],
  ['aircraft', 'strong', 'drones', 'drones uavs'],
  ['aircraft', 'strong', '', 'warplanes helicopters gunships'],
  ['aircraft', 'weak', '', 'aircraft planes jets bombers'],
  ['vessels', 'strong', '', 'warships frigates submarines destroyers gunboats corvettes'],
  ['vessels', 'weak', '', 'ships vessels boats'],
  ['strikes', 'strong', 'airstrikes', 'airstrikes'],
  ['strikes', 'strong', '', 'sorties bombardments airdrops barrages'],
  ['strikes', 'weak', '', 'strikes raids attacks assaults bombings missions incursions ambushes offensives salvos launches shellings'],
  ['items', 'weak', '', 'shipments convoys deliveries sites facilities bases camps positions targets tunnels outposts checkpoints depots airfields airbases strongholds'],
  ['units', 'strong', '', 'brigades battalions regiments squadrons platoons militias'],
];
const nouns: ReadonlyMap<string, Counted> = new Map(
  rows.flatMap(([unit, strength, measure, words]) => words.split(' ').map((word) => [word, { measure: measure === '' ? word : measure, unit, strength }] as const)),
);
// Two words that are one kind: the first changes what the second counts.
const compounds: ReadonlyMap<string, Counted> = new Map<string, Counted>([
  ...['air strikes', 'air raids', 'air attacks', 'bombing raids'].map((w) => [w, { measure: 'airstrikes', unit: 'strikes', strength: 'strong' }] as const),
  ...['fighter jets', 'jet fighters', 'fighter planes', 'fighter aircraft'].map((w) => [w, { measure: 'fighter jets', unit: 'aircraft', strength: 'strong' }] as const),
  ...['suicide bombers'].map((w) => [w, { measure: w, unit: 'persons', strength: 'strong' }] as const),
  ...['personnel carriers', 'troop carriers'].map((w) => [w, { measure: w, unit: 'vehicles', strength: 'strong' }] as const),
  ...['aircraft carriers'].map((w) => [w, { measure: w, unit: 'vessels', strength: 'strong' }] as const),
  ...['rocket launchers', 'missile launchers', 'machine guns', 'artillery pieces', 'artillery shells', 'barrel bombs', 'cluster bombs', 'missile systems', 'defence systems', 'defense systems', 'missile batteries', 'land mines', 'suicide vests'].map((w) => [w, { measure: w.replace('defense', 'defence'), unit: 'weapons', strength: 'strong' }] as const),
  ...['missile strikes', 'rocket attacks', 'drone strikes', 'combat missions', 'bombing missions', 'missile attacks', 'drone attacks'].map((w) => [w, { measure: w, unit: 'strikes', strength: 'strong' }] as const),
]);

/** What the word counts, given the word before it; undefined when it counts nothing of the field. */
export const counted = (word: string, before: string): Counted | undefined => compounds.get(`${before} ${word}`) ?? nouns.get(word);

const military = new Set(['armed', 'fighting', 'military', 'armoured', 'armored', 'combat', 'war', 'trained', 'battle', 'missile', 'missiles', 'rocket', 'artillery', 'air', 'mortar', 'tank', 'weapons', 'arms', 'guerrilla', 'rebel', 'militia', 'army', 'ground', 'special', 'naval', 'terrorist', 'insurgent', 'drone', 'bombing', 'suicide', 'guided', 'ballistic', 'cruise', 'defence', 'defense', 'launch', 'training', 'ammunition', 'foreign']);
/** Whether the word makes what follows military: “armed people”, “military vehicles”. */
export const isMilitary = (word: string): boolean => military.has(word);

/** Bases of a share that are no plural: “60 percent of its arsenal”, “30 percent of the territory”. */
export const wholes: ReadonlyMap<string, string> = new Map([
  ['arsenal', 'arsenal'], ['stockpile', 'arsenal'], ['army', 'army'], ['force', 'fighters'], ['weaponry', 'weapons'], ['territory', 'territory'], ['firepower', 'firepower'], ['country', 'territory'], ['infantry', 'infantry'],
]);
