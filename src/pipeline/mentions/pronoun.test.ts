import { describe, expect, it } from 'vitest';
import { linked } from './sample.fixture';

describe('pronouns', () => {
  it.each([
    ['Ana Kordo, a nurse, left the city. [She] is 40.', 'ana-kordo'],
    ['Ana Kordo told Pavel Brusnik that [she] would stay.', 'ana-kordo'],
    ['Ana Kordo told Pavel Brusnik that [he] could stay.', 'pavel-brusnik'],
    ['Mali withdrew [its] troops.', 'mali'],
    ['Mali accused Wagner of looting, and [its] jets flew over the camp.', 'mali'],
    ['Wagner arrived after Niger withdrew [its] forces.', 'niger'],
    ['The Kachin Independence Army said [it] shot down a helicopter.', 'kachin-independence-army'],
    ['Rwanda denied the charge. [It] called the report false.', 'rwanda'],
    ['Ukraine is short of shells, and France is sending [it] more.', 'ukraine'],
    ['“[They] promised much,” Ana Kordo said of the Americans.', 'united-states'],
    ['Pavel Brusnik and Ana Kordo met on Friday. [They] spoke for an hour.', 'ana-kordo + pavel-brusnik'],
    ['“[We] will not retreat,” said Pavel Brusnik, a spokesman for the Kachin Independence Army.', 'kachin-independence-army'],
    ['“[I] saw it,” said Pavel Brusnik.', 'pavel-brusnik'],
    ['Pavel Brusnik thanked Omar Batuli for [his] help.', 'omar-batuli'],
    ['Hezbollah and [its] patron agreed.', 'hezbollah'],
    ['Uganda accused Rwanda of looting [its] mines.', 'uganda'],
    ["Boko Haram is back. Niger's president, Omar Batuli, denounced [it].", 'boko-haram'],
    ["Niger's ally Mali has sent [it] money.", 'niger'],
    ['Omar Batuli met Pavel Brusnik. Brusnik, [he] told reporters, had promised nothing.', 'omar-batuli'],
    ['The Turkish army, [it] said, had moved.', ''],
    ['Mali is arming bandits while spending most of [their] shells on Niger.', 'mali'],
    ['Mali sent troops. Since they do not fight Boko Haram as [they] should, it lives on.', 'mali'],
    ['As nobody fights Boko Haram, Mali should say what happens in [their] campaign.', 'mali'],
    ['Niger said [it] had sent guns to Mali.', 'niger'],
    ['Niger said that [it] had agreed to leave Mali.', 'niger'],
    ['Niger denies the charge. [It] is said to have sent guns to Mali.', 'niger'],
    ['Niger says [it] is ready to leave.', 'niger'],
  ])('%s', (text, id) => expect(linked(text)).toBe(id));

  it.each([
    'Mali is dry. The five countries met. They said so. Russia armed [them].',
    'UNIFIL said that [they] had fired first.',
    'Russia knows that [it] is clear that talks failed.',
    'Niger says [it] would be wrong to leave Mali.',
    'Niger left. [It] is their duty to answer.',
    'Niger says [it] took years to leave Mali.',
    'Niger says [it] had been reported that Mali would leave.',
    'Kinshasa accuses Rwanda of lying. Kigali denies [it].',
    'Pavel Brusnik said a woman died when debris hit [her] house.',
    'Iran sent rockets, among [them] long ones.',
    'Iraq was hot. A nurse said [she] was tired.',
    'Hamas left. The villagers said [they] heard shots.',
    'Somalia is dry. When [it] comes to rain, nobody knows.',
    'Gunmen rammed the gate in Chad and broke [its] lock.',
    'The driver of Ana Kordo said [he] was tired.',
    'Mali asked whether [it] was a trap.',
    'A doctor said [her] ward was full.',
  ])('names nobody: %s', (text) => expect(linked(text)).toBe(''));

  it.each([
    ['Sudan’s army lost the town. Egypt, the army’s oldest patron, has trained [its] pilots.', 'sudanese-armed-forces'],
    ['Chad’s army needs help. France has sold it trucks, and Turkey trains [its] recruits.', 'chadian-army'],
    ['Pakistan sells Azerbaijan jets and backs [its] claims.', 'azerbaijan'],
    ['Iran has trained [its] navy in the Gulf.', 'iran'],
    ['Qatar pays [its] allies well.', 'qatar'],
    ['Belgium, once [its] patron, has rebuked Rwanda.', ''],
    ['UNIFIL said that Israel had fired on [its] base.', 'unifil'],
    ['Russia backs [its] claims.', ''],
  ])('tells whose they are that somebody helps: %s', (text, id) => expect(linked(text)).toBe(id));

  it.each([
    ['Fighters of the M23 took the town. Ugandan soldiers fought beside [them].', 'm23'],
    ['The M23, which Rwanda has denied arming, took the town. Some 300 men joined [it].', 'm23'],
    ['The M23 left. Between 300 and 400 Ugandan soldiers attacked [them].', 'm23'],
    ['Hamas left. The envoys of Qatar have met [them] twice.', 'hamas'],
    ['Benin, whose soldiers Boko Haram shot, complains that Niger will not help [it].', 'benin'],
    ['Chad accused Mali of sheltering Boko Haram. Mali denies harbouring [it].', 'boko-haram'],
    ['Chad accused Mali of arming Boko Haram. Mali has never denied having trained [them].', 'boko-haram'],
    ['Pakistan helped to create the Taliban and hosted [their] leaders.', 'taliban'],
    ['Chad gave the M23 jets, and Mali sold [them] tanks.', 'm23'],
    ['Turkey led a coalition, and the Houthis fought on. Iran denies arming [them].', 'houthis'],
    ['Ethiopia used jets against the Tigray People’s Liberation Front. [Its] fighters fled.', 'tigray-peoples-liberation-front'],
    ['Egypt has moved closer to Eritrea. Cairo has offered [it] weapons.', 'eritrea'],
    ['Chad’s premier, Omar Batuli, met Pavel Brusnik and told [him] little.', 'pavel-brusnik'],
    ['Mali broke with France, which [it] blames for the loss.', 'mali'],
    ['Hamas met Boko Haram. Hamas said [its] fighters had left.', 'hamas'],
    ['Boko Haram ambushed UNIFIL. Boko Haram said its fighters had taken rifles from [them].', 'unifil'],
    ['China backs Pakistan. Turkey sent [it] drones.', 'pakistan'],
    ['Iraq’s premier, Omar Batuli, visited Basra. [He] was calm.', 'omar-batuli'],
    ['India and Pakistan fought in May. India said [its rival] had fired first.', 'pakistan'],
    ['Thailand accused Cambodia of lying. Cambodia said [its neighbour] had fired first.', 'thailand'],
    ['Mali and Niger met. Turkey sold them jets and trains [their] pilots.', 'mali + niger'],
    ['Hamas struck. Egyptian soldiers, aided by American planes, killed [its] leader.', 'hamas'],
    ["Hamas left. Lebanon's Amal Movement accused [it] of treason.", 'hamas'],
    ['Hamas struck. An Israeli raid on the town that killed six of [its] members followed.', 'hamas'],
    ['Pavel Brusnik came first. To the president, Omar Batuli, [he] gave two planes.', 'pavel-brusnik'],
    ['Pavel Brusnik spoke. “Everybody knows Omar Batuli,” [he] told me.', 'pavel-brusnik'],
    ['Pavel Brusnik met Omar Batuli. “[He] gave me advice,” Pavel Brusnik said.', 'omar-batuli'],
    ['Pavel Brusnik leads the column. A small man with a silver beard, [he] fought Omar Batuli.', 'pavel-brusnik'],
    ['Pavel Brusnik spoke. An ally of Omar Batuli, [he] had no doubt.', 'pavel-brusnik'],
    ['Moscow has noticed. Since the Turks shot down one of [its] bombers, much has changed.', 'russia'],
    ['The Americans have met Hamas, and since May [they] have left.', 'united-states'],
    ['Turkey gave Mali jets and, envoys say, sold [it] drones.', 'mali'],
  ])('keeps to whom the sentence is about: %s', (text, id) => expect(linked(text)).toBe(id));

  it.each(['UNIFIL said that Hamas had attacked villagers and killed 15 of [them].'])('names nobody where those who are told of have no name: %s', (text) => expect(linked(text)).toBe(''));

  it.each(['Uganda is angry. An exile announced a new movement; Rwanda denied backing [it].', 'Mali fell silent. A rival band shelled the camp, and Niger condemned [it].'])('names nobody where a body without a name is nearer: %s', (text) => expect(linked(text)).toBe(''));
});
