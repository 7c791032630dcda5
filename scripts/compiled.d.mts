/** Compiles scripts/NAME.ts and gives the path of the file. */
export declare const compiled: (name: string) => Promise<string>;
