/**
 * A time expression as read, before it is known when the article was written: `form` says what the words
 * mean relative to an anchor, `resolve` (resolve.ts) turns it into EDTF once the anchor is known.
 */
import type { TimeKind } from '../../model/date';
import type { Span } from '../span';
import type { TimeForm } from './form';

export interface TimeExpression extends Span {
  readonly kind: TimeKind;
  readonly form: TimeForm;
  /** ISO 8601, for durations and sets; '' otherwise. */
  readonly duration: string;
  readonly rule: string;
}
