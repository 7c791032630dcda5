/** The finders of time expressions, in the order that decides between two readings of the same words. */
import type { Finder } from './finder';
import { clock } from './finders/clock';
import { dayBeside, now, theDay, today } from './finders/deictic';
import { counted, uncounted } from './finders/durations';
import { dayMonth, monthDay } from './finders/fullDates';
import { monthOfYear } from './finders/months';
import { isoDate, slashDate } from './finders/numericDates';
import { aYear, adverb, every } from './finders/sets';
import { ago, recent, windowFrom } from './finders/shifts';
import { bareUnit, pointedUnit, season } from './finders/units';
import { weekday } from './finders/weekdays';
import { bareYear, century, decade, quarter, shortYear } from './finders/years';

export const finders: readonly Finder[] = [
  isoDate, slashDate, dayMonth, monthDay, monthOfYear, weekday, today, dayBeside, theDay, now, ago, windowFrom, recent, pointedUnit, bareUnit, season,
  quarter, century, decade, bareYear, shortYear, clock, every, aYear, adverb, counted, uncounted,
];
