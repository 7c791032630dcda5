import { describe, expect, it } from 'vitest';
import { runsOf } from './run';
import { tokensOf } from './sample.fixture';

const runs = (text: string): readonly string[] => {
  const tokens = tokensOf(text);
  return runsOf(tokens, []).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};
describe('runs of capitals', () => {
  it.each([
    ['Then Avi Belfer left.', ['Avi Belfer']],
    ['Then Yasser al-Birjawi left.', ['Yasser al-Birjawi']],
    ['Later al-Birjawi left.', ['al-Birjawi']],
    ['Then Jaish-e-Kordo-e-Belfer left.', ['Jaish-e-Kordo-e-Belfer']],
    ['Fighters of Jaish-e-Kordo left.', ['Jaish-e-Kordo']],
    ['A study by the Institute for Dry Land Studies came out.', ['Institute for Dry Land Studies']],
    ['Then Jean-Bosco Batumbi left.', ['Jean-Bosco Batumbi']],
    ['Then Park Won-gon left.', ['Park Won-gon']],
    ['Then Ludwig van Brunt left.', ['Ludwig van Brunt']],
    ['Then the 9th Armoured Division came.', ['9th Armoured Division']],
    ['Near San Vicente del Rosal it rained.', ['San Vicente del Rosal']],
    ['Then Belfer’s car left.', ['Belfer']],
    ['The Ministry of Roads and Bridges wrote.', ['Ministry of Roads and Bridges']],
    ['The Fisheries and Oceans Agency wrote.', ['Fisheries and Oceans Agency']],
    ['Their senator is Ana Kordo, D-Ohio, again.', ['Ana Kordo']],
  ])('%s', (text, found) => expect(runs(text)).toEqual(found));
  it.each(['Gunmen left.', 'Communist guerrillas fled.', 'On Monday it rained.', 'However, it rained.', 'It rained in March.', 'They said no.', 'Reports came in.', 'The T-72 left.', 'We left at 5 p.m. GMT today.', 'I left.', 'Another day passed.'])('must not: %s', (text) => expect(runs(text)).toEqual([]));
  it('splits no adjective into a name', () => expect(runs('The Belfort-based firm left.')).toEqual(['Belfort']));
});
