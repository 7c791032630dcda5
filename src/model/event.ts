import { list, ref, text } from './field';
import { table, type Row } from './table';

export const events = table('events', 'An event claim.', ['claim'], {
  claim: ref('claims', 'The claim.'),
  event: text('Id shared by claims about the same event.'),
  title: text('In a few words, as reported.'),
  type: text('A relationship type, or reporting, or other.'),
  actors: list('Actor ids.', 'actors'),
});
export type EventRow = Row<typeof events>;
