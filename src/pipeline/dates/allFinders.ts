/** The finders of time expressions, in the order that decides between two readings of the same words. */
import type { Finder } from './finder';
import { clock } from './finders/clock';
import { dayBeside, now, partOfThatDay, theDay, overnight, today } from './finders/deictic';
import { counted, uncounted } from './finders/durations';
import { century, decade } from './finders/eras';
import { dayMonth, monthDay } from './finders/fullDates';
import { monthOfYear } from './finders/months';
import { isoDate, slashDate } from './finders/numericDates';
import { quarter } from './finders/quarters';
import { aYear, adverb, every, weekdays } from './finders/sets';
import { ago, recent, windowFrom } from './finders/shifts';
import { bareUnit, pointedUnit, samePeriod, season } from './finders/units';
import { weekday } from './finders/weekdays';
import { bareYear, shortYear } from './finders/years';

export const allFinders: readonly Finder[] = [
  isoDate,
  slashDate,
  dayMonth,
  monthDay,
  monthOfYear,
  weekday,
  today,
  overnight,
  partOfThatDay,
  dayBeside,
  theDay,
  now,
  ago,
  windowFrom,
  recent,
  samePeriod,
  pointedUnit,
  bareUnit,
  season,
  quarter,
  century,
  decade,
  bareYear,
  shortYear,
  clock,
  every,
  weekdays,
  aYear,
  adverb,
  counted,
  uncounted,
];
