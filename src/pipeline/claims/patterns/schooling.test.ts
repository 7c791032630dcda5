import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('training told by its place or its teachers', () => {
  it.each([
    ['Ukraine’s pilots were trained in Denmark.', 'denmark trains ukraine'],
    ['Hamas fighters trained in Iran.', 'iran trains hamas'],
    ['Hamas fighters trained at camps in Iran.', 'iran trains hamas'],
    ['The ELN’s leaders were schooled in Cuba.', 'cuba trains eln'],
    ['Hamas fighters were sent to Iran for training.', 'iran trains hamas'],
    ['Fighters of the 9th Hill Brigade went to Turkey to be trained.', 'turkey trains 9th-hill-brigade'],
    ['Iranian advisers work with Hezbollah.', 'iran trains hezbollah'],
    ['Turkey has embedded instructors with the M23.', 'turkey trains m23'],
    ['Russian instructors have landed in Niger to train its army.', 'russia trains niger'],
    ['No Hamas fighters were trained in Iran.', 'iran trains hamas denied'],
    ['Hamas denies that its fighters trained in Iran.', 'iran trains hamas denied'],
    ['Iranian advisers may work with Hezbollah.', 'iran trains hezbollah possible'],
    ['Hezbollah learned its tactics from Iran.', 'iran trains hezbollah'],
  ])('%s', (text, relations) => expect(relationsIn(text)).toBe(relations));
  it.each(['American troops train in Norway.', 'Hamas fighters train in Iran.', 'Kenya’s runners trained in Ethiopia.', 'Hamas leaders went to Iran for talks.', 'The ELN sent Cuba a letter.', 'Advisers to Emmanuel Macron work with farmers.'])('must not: %s', (text) => expect(relationsIn(text)).not.toContain('trains'));
  it('leaves what a man studied', () => expect(relationsIn('Masoud Pezeshkian studied in Turkey.')).toBe(''));
});
