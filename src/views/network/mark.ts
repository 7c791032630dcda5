/** The marks of the network: lines, shapes, and "+3"; each opens the claims that it stands for. */
import type { Focus } from '../../model/focus';
import type { Family } from '../../model/relationship';
import type { Point } from './curve';
import type { Label } from './label';
import type { Name } from './names';
import type { Stroke } from './strand';

export interface EdgeMark extends Point {
  readonly id: string;
  readonly focus: Focus;
  readonly name: string;
  readonly claims: readonly string[];
  readonly family: Family;
  readonly active: boolean;
  readonly stroke: Stroke;
  /** How wide it is for the pointer, px. */
  readonly reach: number;
  /** Null where it found no place. */
  readonly label: Label | null;
}
export interface NodeMark extends Point {
  readonly id: string;
  readonly focus: Focus;
  readonly name: string;
  readonly claims: readonly string[];
  readonly active: boolean;
  readonly alias: boolean;
  readonly r: number;
  readonly shape: string;
  readonly label: Name | null;
  /** The whole name, where it has no place or is cut short. */
  readonly title: string;
}
/** "+3": all that is said of two actors. */
export interface MoreMark extends Point {
  readonly id: string;
  readonly focus: Focus;
  readonly name: string;
  readonly claims: readonly string[];
  readonly label: Label;
}
