import { describe, expect, it } from 'vitest';
import { saidIn } from '../sample.fixture';

const table = (name: string, cases: readonly (readonly [string, readonly string[]])[]) => describe(name, () => it.each(cases)('%s', (text, expected) => expect(saidIn(text)).toEqual(expected)));

table('figures', [
  ['The agency put losses at $40 million.', ['The agency | put | losses at $40 million']],
  ['A general says fewer than 1,000.', ['A general | says | fewer than 1,000']],
  ['The mayor put the keys at the door.', []],
  ['The mayor put two keys in a drawer.', []],
]);
table('what is said is a noun phrase', [
  ['Analysts expect a small rise in prices.', ['Analysts | expect | a small rise in prices']],
  ['The minister conceded defeat.', ['The minister | conceded | defeat']],
  ['The mayor called the offer inadequate.', ['The mayor | called | the offer inadequate']],
  ['A lawyer called that “noise”.', ['A lawyer | called | that “noise”']],
  ['The mayor called a doctor.', []],
  ['The minister called him.', []],
  ['The mayor told reporters that evening about the taxes.', []],
]);
table('where what is said ends', [
  ['Still, the mayor said, no money for the new bridge.', []],
  ['Sergei Lavrov, who says he is ill, owns two boats.', ['Sergei Lavrov, who | says | he is ill']],
  ['While the minister said he would stay, his aides said he might go.', ['the minister | said | he would stay', 'his aides | said | he might go']],
  ['Hidden in the barn, the mayor said, were rifles.', ['the mayor | said | Hidden in the barn', 'the mayor | said | were rifles']],
  ['Still, the governor argues, taxes must rise.', ['the governor | argues | taxes must rise']],
  ['Taxes, argues the governor, must rise.', ['the governor | argues | Taxes', 'the governor | argues | must rise']],
  ['The bridge is closed, the mayor said Monday, a step that drivers met with shrugs.', ['the mayor | said | The bridge is closed']],
  ['Two officials, who spoke on condition of anonymity, said the bridge was closed.', ['Two officials, who spoke on condition of anonymity | said | the bridge was closed']],
  ['“No,” said the woman, and closed the door.', ['the woman | said | No']],
  ['The lawyer, who knows the town, left.', []],
]);
table('what goes on after “and”', [
  ['The spokesman said the talks went on and called them a farce.', ['The spokesman | said | the talks went on', 'The spokesman | called | them a farce']],
  ['The spokesman noted that rain would come, but cautioned against panic.', ['The spokesman | noted | that rain would come', 'The spokesman | cautioned | panic']],
  ['Prof. Oren, 79, a retired driver, said the road was closed.', ['Prof. Oren, 79, a retired driver | said | the road was closed']],
  ['The mayor laughed when told of this.', []],
  ['The minister declined to comment.', []],
]);
table('verbs of two words', [
  ['The senator shot back that the bridge was open.', ['The senator | shot | that the bridge was open']],
  ['The soldiers shot back at the house.', []],
]);
