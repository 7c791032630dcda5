/**
 * A connection by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/), which every Firefox speaks as it is:
 * commands with their answers, and events as they come. Playwright asks for commands that Firefox does not have.
 */
import * as v from 'valibot';

const said = v.variant('type', [
  v.object({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
  v.object({ type: v.literal('error'), id: v.nullable(v.number()), error: v.string(), message: v.string() }),
  v.object({ type: v.literal('event'), method: v.string(), params: v.unknown() }),
]);

export interface Bidi {
  /** Resolves to the result of the command; rejects with `method: error: message`. */
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** Called with the parameters of each event of this name. */
  readonly on: (event: string, heard: (params: unknown) => void) => void;
  readonly close: () => void;
}

interface Waiting {
  readonly method: string;
  readonly done: (result: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** `address` is that of a session, as `ws://127.0.0.1:9222/session`. */
export const connect = async (address: string): Promise<Bidi> => {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const listeners: (readonly [event: string, heard: (params: unknown) => void])[] = [];
  let last = 0;
  await new Promise<void>((done, failed) => {
    socket.addEventListener('open', () => done(), { once: true });
    socket.addEventListener('error', () => failed(new Error(`${address}: no connection`)), { once: true });
  });
  const endAll = (reason: string): void => {
    for (const { method, failed } of waiting.values()) failed(new Error(`${method}: ${reason}`));
    waiting.clear();
  };
  socket.addEventListener('close', () => endAll('the connection was closed'));
  socket.addEventListener('message', ({ data }) => {
    const message = v.parse(said, JSON.parse(String(data)));
    if (message.type === 'event') {
      for (const [event, heard] of listeners) if (event === message.method) heard(message.params);
      return;
    }
    if (message.id === null) return endAll('said to be no command');
    const command = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') command?.done(message.result);
    if (message.type === 'error') command?.failed(new Error(`${command.method}: ${message.error}: ${message.message}`));
  });
  return {
    send: (method, params = {}) =>
      new Promise((done, failed) => {
        const id = ++last;
        waiting.set(id, { method, done, failed });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: (event, heard) => void listeners.push([event, heard]),
    close: () => socket.close(),
  };
};
