/** All labels of a drawing, laid greedily: the widest fan, the names, then fan by fan the strongest first. None covers another. */
import type { Drawn } from './arcs';
import { around, overlap, type Board, type Box } from './box';
import { columnOf, type Column } from './column';
import { pointAt, type Cubic } from './curve';
import { strengthOf } from './graph';
import { CROSSED, inlineOption, type Target } from './inline';
import { captionHeight, captionOf, captionWidth, labelAt, verbOf, type Caption, type Label, type Type } from './label';

/** Steeper than this, the labels of a fan stand beside it. */
const FLAT = Math.tan((27 * Math.PI) / 180);
/** A label is not laid over more lines than this; one of the widest fan may be, as it is laid first. */
const MOST_LINES = 2.9 * CROSSED;
const MOST_LINES_WIDEST = 6.9 * CROSSED;

const targetOf = ({ arc, fan, curve, walk }: Drawn): Target => ({ id: arc.id, fan: fan.id, curve, walk });
const full = ({ arc }: Drawn, letters: boolean): Caption => captionOf(arc.edge, arc.joined.filter((edge) => edge.active).length, letters);

const flat = ([a, , , d]: Cubic): boolean => Math.abs(d.y - a.y) <= FLAT * Math.abs(d.x - a.x);

const ranked = (fan: readonly Drawn[]): readonly Drawn[] =>
  [...fan].sort((p, q) => strengthOf(q.arc.edge) - strengthOf(p.arc.edge) || (verbOf(p.arc.edge) < verbOf(q.arc.edge) ? -1 : 1));

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
  const left = fan.filter((drawn) => {
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

interface Laid {
  readonly labels: readonly Label[];
  readonly cost: number;
}

/** Each arc for itself, the strongest first: on its line, beside it, or at the end of a leader of its own; null where one has no room. */
const singly = (fan: readonly Drawn[], type: Type, board: Board, limit: number): Laid | null => {
  const labels: Label[] = [];
  let cost = 0;
  const free = (box: Box): boolean => board.free(box) && !labels.some((label) => overlap(label.box, box));
  for (const drawn of ranked(fan)) {
    const [target, caption] = [targetOf(drawn), full(drawn, true)];
    const inline = inlineOption(target, caption, type, board, limit, free);
    const led = columnOf([{ ...target, caption }], type, { ...board, free }, inline?.cost ?? limit);
    if (led && led.cost < (inline?.cost ?? limit)) labels.push(...led.labels);
    else if (inline) labels.push(inline.label);
    else return null;
    cost += Math.min(led?.cost ?? limit, inline?.cost ?? limit);
  }
  return { labels, cost };
};

export const labelFan = (fan: readonly Drawn[], type: Type, board: Board, isWidest = false): readonly Label[] => {
  const [first] = fan;
  if (!first) return [];
  const take = (labels: readonly Label[]): readonly Label[] => {
    for (const { box, leader } of labels) {
      board.take(box);
      if (leader) board.lead({ x: Math.min(leader.from.x, leader.dot.x), y: leader.dot.y - 1, width: Math.abs(leader.from.x - leader.dot.x), height: 2 });
    }
    return labels;
  };
  const limit = isWidest ? MOST_LINES_WIDEST : MOST_LINES;
  const inline = flat(first.curve) ? inlineFan(isWidest ? fan : ranked(fan), type, board, limit) : null;
  const whole = inline?.missing === 0 ? inline : null;
  if (whole && (isWidest || whole.cost <= fan.length * 0.6)) return take(whole.labels);
  const most = fan.length * 2.2 * CROSSED + 1;
  const columnWith = (letters: boolean): Column | null =>
    columnOf(
      fan.map((drawn) => ({ ...targetOf(drawn), caption: full(drawn, letters) })),
      type,
      board,
      whole?.cost ?? most,
    );
  const column = fan.length > 1 ? columnWith(true) : null;
  const together: Laid | null = column ?? whole;
  const apart = together && together.cost <= CROSSED ? null : singly(fan, type, board, Math.min(limit, together?.cost ?? limit));
  const best = apart && apart.cost < (together?.cost ?? Infinity) ? apart : (together ?? (fan.length > 1 ? columnWith(false) : null));
  if (best) return take(best.labels);
  return take(inline && inline.labels.length > 0 ? inline.labels : summary(ranked(fan), type, board));
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
