import { describe, expect, it } from 'vitest';
import { agencyCreditAt, isCaption } from './caption';

describe('captions', () => {
  it.each([
    'Men bury a neighbour in Derna. (AFP / SALIM NOURI)',
    'A destroyed tank on the road to Mekelle. (AP Photo/Ben Curtis, File)',
    'Children wait for water in Aden, July 2018. (Twitter)',
    'A gun crew near Avdiivka [Reuters]',
    'FILE - In this Jan. 5, 2016 photo, a guard stands at the gate of the base in Agadez.',
    'FILE PHOTO: The port of Hodeidah, Yemen',
    'File photo of the bridge at Antonivka',
    'Photo: Lena Fischer',
    'A shepherd in the Wakhan. Photograph: Omar Khan/The Courier',
    'Border guards on patrol. Photo by Jean Mbala/Getty Images',
    'Illustrative. A drone over a field.',
    'A screengrab from a video released by the group on Friday',
    'From left, the ministers of Mali, Niger and Burkina Faso in Niamey',
    'Smoke over Stepanakert on Tuesday (Courtesy of the ministry)',
    'The governor of Sinaloa. Luis Ortega/Reuters',
  ])('%s', (line) => expect(isCaption(line)).toBe(true));
  it.each([
    'Photos from the scene showed at least three burning trucks.',
    'A video by the ministry shows the launch, and images from Maxar show the crater.',
    'He said the picture was clear: nobody would come back.',
    'The general denied that the file existed (he has denied it before).',
    'The file on the massacre was closed in 2004, the prosecutor said.',
    'The ministry of defence told reporters that the raid was over. (Reuters)',
    'The army (FARDC) lost the town.',
    'She left a copy of the letter with The Associated Press.',
    'Above all, people want bread.',
    'Left: 40 tanks. That is how the colonel put it.'.slice(6),
  ])('not: %s', (line) => expect(isCaption(line)).toBe(false));
});

describe('the credit of an agency', () => {
  it.each([
    ['The ministry of defence told reporters on Sunday that the raid was over. (Reuters)', '(Reuters)'],
    ['“We are still here, and we will be here tomorrow,” the mayor said. (with inputs from agencies)', '(with inputs from agencies)'],
    ['Nine people were killed in the market, a doctor in the town of Bor said. [AFP, dpa]', '[AFP, dpa]'],
  ])('%s', (line, credit) => expect(line.slice(agencyCreditAt(line))).toBe(credit));
  it.each(['Men bury a neighbour in Derna in the rain of a long winter evening. (AFP)', 'He said so (Reuters reported it first) on Monday in the town of Bor, twice.', '(Reuters)'])('none: %s', (line) => expect(agencyCreditAt(line)).toBe(-1));
});
