/** What a form needs before it is a date: nothing ("May 2015"), the day of writing ("last week"), or the date before it ("the following year"). */
import type { DayRange } from './calendar';
import type { TimeForm } from './form';
import { lengthOf } from './range';

/** Whether the words alone give the date. */
export function isStated(form: TimeForm): boolean {
  switch (form.type) {
    case 'years':
      return true;
    case 'date':
    case 'season':
      return form.year !== null;
    case 'range':
      return isStated(form.to) && (isStated(form.from) || form.from.type === 'date');
    case 'part':
      return form.part !== 'before' && form.part !== 'after' && isStated(form.of);
    case 'nth':
      return form.of !== null && isStated(form.of);
    case 'within':
      return isStated(form.outer) && !countsFromPrevious(form.inner);
    default:
      return false;
  }
}

/** Whether it is counted from a date named before it, where there is one. */
export function countsFromPrevious(form: TimeForm): boolean {
  switch (form.type) {
    case 'same':
      return true;
    case 'unit':
    case 'shift':
      return form.from !== 'anchor';
    case 'part':
      return countsFromPrevious(form.of);
    case 'nth':
      return form.of !== null && countsFromPrevious(form.of);
    case 'within':
      return countsFromPrevious(form.outer) || countsFromPrevious(form.inner);
    case 'range':
      return countsFromPrevious(form.from) || countsFromPrevious(form.to);
    default:
      return false;
  }
}
/** A month, day or season without its year. */
export function lacksYear(form: TimeForm): boolean {
  switch (form.type) {
    case 'date':
    case 'season':
      return form.year === null && form.which === '';
    case 'part':
      return lacksYear(form.of);
    case 'nth':
      return form.of !== null && lacksYear(form.of);
    case 'range':
      return lacksYear(form.to);
    default:
      return false;
  }
}
/** Whether it can be counted from that date: which day followed "2015" cannot be known. */
export function fits(form: TimeForm, previous: DayRange): boolean {
  switch (form.type) {
    case 'unit':
      return form.from === 'anchor' || previous.end - previous.start <= lengthOf[form.unit];
    case 'part':
      return fits(form.of, previous);
    case 'nth':
      return form.of === null || fits(form.of, previous);
    case 'within':
      return fits(form.outer, previous);
    default:
      return true;
  }
}
