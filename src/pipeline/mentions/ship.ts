/** Ships by name: "USS Ronald Reagan", "HMS Lancaster", "the frigate Admiral Gorshkov", "the aircraft carrier Charles de Gaulle". */
import { among, wordList } from '../among';
import type { Token } from '../token';
import { isNameWord, type Run } from './run';

const PREFIX = wordList('USS|USNS|HMS|HMAS|HMCS|HNLMS|RFS|INS|JS|ROKS|IRIS|FS|TCG|BNS|SLNS|MV|MT|SS');
const CLASS = wordList('frigate|destroyer|cruiser|corvette|warship|submarine|carrier|tanker|freighter|trawler|gunboat|minesweeper|battleship|ferry|dhow');

/** Runs of tokens that name a ship; `war` = a warship by its prefix or class. */
export const shipsIn = (tokens: readonly Token[]): readonly (Run & { readonly war: boolean })[] => {
  const ships: (Run & { war: boolean })[] = [];
  tokens.forEach((token, i) => {
    const prefix = PREFIX.has(token.text);
    if (!prefix && !(CLASS.has(token.lower) && token.pos !== 'PROPN')) return;
    let to = i + 1;
    while (to < tokens.length && to - i < 6 && (isNameWord(tokens[to]) || (to > i + 1 && among('de|al|of|the', tokens[to]?.lower ?? '') && isNameWord(tokens[to + 1])))) to++;
    if (to === i + 1 || (!prefix && tokens[i - 1]?.pos === 'ADP')) return;
    ships.push({ from: prefix ? i : i + 1, to, war: !among('MV|MT|SS', token.text) && !among('tanker|freighter|trawler|ferry|dhow', token.lower) });
  });
  return ships;
};
