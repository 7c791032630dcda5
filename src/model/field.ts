/**
 * Fields: the types a column can have, written once and used four ways: as a TypeScript type, to read
 * and write CSV cells, in datapackage.json, and to name what is wrong with a file.
 */

interface Common {
  readonly about: string;
  /** The table whose `id` the cell (or each item of a list) must be found in. */
  readonly references?: string;
}
export interface TextField extends Common {
  readonly type: 'text';
  readonly format?: 'edtf' | 'date';
}
export interface CodeField<C extends string> extends Common {
  readonly type: 'code';
  readonly codes: readonly C[];
}
export interface ListField extends Common {
  readonly type: 'list';
}
export interface IntegerField extends Common {
  readonly type: 'integer';
}
export interface NumberField extends Common {
  readonly type: 'number';
}
export type Field = TextField | CodeField<string> | ListField | IntegerField | NumberField;

/** The value of a cell: an empty text cell is `''`, an empty number `null`, an empty list `[]`. */
export type Value<F extends Field> =
  F extends CodeField<infer C> ? C | ''
  : F extends TextField ? string
  : F extends ListField ? readonly string[]
  : number | null;

export const text = (about: string, more: Partial<TextField> = {}): TextField => ({ type: 'text', about, ...more });
export const edtf = (about: string): TextField => text(about, { format: 'edtf' });
export const day = (about: string): TextField => text(about, { format: 'date' });
export const ref = (references: string, about: string): TextField => text(about, { references });
export const code = <const C extends string>(codes: readonly C[], about: string): CodeField<C> => ({ type: 'code', codes, about });
export const list = (about: string, references?: string): ListField => ({ type: 'list', about, ...(references ? { references } : {}) });
export const integer = (about: string): IntegerField => ({ type: 'integer', about });
export const number = (about: string): NumberField => ({ type: 'number', about });
