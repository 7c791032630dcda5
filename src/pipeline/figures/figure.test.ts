import { describe, expect, it } from 'vitest';
import { findFigures } from './figure';
import { markedSentence } from './markedSentence';

const read = (marked: string): readonly Record<string, unknown>[] => {
  const context = markedSentence(marked);
  const words = (span: { readonly start: number; readonly end: number } | null): string => (span === null ? '' : context.text.slice(span.start, span.end));
  return findFigures(context).map((f) => ({ ...f, printed: words(f.printed), caveat: words(f.caveat), hedge: words(f.hedge), negation: words(f.negation) }));
};

describe('a figure claim counts forces, weapons, acts or shares', () => {
  it.each<readonly [string, Record<string, unknown>]>([
    ['{north:The Northern League} is believed to have 2,000-3,000 fighters in {@arvia:Arvia}, though observers say the figure may be lower.', { printed: '2,000-3,000 fighters', measure: 'fighters', unit: 'persons', low: 2000, high: 3000, bound: 'range', subject: 'north', place: 'arvia', modality: 'estimated', hedge: 'is believed to', caveat: 'observers say the figure may be lower', rule: 'count-range' }],
    ['Weapons reached {@arvia:Arvia}, where {north+the movement} has at least 40,000 mortars.', { printed: 'at least 40,000 mortars', measure: 'mortars', unit: 'weapons', low: 40000, high: null, bound: 'at_least', subject: 'north', place: 'arvia', modality: 'stated' }],
    ['{we:She} said that about 60 percent of {south=their} sorties missed.', { printed: 'about 60 percent of their sorties', measure: 'share of sorties', unit: 'percent', low: 60, high: 60, bound: 'approx', subject: 'south', object: 'their sorties', rule: 'share' }],
    ['{south:Southern} jets reportedly flew 90 sorties a day.', { measure: 'sorties per day', unit: 'strikes', low: 90, modality: 'reported', hedge: 'reportedly', subject: 'south' }],
    ['The {south:South} carried out dozens of air strikes on {north:Northern} arms depots.', { printed: 'dozens of air strikes', measure: 'airstrikes', low: null, high: null, bound: 'vague', subject: 'south', object: 'Northern arms depots', rule: 'vague-count' }],
    ['A third of its tanks, {south:South} said, are old.', { measure: 'share of tanks', low: 33.3333333333, object: 'its tanks' }],
    ['The death toll from a {south:Southern} raid on a mill rose to 40.', { printed: '40', measure: 'killed', unit: 'persons', low: 40, subject: '' }],
    ['They forced over 2 million others from their homes.', { measure: 'displaced', unit: 'persons', low: 2000000 }],
    ['One in five {north:Northern} rockets failed.', { measure: 'share of rockets', unit: 'percent', low: 20, high: 20, subject: 'north' }],
    ['The great majority of {south:Southern} raids miss.', { measure: 'share of raids', low: null, high: null, bound: 'vague', subject: 'south', rule: 'vague-share' }],
    ['{south:South} plans to send up to 30 {#t54:T-54} tanks.', { printed: 'up to 30 T-54 tanks', measure: 'tanks sent', unit: 'vehicles', low: null, high: 30, bound: 'at_most', modality: 'planned', hedge: 'plans to', subject: 'south' }],
    ['{south:South} may have 12 F-5 jets near {@arvia:Arvia}.', { measure: 'jets', unit: 'aircraft', low: 12, modality: 'possible', place: 'arvia' }],
    ['{south:South} may have 12 F-5 fighters.', { measure: 'fighter jets', unit: 'aircraft' }],
    ['{north:Northern}-backed {east:Eastern} rebels say 700 {north:Northern}-trained {east:Eastern} recruits arrived.', { low: 700, measure: 'recruits', subject: 'east' }],
    ['About 300 members of {north:the League} crossed over.', { measure: 'members', low: 300, subject: 'north', bound: 'approx' }],
    ["{north:The League}'s 4,000 fighters left.", { subject: 'north', low: 4000 }],
    ['{north:The League} and {north=its} 4,000 fighters left.', { subject: 'north', low: 4000 }],
    ['{north:The League} does not have 900 rockets.', { polarity: 'denied', negation: 'not', subject: 'north', low: 900 }],
    ['{north:The League} has no more than 900 rockets.', { polarity: 'affirmed', low: null, high: 900, bound: 'at_most' }],
    ['{north:The League} has 8,000 fighters or more.', { printed: '8,000 fighters or more', low: 8000, high: null, bound: 'at_least' }],
    ['{north:The League} has 8,000 fighters or so.', { printed: '8,000 fighters or so', low: 8000, high: 8000, bound: 'approx' }],
    ['Hundreds, even thousands of armed men fight there.', { printed: 'Hundreds, even thousands of armed men', measure: 'fighters', bound: 'vague', unit: 'persons' }],
    ['{north:The League} fields a 5,000-strong militia.', { printed: '5,000-strong', measure: 'fighters', low: 5000, subject: 'north' }],
    ['{north:The League} fields a force of 20,000.', { measure: 'fighters', low: 20000, subject: 'north' }],
    ['The number of {north:League} fighters reached 7,500.', { measure: 'fighters', low: 7500, subject: 'north' }],
    ['Some 200 rockets were fired by {north:the League}.', { measure: 'rockets fired', low: 200, bound: 'approx', subject: 'north' }],
    ['Around 50 tanks are thought to be in {@arvia:Arvia}.', { measure: 'tanks', modality: 'estimated', hedge: 'are thought to', place: 'arvia' }],
    ['In {@arvia:Arvia}, {north:the League} has 50 drones.', { place: 'arvia', measure: 'drones', subject: 'north' }],
    ['Two masked {north:League} commanders spoke.', { measure: 'commanders', low: 2, high: 2, rule: 'small-count', subject: 'north' }],
    ['{south:South} controls 30 percent of the territory.', { measure: 'share of territory', object: 'the territory', subject: 'south', low: 30 }],
    ["{north:The League}'s arsenal of 90,000 rockets and missiles grew.", { printed: '90,000 rockets and missiles', measure: 'rockets and missiles', low: 90000, subject: 'north' }],
    ['{south:South} bought five new 737 aircraft.', { printed: 'five new 737 aircraft', measure: 'aircraft received', low: 5, subject: 'south' }],
    ['A 300-member {north:League} unit came.', { measure: 'fighters', low: 300 }],
    ['If {north:the League} had 300 rockets, it would say so.', { modality: 'possible', low: 300 }],
    ['{south:South} controls about 30 percent of {@arvia:Arvia}.', { measure: 'share of territory', object: 'Arvia', low: 30, bound: 'approx', subject: 'south' }],
    ['There were more than 70 attacks on {north:League} posts.', { measure: 'attacks', object: 'League posts', bound: 'more_than' }],
    ['{south:South} struck 40 targets in {@arvia:Arvia}.', { measure: 'targets hit', subject: 'south', place: 'arvia' }],
    ['{north:The League}, which has some 20,000 active fighters, denied it.', { measure: 'fighters', low: 20000, subject: 'north', polarity: 'affirmed' }],
    ['Estimates put the number of {north:League} fighters in {@arvia:Arvia} at 5,000.', { measure: 'fighters', low: 5000, subject: 'north', place: 'arvia' }],
    ['{south:South} sent 100 missiles to {north:the League} {~last May}.', { object: 'the League', subject: 'south' }],
  ])('%s', (marked, expected) => {
    const figures = read(marked);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject(expected);
  });

  it('reads several figures of one sentence, each with its own noun', () => {
    expect(read('{south:South} has deployed 12 bombers, 40 tanks and 4,000 troops near {@arvia:Arvia}.').map((f) => [f['measure'], f['low'], f['subject']])).toEqual([['bombers', 12, 'south'], ['tanks', 40, 'south'], ['fighters', 4000, 'south']]);
  });
});

describe('losses, sums and shares of any field', () => {
  const rows = (marked: string): readonly string[] => read(marked).map((f) => [f['measure'], f['unit'], f['low'] ?? '-', f['high'] ?? '-', f['subject'], f['object']].join(' | '));
  it.each<readonly [string, readonly string[]]>([
    ['The raid killed 12 soldiers and wounded 30 {north:League} fighters.', ['killed | persons | 12 | 12 |  | ', 'wounded | persons | 30 | 30 | north | ']],
    ['At least 40 civilians were killed by {south:Southern} troops.', ['civilians killed | persons | 40 | - |  | Southern']],
    ['{north:The League} lost 12 soldiers, 3 tanks and 20 trucks.', ['killed | persons | 12 | 12 | north | ', 'tanks lost | vehicles | 3 | 3 | north | ', 'trucks lost | vehicles | 20 | 20 | north | ']],
    ['Shelling left 12 dead and 40 injured.', ['killed | persons | 12 | 12 |  | ', 'wounded | persons | 40 | 40 |  | ']],
    ['{south:South} said it killed 35 and detained six.', ['killed | persons | 35 | 35 |  | ', 'detained | persons | 6 | 6 |  | ']],
    ['Hundreds of families were displaced.', ['families displaced | items | - | - |  | ']],
    ['Some 82,000 have fled.', ['displaced | persons | 82000 | 82000 |  | ']],
    ['{south:South} shot down 11 drones.', ['drones shot down | aircraft | 11 | 11 |  | South']],
    ['The deal cost $40 million and 12 million euros.', ['deal | USD | 40000000 | 40000000 |  | ', 'money | EUR | 12000000 | 12000000 |  | ']],
    ['{south:South} gave $1 billion in aid.', ['aid | USD | 1000000000 | 1000000000 | south | ']],
    ['It has a budget of €5m.', ['budget | EUR | 5000000 | 5000000 |  | ']],
    ['Exports grew 12 percent, and 40 percent of voters agreed.', ['change in exports | percent | 12 | 12 |  | ', 'share of voters | percent | 40 | 40 |  | voters']],
    ['About 200 lorries and two children crossed.', ['lorries | items | 200 | 200 |  | ', 'children | persons | 2 | 2 |  | ']],
    ['At least three districts fell.', ['districts | items | 3 | - |  | ']],
    ['Two attacks happened.', ['attacks | strikes | 2 | 2 |  | ']],
    ['Rebels are many; {un:Amnesty} estimates at least 15,000.', ['rebels | persons | 15000 | - |  | ']],
    ['The ministry puts the figure at 600.', ['people | persons | 600 | 600 |  | ']],
    ['{south:South} will hand over four jets.', ['jets | aircraft | 4 | 4 | south | ']],
    ['ARVIA, 3 June 2022 - {south:South} sent six bombers.', ['bombers sent | aircraft | 6 | 6 | south | ']],
  ])('%s', (marked, expected) => {
    expect(rows(marked)).toEqual(expected);
  });
});

describe('what is no figure is left out', () => {
  it.each([
    'Two hills, three days and two countries later, the two sides met.',
    'All Windows 95 users came.',
    'He scored 12 points in five games at 30 degrees.',
    'Aged 45, he was one of the commanders for 12 years.',
    'Resolution 2231 was adopted by 14 states.',
    'In {~1998} rebels took the town.',
    'In 1998 rebels took the town.',
    'The two sides met on {~12 June}.',
    'The third attack came from {unit:Unit 300} troops.',
    'He drove 40 km in 3 hours.',
    'The first tanks and the 21st brigade came.',
    'Call 555-1234, or write to @tanks2020 rockets.',
    'One soldier said so.',
    'A number of commanders spoke, and several officers of {south:South}.',
  ])('%s', (marked) => {
    expect(read(marked)).toEqual([]);
  });
});
