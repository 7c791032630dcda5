/** Tables: a name, a primary key and named fields; the type of a row follows from them. */
import type { Field, Value } from './field';

export interface Table<F extends Record<string, Field> = Record<string, Field>> {
  readonly name: string;
  readonly about: string;
  readonly key: readonly string[];
  readonly fields: F;
}
export type Row<T extends Table> = { readonly [K in keyof T['fields']]: Value<T['fields'][K]> };

export const table = <const F extends Record<string, Field>>(
  name: string,
  about: string,
  key: readonly (keyof F & string)[],
  fields: F,
): Table<F> => ({ name, about, key, fields });
