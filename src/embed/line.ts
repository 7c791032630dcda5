/**
 * The line to the page around an embedded view. Hears only the window that it stands in, of the origin that this window
 * is known to have; says its things to that origin alone.
 */
import { messageFromFrame, readToFrame, type FromFrame, type ToFrame } from './message';

type Said = FromFrame extends infer M ? (M extends FromFrame ? Omit<M, 'attested' | 'id'> : never) : never;

/** What the line needs of a window; a test gives its own. */
export interface Inside {
  readonly parent: Pick<Window, 'postMessage'>;
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: unknown; readonly origin: string; readonly source: unknown }) => void) => void;
  /** Origin of the page around, '' when the browser does not tell. */
  readonly host: string;
  readonly alone: boolean;
}

export interface Line {
  readonly say: (content: Said) => void;
}

/** `hear` is given each message that is for `id`. Without a page around, nothing is said or heard. */
export const lineTo = (inside: Inside, id: string, hear: (message: ToFrame) => void): Line => {
  if (inside.alone) return { say: () => undefined };
  inside.addEventListener('message', ({ data, origin, source }) => {
    if (source !== inside.parent || (inside.host !== '' && origin !== inside.host)) return;
    const message = readToFrame(data);
    if (message && message.id === id) hear(message);
  });
  // What is said is a height and a selection, which the page around has asked for itself: no secret, where no origin is told.
  return { say: (content) => inside.parent.postMessage(messageFromFrame(id, content), inside.host || '*') };
};

const originOf = (address: string): string => {
  try {
    const { origin } = new URL(address);
    return origin === 'null' ? '' : origin;
  } catch {
    return '';
  }
};
/** Of the real window. */
export const insideOf = (window: Window): Inside => ({
  parent: window.parent,
  addEventListener: (type, listener) => window.addEventListener(type, listener),
  host: originOf(window.location.ancestorOrigins?.[0] ?? '') || originOf(window.document.referrer),
  alone: window.parent === window,
});
