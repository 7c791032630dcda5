import { describe, expect, it } from 'vitest';
import { chainsIn, saidIn, speakersIn } from './sample.fixture';

describe('chains, innermost first', () => {
  it.each<readonly [string, readonly string[]]>([
    ['The rebels hold the port, according to the United Nations, Reuters reported.', ['reuters: The rebels hold the port, according to the United Nations', 'united-nations > reuters: The rebels hold the port']],
    ['Reuters reported that Iran said the talks had failed.', ['reuters: that Iran said the talks had failed', 'iran > reuters: the talks had failed']],
    ['Sergei Lavrov told Reuters that the talks had failed.', ['sergei-lavrov > reuters: that the talks had failed']],
    ['In an interview with Reuters, Sergei Lavrov said the talks had failed.', ['sergei-lavrov > reuters: the talks had failed']],
    ['A poll released on Friday by the United Nations found that few had voted.', ['united-nations: that few had voted']],
    ['“We know that they lie,” Sergei Lavrov said.', ['sergei-lavrov: We know that they lie', 'sergei-lavrov: that they lie']],
    ['According to Iraq’s Orvane news, the talks had failed.', ['orvane: the talks had failed']],
    ['Reuters, citing U.S. and Libyan officials, said the talks had failed.', ['u-s-officials > reuters: the talks had failed', 'reuters: the talks had failed']],
    ['US Under Secretary of State for African Affairs Jane Doe said the talks had failed.', ['jane-doe: the talks had failed']],
    ['US Assistant Secretary of State for Near Eastern Affairs Jane Doe said the talks had failed.', ['jane-doe: the talks had failed']],
    ['An Iranian-backed militia on Monday vowed to go on.', ['iranian-backed-militia-sample: to go on']],
    ['What tipped her, Jane Doe explained afterward, was a call from the school.', ['jane-doe: What tipped her', 'jane-doe: was a call from the school']],
    ['As Jane Doe sees it, the council has dodged the question.', ['jane-doe: the council has dodged the question']],
    ['Not so fast, says Dr. Jane Doe.', ['jane-doe: Not so fast']],
    ['City Manager Glenn Ashby said the water was clean.', ['glenn-ashby: the water was clean']],
    ['Hector Salas runs a car wash. “Fix it,” he said.', ['hector-salas: Fix it']],
    ['“I have a choice,” said Dolores Whitaker, 68, who told the council she lives on little.', ['dolores-whitaker: I have a choice', 'dolores-whitaker: she lives on little']],
    ['Jane Doe works in Leeds. Her lead author, economist Paul Thompson, cautions that savings are small.', ['paul-thompson: that savings are small']],
    ['What teachers need, Jane Doe told lawmakers in August, is better pay.', ['jane-doe: What teachers need', 'jane-doe: is better pay']],
    ['The Gazette, unsealed on Tuesday, quotes Jane Doe as saying that the talks had failed.', ['jane-doe: that the talks had failed']],
    ['The raid claimed three lives.', []],
  ])('%s', (text, expected) => expect(chainsIn(text)).toEqual(expected));
});

describe('quotations that run on', () => {
  it.each<readonly [string, readonly string[]]>([
    ['“We left,” said the mayor. “Nobody stayed in the town.”', ['the mayor | said | We left', 'the mayor | said | Nobody stayed in the town']],
    ['“We left the town at night,” said the mayor. “We walked.\n\n“Nobody helped us on the road.”', ['the mayor | said | We left the town at night', 'the mayor | said | We walked', 'the mayor | said | Nobody helped us on the road']],
    ['“We left the town at night,” said the mayor.\n\n“Nobody helped us on the road.”\n\nThe army came later, and the town was empty by then.', ['the mayor | said | We left the town at night', 'the mayor | said | Nobody helped us on the road']],
    ['The mayor said: “We left at night. Nobody helped us.”', ['The mayor | said | We left at night. Nobody helped us']],
    ['The mayor said the bridge was gone. “We have no boats in the harbour.”', ['The mayor | said | the bridge was gone', 'The mayor | said | We have no boats in the harbour']],
    ['The mayor smiled. He has read “Gone at Dawn” twice.', []],
  ])('%s', (text, expected) => expect(saidIn(text)).toEqual(expected));
});

describe('where one statement ends', () => {
  it.each<readonly [string, readonly string[]]>([
    ['The army said that it held the port, while the rebels said they had taken it.', ['The army | said | that it held the port', 'the rebels | said | they had taken it']],
    ['The army said that it held the port, but residents said it was empty.', ['The army | said | that it held the port', 'residents | said | it was empty']],
    ['The minister said that the army had shelled the port, accusing the rebels of hiding there.', ['The minister | said | that the army had shelled the port', 'The minister | accusing | the rebels of hiding there']],
    ['After maintaining a policy of silence, in April the minister admitted that the port had been shelled.', ['the minister | admitted | that the port had been shelled']],
    ['The port is shut.\n\nThe Gazette adds:\n\nThe ships have left.', []],
    ['“It was quiet,” a spokesperson said in a statement reported by Reuters.', ['a spokesperson | said | It was quiet']],
    ['Ten ships left, according to the Gazette, which cited “officials and neighbours.”', ['the Gazette, which cited | according to | Ten ships left']],
    ['Channel Two cited officials as reporting that the port was shut.', ['officials | cited | that the port was shut']],
    ['Since August, according to some witnesses, reports and videos, the army has shelled the port.', ['some witnesses, reports and videos | according to | the army has shelled the port']],
    ['He had spoken with the mayor about half an hour before the raid.', []],
    ['The army said they “will soon discover how stupid it was.”', ['The army | said | they “will soon discover how stupid it was.”']],
    ['The strikes, called “defensive” by the army, hit the port.', []],
    ['The army did not confirm any raids had taken place, instead saying that it was quiet.', ['The army | saying | that it was quiet']],
    ['The army said that it held the port, adding that ships could land.', ['The army | said | that it held the port', 'The army | adding | that ships could land']],
    ['KABUL, Jan. 5 (AFP) — The army holds the port, the mayor said.', ['the mayor | said | The army holds the port']],
    ['“The army,” the mayor said, “holds the port.” Fighting went on.', ['the mayor | said | The army', 'the mayor | said | holds the port']],
  ])('%s', (text, expected) => expect(saidIn(text)).toEqual(expected));
});

describe('sources known from before', () => {
  it('carries the outlet that somebody spoke to', () => {
    expect(chainsIn('Sergei Lavrov met with Reuters in Doha on Friday. The talks, he said, had failed.').at(-1)).toBe('sergei-lavrov > reuters: had failed');
  });
  it('knows who made the report', () => {
    expect(chainsIn('Amnesty International published a report on Friday. The report says that 40 men were shot.')).toEqual(['amnesty-international: that 40 men were shot']);
  });
  it('leaves the article’s own voice alone', () => {
    expect(saidIn('I believe that the war will end. We know that it must.')).toEqual([]);
  });
});
describe('whose report it is', () => {
  it.each<readonly [string, readonly string[]]>([
    ['A base was hit, reports indicate. The Gazette reports a second strike near the river.', [': A base was hit']],
    ['The Herald report said planes hit a base. The Gazette reports a second strike.', [': planes hit a base']],
    ['The United Nations released an audit on Friday. The audit said the bridge was unsafe. It also faulted the city of Basra.', ['United Nations: the bridge was unsafe', 'United Nations: the city of Basra']],
    ['Troops were ambushed in Iraq on Friday. The U.S. military said it was a warning. “We fired back,” the military said.', ['US armed forces: it was a warning', 'US armed forces: We fired back']],
    ['The United Nations said Iran broke the ban in a report that also faults Saudi Arabia. The report said: “Both looked away.”', ['United Nations: Iran broke the ban in a report that also faults Saudi Arabia', 'United Nations: Saudi Arabia', 'United Nations: Both looked away']],
    ['The road is shut, the experts monitoring sanctions against the Houthis said.', [': The road is shut']],
    ['“We left,” Ada Bell wrote on Twitter. The report said the town was empty.', ['Ada Bell: We left', ': the town was empty']],
  ])('%s', (text, expected) => expect(speakersIn(text).slice(0, expected.length)).toEqual(expected));
});
