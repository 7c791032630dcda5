/** Of culori, which comes without types, what is used here. */
declare module 'culori' {
  interface Colour {
    readonly mode: string;
  }
  type Filter = (colour: string | Colour) => Colour;
  export const filterDeficiencyProt: (severity: number) => Filter;
  export const filterDeficiencyDeuter: (severity: number) => Filter;
  export const filterDeficiencyTrit: (severity: number) => Filter;
  export const differenceCiede2000: () => (a: string | Colour, b: string | Colour) => number;
}
