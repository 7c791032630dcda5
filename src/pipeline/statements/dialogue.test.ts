import { describe, expect, it } from 'vitest';
import { speakersIn } from './sample.fixture';

const PARAGRAPH = '\n\n';
const text = (...paragraphs: readonly string[]): string => paragraphs.join(PARAGRAPH);

describe('transcripts', () => {
  it('takes the label for the speaker', () => {
    expect(
      speakersIn(text('Excerpts from the briefing of Tuesday', 'QUESTION: Has the ferry left the harbour?', 'MR. LAVROV: The ferry left at noon.', 'QUESTION: And the boat?', 'MR. LAVROV: The boat is still there.')),
    ).toEqual(['Sergei Lavrov: The ferry left at noon', 'Sergei Lavrov: The boat is still there']);
  });
  it('takes “A:” for the person who is asked', () => {
    expect(speakersIn(text('Sergei Lavrov came to Doha on Friday and took questions.', 'Q: Has the ferry left?', 'A: The ferry left at noon.', 'Q: And the boat?', 'A: It is still there.'))).toEqual(['Sergei Lavrov: The ferry left at noon', 'Sergei Lavrov: It is still there']);
  });
  it('takes labels in small letters where somebody named asks somebody named', () => {
    expect(speakersIn(text('Sergei Lavrov came to Doha on Friday.', 'Reuters: Has the ferry left?', 'Sergei Lavrov: The ferry left at noon.', 'Reuters: And the boat?', 'Sergei Lavrov: It is still there.')).slice(1, 2)).toEqual(['Sergei Lavrov: The ferry left at noon']);
    expect(speakersIn(text('The fleet of each state, in ships.', 'Russia: The navy has forty.', 'Iran: The navy has thirty.', 'Egypt: The navy has twenty.'))).toEqual([]);
  });
  it('leaves single labels alone', () => {
    expect(speakersIn(text('Is the ferry safe?', 'WARNING: The ferry leaves at noon.', 'The boat stays in the harbour.'))).toEqual([]);
  });
});

describe('interviews', () => {
  it('gives answers to the person who was named before the questions', () => {
    expect(speakersIn(text('Sergei Lavrov met us in a café in Doha.', 'Why did the talks fail?', '“There was no will to go on. We left.”', 'And now?', '“Now we wait for the spring.”'))).toEqual(['Sergei Lavrov: There was no will to go on. We left', 'Sergei Lavrov: Now we wait for the spring']);
  });
  it('knows a person by what they call themselves', () => {
    expect(speakersIn(text('The man who calls himself Zarko met us in a café in Doha. Zarko smoked. Zarko talked.', 'Who armed you?', '“Friends did. We paid them in dates.”')).at(-1)).toBe('Zarko: Friends did. We paid them in dates');
  });
  it('leaves quotations alone that answer nothing', () => {
    expect(speakersIn(text('Sergei Lavrov met us in a café in Doha.', 'It was late.', '“There was no will to go on. We left.”'))).toEqual([]);
  });
});
