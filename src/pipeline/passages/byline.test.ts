import { describe, expect, it } from 'vitest';
import { isByline, isNameAlone, isNamedRole } from './byline';
import { isNote } from './note';
import { isStamp } from './stamp';

describe('stamps', () => {
  it.each(['January 5, 2016', '5 Jan 2016', '2023-04-15', '2023-04-15T09:30:00Z', 'Published: 3 March 2015', 'Updated 14:32 GMT, Mon 3 March', 'Last updated on Tuesday, 4 June 2024 at 09.15 BST', '2 hours ago', '6 min read', '14:32', '5:03 p.m. ET', 'Sept. 9, 1999 | 3:00 AM', '05/01/2016', '5. Januar 2016', '5 de mayo de 2016'])('%s', (line) => expect(isStamp(line)).toBe(true));
  it.each(['Updated figures show 40 dead', 'On 5 January the army left', '300,000', '40', 'March of the 300', 'Monday', 'At 14:32 the lights went out', '10 dead', ''])('not: %s', (line) => expect(isStamp(line)).toBe(false));
});

describe('bylines', () => {
  it.each(['By Amina Yusuf', 'BY AMINA YUSUF', 'By Amina Yusuf and Omar Deng in Juba', 'By Amina Yusuf, Reuters', 'By Amina Yusuf | May 3, 2024', 'By our correspondent in Goma', 'By AFP', '(By J. K. Okoro, www.example.org, May 3, 2011)', '(Via KUNA)', 'Reuters', '(AFP)', 'Staff and agencies', 'Reporting by Amina Yusuf; Editing by Jane Roe.', '(Reporting by Amina Yusuf and Omar Deng, writing by Jane Roe)', 'Written by Ludwig van Houten', 'Author: Amina Yusuf'])('%s', (line) => expect(isByline(line)).toBe(true));
  it.each(['By Friday, both sides must leave', 'By night the drones come', 'By attacking the convoy, the rebels broke the truce.', 'By Thursday Truce Must Hold, Says Envoy', 'By the time help came, it was over', 'Reporting by night is dangerous here.', 'Reuters reported the strike first.', 'Via Kabul to nowhere', 'Source of the fire unknown'])('not: %s', (line) => expect(isByline(line)).toBe(false));
  it.each(['Amina Yusuf, Nairobi correspondent', 'Omar Deng | Staff Writer', 'Jane Roe – Reuters'])('at the head or the foot: %s', (line) => expect(isNamedRole(line)).toBe(true));
  it.each(['Amina Yusuf, spokeswoman of the army', 'Editor killed in Juba'])('nobody’s byline: %s', (line) => expect(isNamedRole(line)).toBe(false));
  it.each(['Amina Yusuf', 'Maria Keller in Goma', 'Omar al Deng and Jane Roe'])('names: %s', (line) => expect(isNameAlone(line)).toBe(true));
  it.each(['Truce breaks', 'The General', 'Silence', 'Friday Prayers'])('no names: %s', (line) => expect(isNameAlone(line)).toBe(false));
});

describe('notes', () => {
  it.each(['Amina Yusuf is a reporter based in Juba.', 'Omar Deng covers the Horn of Africa for The Courier. Follow him.', 'The author teaches history in Gulu.', 'Associated Press writer Jane Roe in Geneva contributed to this report.', 'Jane Roe, a former diplomat, is a fellow at the Institute of Peace.'])('%s', (line) => expect(isNote(line)).toBe(true));
  it.each(['Amina Yusuf was a reporter until she was arrested.', 'Omar Deng is a journalist who was kidnapped in May.', 'Jane Roe is a general.', 'According to earlier reports, ministers met.', 'The Evening Post reports that ministers met.', 'Jane Roe writes that ministers met.', 'Kassim Bo is the editor, the minister said, who leaked it.', '“Omar Deng is a writer,” she said.'])('not: %s', (line) => expect(isNote(line)).toBe(false));
});
