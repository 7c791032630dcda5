import { describe, expect, it } from 'vitest';
import { tagTokens } from '../tagger';
import type { NounPhrase } from './chunk';
import type { Clause } from './clause';
import { parseSentence } from './parse';

/** "subject | verb | object | phrases", one for each verb; passive and not said beside the verb, ← what governs it. */
const clausesIn = (text: string): readonly string[] => {
  const { tokens, clauses } = parseSentence(tagTokens(text, { start: 0, end: text.length }), []);
  const words = (phrases: readonly NounPhrase[]): string => phrases.map((p) => text.slice(tokens[p.from]?.start ?? 0, tokens[p.to - 1]?.end ?? 0)).join(' + ');
  const lineOf = ({ verb, subjects, objects, phrases, governor, content, partner, conjunction }: Clause): string =>
    [
      words(subjects) || '–',
      [verb.negation >= 0 ? 'not' : '', verb.modal, verb.lemma, verb.passive ? 'passive' : ''].filter(Boolean).join(' '),
      words(objects) || '–',
      phrases.map((p) => `${p.word} ${words(p.nouns)}`).join(', ') || '–',
      governor >= 0 ? `← ${clauses[governor]?.verb.lemma ?? ''}` : content >= 0 ? `in ${clauses[content]?.verb.lemma ?? ''}` : partner >= 0 ? `with ${clauses[partner]?.verb.lemma ?? ''}` : '',
      /^(?:if|unless)$/.test(conjunction) ? conjunction : '',
    ].filter((s, i) => i < 4 || s !== '').join(' | ');
  return clauses.map(lineOf);
};

describe('clauses', () => {
  it.each([
    ['Turkey fought the men of Iran and the men of Chad bombed Syria.', ['Turkey | fight | the men | of Iran', 'the men | bomb | Syria | –']],
    ['Turkey met Iran and in May bombed Syria.', ['Turkey | meet | Iran | –', 'Turkey | bomb | Syria | – | with meet']],
    ['Turkey praised Iran, and last week bombed Syria.', ['Turkey | praise | Iran | –', 'Turkey | bomb | Syria | – | with praise']],
    ['Troops in Syria and in Iraq fought.', ['Troops | fight | – | –']],
    ['Russia arms Hezbollah.', ['Russia | arm | Hezbollah | –']],
    ['Hezbollah was armed by Iran.', ['Hezbollah | arm passive | – | by Iran']],
    ['The army did not shell the town.', ['The army | not shell | the town | –']],
    ['Rebels have reportedly been receiving missiles.', ['Rebels | receive | missiles | –']],
    ['Turkey and Qatar met in Doha.', ['Turkey + Qatar | meet | – | in Doha']],
    ['Turkey, Qatar and Egypt sent envoys.', ['Turkey + Qatar + Egypt | send | envoys | –']],
    ['Turkey as well as Qatar sent envoys.', ['Turkey + Qatar | send | envoys | –']],
    ['Neither Chad nor Niger has sent troops.', ['Neither Chad + Niger | send | troops | –']],
    ['The general, a former minister, resigned.', ['The general | resign | – | –']],
    ['The militia, which Iran funds, attacked the base.', ['Iran | fund | The militia | –', 'The militia | attack | the base | –']],
    ['The militia, which is funded by Iran, attacked the base.', ['The militia | fund passive | – | by Iran', 'The militia | attack | the base | –']],
    ['The fighters who took the city fled.', ['The fighters | take | the city | –', 'The fighters | flee | – | –']],
    ['The weapons that Rwanda sent arrived.', ['Rwanda | send | The weapons | –', 'The weapons | arrive | – | –']],
    ['The weapons Rwanda sent arrived.', ['Rwanda | send | The weapons | –', 'The weapons | arrive | – | –']],
    ['The country whose army invaded Chad denied it.', ['whose army | invade | Chad | –', 'Chad | deny | it | –']],
    ['The group with which Moscow coordinates is armed.', ['Moscow | coordinate | – | with The group', 'The group | be | – | –']],
    ['A depot used by the army burned.', ['A depot | use passive | – | by the army', 'A depot | burn | – | –']],
    ['Troops stationed in Mali were attacked by rebels.', ['Troops | station passive | – | in Mali', 'Troops | attack passive | – | by rebels']],
    ['Police seized a shipment of rifles bound for Yemen.', ['Police | seize | a shipment | of rifles', 'rifles | bind passive | – | for Yemen']],
    ['Forces fighting the rebels said the road was open.', ['Forces | fight | the rebels | –', 'Forces | say | – | –', 'the road | be | – | – | in say']],
    ['The drones sold to Ethiopia by Turkey have arrived.', ['The drones | sell passive | – | to Ethiopia, by Turkey', 'The drones | arrive | – | –']],
    ['Backed by Russia, the army retook the city.', ['the army | back passive | – | by Russia', 'the army | retake | the city | –']],
    ['The army, backed by Russia, retook the city.', ['The army | back passive | – | by Russia', 'The army | retake | the city | –']],
    ['Fighters drove militants from the ridge, backed by airstrikes.', ['Fighters | drive | militants | from the ridge', 'Fighters | back passive | – | by airstrikes']],
    ['After the truce, Israel struck the port.', ['Israel | strike | the port | –']],
    ['On Monday the rebels attacked.', ['the rebels | attack | – | –']],
    ['In Goma, Rwanda, which backs the rebels, won.', ['Rwanda | back | the rebels | –', 'Rwanda | win | – | –']],
    ['Kigali denied that it backs the rebels.', ['Kigali | deny | – | –', 'it | back | the rebels | – | in deny']],
    ['Kigali denied it backs the rebels.', ['Kigali | deny | – | –', 'it | back | the rebels | – | in deny']],
    ['Ankara said on Monday it would strike the camp.', ['Ankara | say | – | on Monday', 'it | would strike | the camp | – | in say']],
    ['The minister told reporters the army had left.', ['The minister | tell | reporters | –', 'the army | leave | – | – | in tell']],
    ['India says Pakistan funds and trains the group.', ['India | say | – | –', 'Pakistan | fund | the group | – | in say', 'Pakistan | train | the group | – | with fund']],
    ['The report notes that officials have met.', ['The report | note | – | –', 'officials | meet | – | – | in note']],
    ['It did not arm or train the rebels.', ['It | not arm | the rebels | –', 'It | train | the rebels | – | with arm']],
    ['The army bombed the town and killed a mayor.', ['The army | bomb | the town | –', 'The army | kill | a mayor | – | with bomb']],
    ['Troops trained, equipped and paid the police.', ['Troops | train | the police | –', 'Troops | equip | the police | – | with train', 'Troops | pay | the police | – | with equip']],
    ['The rebels attacked the base, then fled.', ['The rebels | attack | the base | –', 'The rebels | flee | – | – | with attack']],
    ['The rebels attacked the base and the army fled.', ['The rebels | attack | the base | –', 'the army | flee | – | –']],
    ['Russia wants to arm the rebels.', ['Russia | want | – | –', 'Russia | arm | the rebels | – | ← want']],
    ['Russia began bombing the city.', ['Russia | begin | – | –', 'Russia | bomb | the city | – | ← begin']],
    ['Washington urged Kigali to withdraw its troops.', ['Washington | urge | Kigali | –', 'Kigali | withdraw | its troops | – | ← urge']],
    ['Washington called on Kigali to withdraw its troops.', ['Washington | call | – | on Kigali', 'Kigali | withdraw | its troops | – | ← call']],
    ['Kyiv accused Moscow of shelling the port.', ['Kyiv | accuse | Moscow | –', 'Moscow | shell | the port | – | ← accuse']],
    ['The truce stopped Israel from bombing the city.', ['The truce | stop | Israel | –', 'Israel | bomb | the city | – | ← stop']],
    ['It was sufficient for the group to fight Israel.', ['It | be | – | for the group', 'the group | fight | Israel | – | ← be']],
    ['Iran helped Iraq fight the militants.', ['Iran | help | Iraq | –', 'Iraq | fight | the militants | – | ← help']],
    ['Seoul is ready to retaliate.', ['Seoul | be | – | –', 'Seoul | retaliate | – | – | ← be']],
    ['Burundi refused to send troops.', ['Burundi | refuse | – | –', 'Burundi | send | troops | – | ← refuse']],
    ['The group is thought to have 900 fighters.', ['The group | think passive | – | –', 'The group | have | 900 fighters | – | ← think']],
    ['There is no contact between the sides.', ['– | be | no contact | between the sides']],
    ['The confirmed report says there is a deal.', ['The confirmed report | say | – | –', '– | be | a deal | – | in say']],
    ['If China attacks Taiwan, Japan will help.', ['China | attack | Taiwan | – | if', 'Japan | will help | – | –']],
    ['Unless it leaves, the army will strike.', ['it | leave | – | – | unless', 'the army | will strike | – | –']],
    ['Instead of fighting the rebels, Chad pays them.', ['Chad | fight | the rebels | –', 'Chad | pay | them | –']],
    ['The army shot down a drone.', ['The army | shoot | a drone | –']],
    ['Poland handed over four tanks.', ['Poland | hand | four tanks | –']],
    ['Germany has trained more than 4,500 soldiers.', ['Germany | train | more than 4,500 soldiers | –']],
    ['At least 20 rebels were killed.', ['At least 20 rebels | kill passive | – | –']],
    ['Up to 1,500 mercenaries arrived.', ['Up to 1,500 mercenaries | arrive | – | –']],
    ['Some 1,000 to 1,500 fighters have served alongside the army.', ['Some 1,000 to 1,500 fighters | serve | – | alongside the army']],
    ['Fano fought alongside the army against the rebels.', ['Fano | fight | – | alongside the army, against the rebels']],
    ['It assisted Chad in 2014, as well as Mali in 2015.', ['It | assist | Chad + Mali | in 2014, in 2015']],
    ['The rivals exchanged fire across the border.', ['The rivals | exchange | fire | across the border']],
    ["Assad's forces, Russia and Iran have all been bombing Aleppo.", ["Assad's forces + Russia + Iran | bomb | Aleppo | –"]],
    ['Russian help was essential to the victory.', ['Russian help | be | – | to the victory']],
    ['Moscow did not arm them; Damascus did.', ['Moscow | not arm | them | –', 'Damascus | do | – | –']],
    ['The two sides will hold joint exercises next month.', ['The two sides | will hold | joint exercises | –']],
    ['Iraqi militias and the Houthis all train in Syria.', ['Iraqi militias + the Houthis | train | – | in Syria']],
    ['Both countries consider the group a terrorist organisation.', ['Both countries | consider | the group + a terrorist organisation | –']],
    ['Asaib, trained and armed by the Quds Force, fought troops.', ['Asaib | train passive | – | by the Quds Force', 'Asaib | arm passive | – | by the Quds Force | with train', 'Asaib | fight | troops | –']],
    ['The rebels were trained and armed by Turkey.', ['The rebels | train passive | – | by Turkey', 'The rebels | arm passive | – | by Turkey | with train']],
    ['The army was defeated and fled.', ['The army | defeat passive | – | –', 'The army | flee | – | – | with defeat']],
    ['In May 2020 Turkey bombed the camp.', ['Turkey | bomb | the camp | –']],
    ['Turkey sent jets, which were built by Russia, to bomb the camp.', ['Turkey | send | jets | –', 'jets | build passive | – | by Russia', 'Turkey | bomb | the camp | – | ← send']],
  ])('reads %s', (sentence, expected) => expect(clausesIn(sentence)).toEqual(expected));
});
