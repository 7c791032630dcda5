import { describe, expect, it } from 'vitest';
import { tokensOf } from './sample.fixture';
import { shipsIn } from './ship';

const ships = (text: string): readonly string[] => {
  const tokens = tokensOf(text);
  return shipsIn(tokens).map(({ from, to, war }) => `${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}${war ? '' : ' (civil)'}`);
};

describe('ships by name', () => {
  it.each([
    ['The USS Ronald Reagan sailed.', ['USS Ronald Reagan']],
    ['HMS Lancaster seized a boat.', ['HMS Lancaster']],
    ['The frigate Admiral Gorshkov left port.', ['Admiral Gorshkov']],
    ['The aircraft carrier Charles de Gaulle turned back.', ['Charles de Gaulle']],
    ['The tanker Mercer Street was hit.', ['Mercer Street (civil)']],
    ['INS Vikrant and INS Kochi took part.', ['INS Vikrant', 'INS Kochi']],
    ['The cruiser Moskva sank.', ['Moskva']],
    ['The submarine Kursk dived.', ['Kursk']],
    ['MV Lady Rania was boarded.', ['MV Lady Rania (civil)']],
    ['The destroyer Carney shot it down.', ['Carney']],
  ])('%s', (text, found) => expect(ships(text)).toEqual(found));
  it.each(['The frigate sailed.', 'A carrier left.', 'The USS was late.', 'He met the destroyer’s captain.', 'A tanker burned off Oman.', 'Carrier strike groups moved.', 'The ferry to Malta sank.', 'An SS officer stood trial.', 'Warships left.', 'The corvette, damaged, turned.'])('must not: %s', (text) => expect(ships(text)).toEqual([]));
});
