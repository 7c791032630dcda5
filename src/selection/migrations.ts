/** Migrations: how addresses were written before, rewritten as they are written now, in order, so that no link rots. */

/** As it stands in the address, not decoded; the value is null where there is no `=`. */
export type Parameter = readonly [name: string, value: string | null];

export interface Migration {
  /** What changed. */
  readonly about: string;
  /** Leaves an address of the present form as it is. */
  readonly rewrite: (parameters: readonly Parameter[]) => readonly Parameter[];
}

/** `family=conflict&family=contact` → `family=conflict,contact`. */
const joinLists = (parameters: readonly Parameter[]): readonly Parameter[] => {
  const families = parameters.flatMap(([name, value]) => (name === 'family' && value !== null ? [value] : []));
  if (families.length < 2) return parameters;
  const joined: Parameter = ['family', families.join(',')];
  const first = parameters.findIndex(([name, value]) => name === 'family' && value !== null);
  return parameters.flatMap((parameter, index) => (index === first ? [joined] : parameter[0] === 'family' && parameter[1] !== null ? [] : [parameter]));
};

export const migrations: readonly Migration[] = [{ about: 'families stood one by one, before several values of a filter shared a parameter', rewrite: joinLists }];

export const migrated = (parameters: readonly Parameter[]): readonly Parameter[] =>
  migrations.reduce((before, { rewrite }) => rewrite(before), parameters);
