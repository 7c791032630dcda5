import { describe, expect, it } from 'vitest';
import { saidIn } from '../sample.fixture';

const table = (name: string, cases: readonly (readonly [string, readonly string[]])[]) => describe(name, () => it.each(cases)('%s', (text, expected) => expect(saidIn(text)).toEqual(expected)));

table('according to', [
  ['According to two commanders, the rebels hold the airport.', ['two commanders | According to | the rebels hold the airport']],
  ['The rebels, according to the U.N., hold the airport.', ['the U.N. | according to | The rebels', 'the U.N. | according to | hold the airport']],
  ['The rebels hold the airport, according to a police report seen by Reuters.', ['a police report seen by Reuters | according to | The rebels hold the airport']],
  ['The dam broke, according to Ana Kordo, head of the agency, a body of engineers.', ['Ana Kordo | according to | The dam broke']],
  ['In the mayor’s words, the bridge was a gift.', ['the mayor | words | the bridge was a gift']],
  ['In the mayor’s view of the bridge, boats pass.', []],
  ['Some 900 lorries passed by the mayor’s count.', ['the mayor | count | Some 900 lorries passed']],
  ['The town was empty, by the mayor’s own account.', ['the mayor | account | The town was empty']],
  ['The town was shaken by the mayor’s account.', []],
  ['By most accounts the town was empty.', []],
  ['According to “the harbour desk”, wages fell by half.', ['the harbour desk | According to | wages fell by half']],
  ['According to "the harbour desk" wages fell by half.', ['the harbour desk | According to | wages fell by half']],
  ['According to the mayor it rained all day.', ['the mayor | According to | it rained all day']],
  ['According to pages seen by The Gazette and diplomats, the trade grew.', ['pages seen by The Gazette and diplomats | According to | the trade grew']],
  ['The work was done according to high standards.', []],
  ['“In our opinion, the case is closed,” the mayor concluded.', ['the mayor | concluded | In our opinion, the case is closed']],
  ['According to earlier reports, ministers of EU states met.', ['reports | According to | ministers of EU states met']],
  ['According to excerpts obtained Friday by The Gazette and diplomats, the trade grew.', ['excerpts obtained Friday by The Gazette and diplomats | According to | the trade grew']],
  ['Now, according to talks with farm owners, clerks and drivers in town, the trade is slow.', ['talks with farm owners, clerks and drivers in town | according to | the trade is slow']],
  ['According to Ana Kordo, Mali and Chad left.', ['Ana Kordo | According to | Mali and Chad left']],
  ['The board would meet on Fridays, according to the plan.', ['the plan | according to | The board would meet on Fridays']],
  ['According to plan, the bridge opened on Friday.', []],
  ['One guard said they were tired, according to the mayor, who left.', ['One guard | said | they were tired', 'the mayor, who left | according to | One guard said they were tired']],
  ['The bridge shook, according to Ana Kordo, who left town...', ['Ana Kordo, who left town | according to | The bridge shook']],
  ['The bridge shook, according to Ana Kordo, who left the U.S.', ['Ana Kordo, who left the U.S. | according to | The bridge shook']],
  ['Guards are posted according to the level of threat.', []],
]);
table('nouns', [
  ['Few believe Islamabad’s claim that it has no links to the gunmen.', ['Few | believe | Islamabad’s claim that it has no links to the gunmen', 'Islamabad | claim | that it has no links to the gunmen']],
  ['The threat by the rebels to close the road is new.', ['the rebels | threat | to close the road']],
  ['The mayor’s response: The bridge came late.', ['The mayor | response | The bridge came late']],
  ['The rebels’ claim to have killed 300 soldiers could not be checked.', ['The rebels | claim | to have killed 300 soldiers']],
  ['“There is a plan by gunmen to shoot judges,” said Ada Bell, a judge.', ['gunmen | plan | to shoot judges', 'Ada Bell, a judge | said | There is a plan by gunmen to shoot judges']],
  ['The plea from town leaders to spend more money is old.', ['town leaders | plea | to spend more money']],
  ['The mayor’s objections to the bridge are old.', ['The mayor | objections | to the bridge']],
  ['The clerks’ concerns about the pay and the heat gave grounds to leave.', ['The clerks | concerns | about the pay and the heat']],
  ['The mayor made the case that the bridge was old.', ['The mayor | case | that the bridge was old']],
  ['Having failed to find proof of their claim that the rain fell, the farmers left.', ['their | claim | that the rain fell']],
  ['The fact that the bridge is open helps.', []],
  ['The lawyer disputed the audit’s finding that no receipts were kept.', ['The lawyer | disputed | the audit’s finding that no receipts were kept', 'the audit | finding | that no receipts were kept']],
  ['The union’s claim that the owners knew of the leak in March is false.', ['The union | claim | that the owners knew of the leak in March', 'the owners | knew | the leak in March']],
  ['Ada Bell’s promise that talks would go on was welcomed.', ['Ada Bell | promise | that talks would go on']],
]);
table('hearsay', [
  ['There were unconfirmed reports that the bridge was open.', [' | reports | that the bridge was open']],
  ['There were reports late on Sunday that the bridge had fallen.', [' | reports | that the bridge had fallen']],
  ['There were no reports that anybody was hurt.', []],
  ['The rumours that the bridge is open grew.', []],
]);
table('passives', [
  ['The mayor was accused by residents of hiding the truth.', ['residents | accused | of hiding the truth']],
  ['The inspector was accused by the timber industry of drawing false maps.', ['the timber industry | accused | of drawing false maps']],
  ['She was described by colleagues as tireless.', ['colleagues | described | as tireless']],
  ['The group is estimated to have 500 fighters.', []],
  ['The bridge was built by the army.', []],
]);
table('quoting', [
  ['The minister was quoted by Interfax as saying the talks had failed.', ['The minister | quoted | the talks had failed']],
  ['State media quoted an officer as saying the troops had left.', ['an officer | quoted | the troops had left']],
  ['“We are ready,” the minister was quoted as saying by Interfax.', ['the minister | quoted | We are ready']],
  ['The minister was quoted at length.', []],
]);
table('nouns', [
  ['The clerk wrote on his Telegram account that the dam had held.', ['The clerk | wrote | that the dam had held']],
  ['The clerk’s account that the dam had held was false.', ['The clerk | account | that the dam had held']],
  ['Roads were flooded, emergency services said.', ['emergency services | said | Roads were flooded']],
]);
table('according to', [
  ['Trade has grown, according to a report published on May 3, 2019, and may grow again.', ['a report published on May 3, 2019 | according to | Trade has grown']],
]);
table('participles before a noun', [
  ['Officers said that suspected gunmen attacked the mill.', ['Officers | said | that suspected gunmen attacked the mill']],
]);
table('citing', [
  ['El Tiempo reported, citing army intelligence, that García had ordered the offensive.', ['El Tiempo | reported | that García had ordered the offensive', 'army intelligence | citing | that García had ordered the offensive', 'García | ordered | the offensive']],
  ['Citing costs, the team left.', []],
]);
table('before a colon', [
  ['Asked about the dam, Sergei Lavrov demurred: “Let us get through the winter first.”', ['Sergei Lavrov | demurred | Let us get through the winter first']],
  ['The mayor was blunt: “Nobody invited them.”', ['The mayor | blunt | Nobody invited them']],
  ['The town has a new name: “Port of the Two Rivers.”', []],
  ['The mayor wore two hats: a red one and a “borrowed” one.', []],
]);
table('attitudes', [
  ['The minister is convinced that they have camps in Apure.', ['The minister | convinced | that they have camps in Apure']],
  ['The owners are disappointed in the ruling.', ['The owners | disappointed | in the ruling']],
  ['The clerks are unhappy with the pay.', ['The clerks | unhappy | with the pay']],
  ['The owners are disappointed by the vote of the clerks.', ['The owners | disappointed | by the vote of the clerks']],
  ['She was convinced the mayor of Port Hale, Ohio, was ill.', ['She | convinced | the mayor of Port Hale, Ohio, was ill']],
  ['Just 62 percent were aware that town experts have left.', ['Just 62 percent | aware | that town experts have left']],
  ['The clerks seemed more hopeful than ever late Friday that the mill would open.', ['The clerks | hopeful | that the mill would open']],
  ['Farmers who were worried about the dam now have boats.', ['Farmers who | worried | about the dam']],
  ['“I’m confident that we will win,” Ada Bell said.', ['I | confident | that we will win', 'Ada Bell | said | I’m confident that we will win']],
  ['The mayor is enraged that the cloud stays and is exasperated that his son is ill.', ['The mayor | enraged | that the cloud stays and is exasperated that his son is ill', 'The mayor | exasperated | that his son is ill']],
  ['It is clear that the dam will hold.', []],
  ['The clerk was so angry that the dog left.', []],
  ['Officials were worried about the dam.', ['Officials | worried | about the dam']],
  ['The road is ready to open.', []],
  ['If the mayor had been aware of the leak, nobody would have left.', []],
  ['The farmer isn’t sure that the money matters.', ['The farmer | sure | that the money matters']],
  ['The farmer is not proud that the money matters.', []],
]);
table('as-clauses', [
  ['The war is over, as the minister said last week.', ['the minister | said | The war is over']],
  ['As the minister put it last week, the war is over.', ['the minister | put | the war is over']],
  ['The toll rose, as rescuers continue to pull out bodies.', []],
  ['He worked as a driver said to be the best.', []],
]);
table('verbs taken for nouns', [
  ['The report notes that officials met before.', ['The report | notes | that officials met before']],
  ['The army claims to have retaken the town.', ['The army | claims | to have retaken the town']],
  ['The army reports of May were old.', []],
]);
describe('headlines', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Iran: We will respond', ['Iran | : | We will respond']],
    ['Iran: Raid broke the truce', ['Iran | : | Raid broke the truce']],
    ['Iran: 5 dead after blast in Shiraz', []],
    ['Syria: 2 commanders killed in Idlib', []],
  ])('%s', (headline, expected) => expect(saidIn(`${headline}\n\nThe town was quiet on Monday. Nobody left it.\n`)).toEqual(expected));
});
