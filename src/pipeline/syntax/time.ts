/** Noun phrases that only say when: "Monday", "last week", "2016". */
import { wordList } from '../among';
import type { Token } from '../token';
import type { NounPhrase } from './chunk';

const WEEKDAY = wordList('(?:mon|tues|wednes|thurs|fri|satur|sun)day');
export const isWeekday = (word: string): boolean => WEEKDAY.has(word);
const TIME = wordList('(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|overnight|week|weekend|month|year|day|morning|evening|night|afternoon|decade|century)s?');
const isYear = (word: string): boolean => word.length === 4 && /^(?:19|20)\d\d$/.test(word);
export const isTimeWord = (word: string): boolean => TIME.has(word) || isYear(word);
export const isTime = (phrase: NounPhrase, tokens: readonly Token[]): boolean => isTimeWord(tokens[phrase.head]?.lower ?? '');
