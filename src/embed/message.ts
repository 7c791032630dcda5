/**
 * Messages between an embedded view and the page around it: plain objects `{ attested: 1, id, type, … }`, so that they
 * are told from the messages of other embeds on the page. Anything else that arrives is passed over.
 */
import * as v from 'valibot';

/** Of the protocol; a message of another version is not read. */
export const VERSION = 1;
/** Longer selections fit no address either. */
const LONGEST = 4000;

const head = { attested: v.literal(VERSION), id: v.pipe(v.string(), v.maxLength(100)) };
const selection = v.pipe(v.string(), v.maxLength(LONGEST));
const pixels = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100_000));

/** `height` in CSS px; `selection` is a fragment with its `#`, or ''. */
const fromFrame = v.variant('type', [
  v.object({ ...head, type: v.literal('ready'), view: v.string(), data: v.string() }),
  v.object({ ...head, type: v.literal('height'), height: pixels }),
  v.object({ ...head, type: v.literal('select'), selection }),
]);
const toFrame = v.variant('type', [
  v.object({ ...head, type: v.literal('select'), selection }),
  v.object({ ...head, type: v.literal('measure') }),
  v.object({ ...head, type: v.literal('theme'), theme: v.picklist(['auto', 'light', 'dark']) }),
]);
export type FromFrame = v.InferOutput<typeof fromFrame>;
export type ToFrame = v.InferOutput<typeof toFrame>;
type Content<M> = M extends unknown ? Omit<M, 'attested' | 'id'> : never;

const read = <S extends typeof fromFrame | typeof toFrame>(schema: S, value: unknown): v.InferOutput<S> | null => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
};
/** Null for whatever is no message of an embedded view. */
export const readFromFrame = (value: unknown): FromFrame | null => read(fromFrame, value);
/** Null for whatever is no message to an embedded view. */
export const readToFrame = (value: unknown): ToFrame | null => read(toFrame, value);

export const messageFromFrame = (id: string, content: Content<FromFrame>): FromFrame => ({ attested: VERSION, id, ...content });
export const messageToFrame = (id: string, content: Content<ToFrame>): ToFrame => ({ attested: VERSION, id, ...content });
