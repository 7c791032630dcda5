/** All labels of a drawing, laid greedily: the widest fan, the names, then fan by fan the strongest first. None covers another. */
import type { Drawn } from './arcs';
import { around, overlap, type Board, type Box } from './box';
import { columnOf, type Column } from './column';
import { pointAt, type Cubic } from './curve';
import { strengthOf } from './graph';
import { inlineOption, type Target } from './inline';
import { captionHeight, captionOf, captionWidth, labelAt, verbOf, type Caption, type Label, type Type } from './label';

/** Steeper than this, the labels of a fan stand beside it. */
const FLAT = Math.tan((27 * Math.PI) / 180);
/** A label is not laid over more lines than this; one of the widest fan may be, as it is laid first. */
const MOST_LINES = 2.9;
const MOST_LINES_WIDEST = 6.9;

const targetOf = ({ arc, fan, curve, points }: Drawn): Target => ({ id: arc.id, fan: fan.id, curve, points });
const full = ({ arc }: Drawn, letters: boolean): Caption => captionOf(arc.edge, arc.joined.filter((edge) => edge.active).length, letters);

const flat = ([a, , , d]: Cubic): boolean => Math.abs(d.y - a.y) <= FLAT * Math.abs(d.x - a.x);

/** Each arc's label in a gap of its own line; those without room are counted in "+n" on the next. */
const inlineFan = (
  fan: readonly Drawn[],
  type: Type,
  board: Board,
  limit: number,
): { readonly labels: readonly Label[]; readonly missing: number; readonly cost: number } => {
  const labels: Label[] = [];
  let cost = 0;
  const free = (box: Box): boolean => board.free(box) && !labels.some((label) => overlap(label.box, box));
  const left = [...fan].filter((drawn) => {
    const option =
      inlineOption(targetOf(drawn), full(drawn, true), type, board, limit, free) ?? inlineOption(targetOf(drawn), full(drawn, false), type, board, limit, free);
    if (option) {
      labels.push(option.label);
      cost += option.cost;
    }
    return !option;
  });
  const [first] = left;
  if (first && labels.length > 0) {
    const option = inlineOption(targetOf(first), { words: '', letters: null, more: left.length }, type, board, MOST_LINES, free);
    if (option) labels.push(option.label);
  }
  return { labels, missing: left.length, cost };
};

/** One label for the whole fan: the strongest verb and how many more there are. */
const summary = (fan: readonly Drawn[], type: Type, board: Board): readonly Label[] => {
  const more = fan.reduce((sum, { arc }) => sum + 1 + arc.joined.filter((edge) => edge.active).length, 0) - 1;
  const placed = (caption: Caption, drawn: Drawn): Label | undefined => inlineOption(targetOf(drawn), caption, type, board, MOST_LINES)?.label;
  for (const drawn of fan) {
    const label = placed(captionOf(drawn.arc.edge, more, true), drawn) ?? placed(captionOf(drawn.arc.edge, more, false), drawn);
    if (label) return [label];
  }
  for (const drawn of more > 0 ? fan : []) {
    const label = placed({ words: '', letters: null, more: more + 1 }, drawn);
    if (label) return [label];
  }
  return [];
};

const ranked = (fan: readonly Drawn[]): readonly Drawn[] =>
  [...fan].sort((p, q) => strengthOf(q.arc.edge) - strengthOf(p.arc.edge) || (verbOf(p.arc.edge) < verbOf(q.arc.edge) ? -1 : 1));

export const labelFan = (fan: readonly Drawn[], type: Type, board: Board, isWidest = false): readonly Label[] => {
  const [first] = fan;
  if (!first) return [];
  const take = (labels: readonly Label[]): readonly Label[] => {
    for (const label of labels) board.take(label.box);
    return labels;
  };
  const limit = isWidest ? MOST_LINES_WIDEST : MOST_LINES;
  if (fan.length === 1) return take(inlineFan(fan, type, board, limit).labels);
  const inline = flat(first.curve) ? inlineFan(fan, type, board, limit) : null;
  if (inline && inline.missing === 0 && (isWidest || inline.cost <= fan.length * 0.6)) return take(inline.labels);
  const most = fan.length * 2.2 + 1;
  const columnWith = (letters: boolean): Column | null =>
    columnOf(
      fan.map((drawn) => ({ ...targetOf(drawn), caption: full(drawn, letters) })),
      type,
      board,
      Math.max(most, inline?.cost ?? 0),
    );
  const column = columnWith(true) ?? columnWith(false);
  if (inline && inline.labels.length > 0 && (!column || (inline.missing === 0 && inline.cost < column.cost))) return take(inline.labels);
  if (column && column.cost < most) return take(column.labels);
  return take(summary(ranked(fan), type, board));
};

/** Where the label of an arc stands while it is pointed at, focused or chosen, when it has no place of its own. */
export const passingLabel = (drawn: Drawn, type: Type, { frame }: Board): Label => {
  const caption = full(drawn, true);
  const { x, y, width, height } = around(pointAt(drawn.curve, 0.5), captionWidth(caption, type), captionHeight(type));
  const box = {
    x: Math.max(frame.x, Math.min(frame.x + frame.width - width, x)),
    y: Math.max(frame.y, Math.min(frame.y + frame.height - height, y)),
    width,
    height,
  };
  return labelAt(drawn.arc.id, drawn.fan.id, caption, type, box);
};
