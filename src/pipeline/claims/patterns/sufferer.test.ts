import { expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

it.each([
  ['Hamas faces sanctions from Egypt.', 'egypt opposes hamas'],
  ['The M23 came under threat from Rwanda.', 'rwanda threatens m23'],
  ['Sudan came under criticism from Egypt.', 'egypt criticises sudan'],
  ['The M23 came under fire from Burundian artillery.', 'burundi attacks m23'],
  ['Hezbollah has been under Israeli bombardment since Monday.', 'israel strikes hezbollah'],
  ['Egypt came under fire from Ethiopia over the dam.', 'ethiopia criticises egypt'],
  ['Ugandan soldiers died at the hands of al-Shabaab.', 'al-shabaab attacks ugandan-army'],
  ['The FDLR lost Rutshuru to the M23.', 'm23 fights fdlr'],
  ['Hamas lost Cairo to the Houthis.', 'houthis fights hamas'],
  ['Ten Nigerian soldiers were killed when Boko Haram stormed a base.', 'boko-haram attacks nigerian-armed-forces'],
  ['The Sudanese army repelled an attack by the Rapid Support Forces.', 'sudanese-armed-forces fights rapid-support-forces; rapid-support-forces attacks sudanese-armed-forces'],
  ['Twenty Malian soldiers died in an ambush by Boko Haram.', 'boko-haram attacks malian-army'],
  ['A drone strike by Kenya killed fighters of al-Shabaab.', 'kenya attacks al-shabaab'],
  ['The ELN set off a bomb at a Colombian police station.', 'eln attacks colombia'],
  ['Hamas took Israeli soldiers hostage.', 'hamas attacks israel-defense-forces'],
  ['Serbia drew condemnation from Kosovo.', 'kosovo criticises serbia'],
  ['An al-Shabaab attack left six Kenyan soldiers dead.', 'al-shabaab attacks kenya-defence-forces'],
  ['An ambush by the M23 left two Burundian officers wounded.', 'm23 attacks burundi'],
  ['The Islamic State lost the town to Turkey.', 'turkey fights islamic-state'],
  ['Ethiopia shrugged off American criticism.', 'united-states criticises ethiopia'],
  ['Malian troops fell into a trap laid by the Islamic State.', 'islamic-state attacks malian-army'],
  ['Israel, under fire from Hamas, moved its troops.', 'hamas attacks israel'],
])('reads %s', (text, expected) => expect(relationsIn(text)).toBe(expected));

it.each([
  'Sudan’s army and the Kenyan police have suffered their worst defeat.',
  'Sudan faces a vote in Kenya.',
  'The town came under pressure from the floods.',
  'Egypt came under pressure from Ethiopia.',
  'Egypt came under fire from Ethiopia.',
  'Kenya lost the match to Uganda.',
  'Ten Kenyan soldiers were killed when their bus hit a tree.',
  'The book drew praise from Egypt.',
  'The papers are in the hands of Kenya.',
  'A flood left two Kenyan soldiers dead.',
  'An attack left Kenya poorer.',
  'Egypt lost the cup to Morocco.',
  'Ethiopia ignored the rain.',
  'Ethiopia, under pressure from Egypt, changed its plans.',
])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
