/** The part of the edtf package, which has no types of its own, that the tests use. */
declare module 'edtf' {
  const edtf: (text: string) => { readonly min: number; readonly max: number };
  export default edtf;
}
