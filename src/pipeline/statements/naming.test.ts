import { describe, expect, it } from 'vitest';
import { NOT_NAMED } from '../../model/actor';
import { readingOf, speakersIn } from './sample.fixture';

const table = (name: string, cases: readonly (readonly [string, readonly string[]])[]) => describe(name, () => it.each(cases)('%s', (text, expected) => expect(speakersIn(text)).toEqual(expected)));

table('speakers whom the text only describes', [
  ['Two security sources said the bridge was gone.', ['security sources: the bridge was gone']],
  ['Local officials and medics said that nine died.', ['local officials, medics: that nine died']],
  ['“We left at night,” said a trader.', ['trader: We left at night']],
  ['Two diplomats and Sergei Lavrov said it was over.', ['diplomats, Sergei Lavrov: it was over']],
  ['Party leader and former envoy Sergei Lavrov said it was over.', ['Sergei Lavrov: it was over']],
  ['Residents of the old town said they had no water.', ['residents of the old town: they had no water']],
  ['The bridge was gone, according to the harbour clerk.', ['harbour clerk: The bridge was gone']],
  ['Two people familiar with the talks said they had failed.', ['people familiar with the talks: they had failed']],
  ['“We hate it,” said a captain with a Mickey Mouse patch.', ['captain with a Mickey Mouse patch: We hate it']],
  ['A sergeant in a Sergei Lavrov mask said he was tired.', ['sergeant in a Sergei Lavrov mask: he was tired']],
  ['Neither side would say when talks might resume.', []],
  ['Aides to Sergei Lavrov said he was tired.', ['aides to Sergei Lavrov: he was tired']],
  ['An adviser to Sergei Lavrov said he was tired.', ['adviser to Sergei Lavrov: he was tired']],
  ['A study published on Friday found that the whales sing less.', [': that the whales sing less']],
]);
table('documents of somebody nobody names', [
  ['According to figures compiled by the river directorate, nine people died.', ['river directorate: nine people died']],
  ['Wages fell, according to a note that the mayor’s staff wrote, and the note warns that they will fall again.', ['mayor’s staff: Wages fell', 'mayor’s staff: that they will fall again']],
  ['A note on the bridge warns that it may fall.', [': that it may fall']],
]);
table('taken up within a sentence', [
  ['The minister was blunt: “Nobody invited them,” he said.', ['minister: Nobody invited them']],
  ['A trader who asked not to be named said the road was closed.', ['trader: the road was closed']],
  ['The owner of the mill which burned said the road was closed.', ['owner of the mill: the road was closed']],
  ['Nobody believes that the road is closed.', []],
]);
table('taken up', [
  ['“We left,” a trader said. He said the road was empty.', ['trader: We left', 'trader: the road was empty']],
  ['Residents said the bridge was gone. Some said it fell at night.', ['residents: the bridge was gone', 'residents: it fell at night']],
  ['Lawyers left angry. Several judges doubt the ruling. “It is weak,” one said.', ['judges: the ruling', 'judges: It is weak']],
  ['Two officials said the talks had failed. One of them said they would go on.', ['officials: the talks had failed', 'officials: they would go on']],
  ['Two officials said the talks had failed. The officials said they would go on.', ['officials: the talks had failed', 'officials: they would go on']],
  ['The education department said there was money. “Nothing was cut,” it said.', ['education department: there was money', 'education department: Nothing was cut']],
  ['Researchers at a clinic followed 500 adults. They found that tea keeps people awake.', ['researchers at a clinic: that tea keeps people awake']],
]);
table('by the name they go by', [
  ['“We left,” said a Hezbollah officer who uses the name Abu Karim. “It was dark,” he said.', ['Abu Karim: We left', 'Abu Karim: It was dark']],
  ['“We left,” said a trader, who gave his name as Abu Karim.', ['Abu Karim: We left']],
  ['A rebel, who goes by the name of Abu Karim, told Reuters the town had fallen.', ['Abu Karim: the town had fallen']],
  ['“He lied,” said a diplomat who knew Abu Karim, a false name.', ['diplomat: He lied']],
]);
table('by what stands beside', [
  ['Omar Hadi said it was late. Rain fell all day. One driver, asked how long it took, held up two fingers. “Weeks,” he said.', ['Omar Hadi: it was late', 'driver: Weeks']],
  ['The Kordo Ministry said it was late. Rain fell. Snow fell. The ministry denied striking houses.', ['Kordo Ministry: it was late', 'Kordo Ministry: striking houses']],
  ['Omar Hadi said it was late. Asked later whom he believed, Sergei Lavrov, who is ill, laughed. “Nobody,” he said.', ['Omar Hadi: it was late', 'Sergei Lavrov: Nobody']],
  ['Residents said an emir known as Abu Osama had ordered families to stay.', ['residents: an emir known as Abu Osama had ordered families to stay', 'Abu Osama: families to stay']],
  ['A state auditor’s report found that nobody looked. The report says it was late.', ['state auditor: that nobody looked', 'state auditor: it was late']],
  ['Senator Nora Bell read from a note in which a deputy told Omar Hadi that it was late. “Did you open it?” she asked.', ['deputy: that it was late', 'Nora Bell: Did you open it?']],
  ['Norden Motors shut its plant. The company plans to sell it.', ['Norden Motors: to sell it']],
  ['The U.S. seed managers said it was late.', ['U.S. seed managers: it was late']],
  ['“We left,” Omar Cook told Reuters. Cook says rain fell all day.', ['Omar Cook: We left', 'Omar Cook: rain fell all day']],
  ['The researchers say rain is rare. “It is,” said Omar Hadi, head of the Norden Institute. They found that tea helps.', ['researchers: rain is rare', 'Omar Hadi: It is', 'researchers: that tea helps']],
  ['Norden Motors shut its plant after talks with the Port Labor Board. The company plans to sell it.', ['Norden Motors: to sell it']],
  ['“I worry that he is ill,” said a retiree from Doha at a rally for Sergei Lavrov on Friday.', ['retiree from Doha at a rally for Sergei Lavrov: I worry that he is ill', 'retiree from Doha at a rally for Sergei Lavrov: that he is ill']],
  ['Advocates for the children said it was late.', ['advocates for the children: it was late']],
]);
table('the same pronoun again', [
  ['Omar Hadi denies it. He maintains that Sergei Lavrov earned it, and he hinted that others lied.', ['Omar Hadi: that Sergei Lavrov earned it', 'Omar Hadi: that others lied']],
  ['Its authors urged caution. Doctors at a clinic followed 500 adults. They found that tea keeps people awake.', ['authors: caution', 'doctors at a clinic: that tea keeps people awake']],
]);
table('of bodies named before', [
  ['The university said it was sorry. It has denied any knowledge of the gifts.', ['university: it was sorry', 'university: any knowledge of the gifts']],
  ['Juror No. 7, a baker, said the tapes were clear. He wanted a trial, he said.', ['juror No. 7: the tapes were clear', 'juror No. 7: He wanted a trial']],
  ['“We know,” said Omar Hadi. Asked whether he would resign, Sergei Lavrov laughed. “Ask me in June,” he said.', ['Omar Hadi: We know', 'Sergei Lavrov: Ask me in June']],
  ['Amnesty International closed its office in Doha. A spokesman for the group said it was short of money. He said it would return.', ['Amnesty International: it was short of money', 'Amnesty International: it would return']],
  ['Sergei Lavrov came to Doha. “We are ready,” he told Reuters.', ['Sergei Lavrov: We are ready']],
  ['Norden Motors shut its plant. Rain fell. Snow fell. Hail fell. The sun shone. The fog was thick. It said that sales were down.', ['Norden Motors: that sales were down']],
  ['Omar Hadi left Norden Motors. Rain fell. Snow fell. Hail fell. The sun shone. The fog was thick. They said that sales were down.', [': that sales were down']],
  ['In a letter to Omar Hadi, Putin refused. Rain fell. Snow fell. Hail fell. The sun shone. The fog was thick. He said that it was late.', ['Vladimir Putin: that it was late']],
]);
table('not taken up', [
  ['A woman said she was cold. A woman said she was warm.', ['woman: she was cold', 'woman: she was warm']],
  ['Her mother said she was cold. He said he was warm.', ['mother: she was cold', ': he was warm']],
]);

it('keeps the nameless of one article apart from those of another, and says that they are not named', () => {
  const [one, two] = readingOf('A woman said she was cold. A woman said she was warm.').entities;
  expect([one?.id, two?.id, one?.role, one?.actorKind]).toEqual(['woman-sample', 'woman-sample-2', NOT_NAMED, 'person']);
});
