/**
 * For the page around: gives every `<iframe data-attested>` the height that its view has, and hands on what is chosen in
 * it as an `attested-select` event of the frame. One script for all frames of the page, also those that come later:
 *
 *   <iframe data-attested src="https://…/embed.html#view=network" title="…"></iframe>
 *   <script src="https://…/attested-frames.js" async></script>
 *
 * Sends nothing by itself; `frame.dispatchEvent(new CustomEvent('attested-choose', { detail: '#family=conflict' }))` asks for a selection.
 */
import { messageToFrame, readFromFrame } from './message';
import { readRequest } from './request';

const framesIn = (document: Document): readonly HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-attested]')];
const addressOf = (frame: HTMLIFrameElement): URL | null => (URL.canParse(frame.src) ? new URL(frame.src) : null);

/** Returns what stops it. */
export const attend = (window: Window): (() => void) => {
  const { document } = window;
  const heard = (event: MessageEvent<unknown>) => {
    const message = readFromFrame(event.data);
    if (!message) return;
    const frame = framesIn(document).find(({ contentWindow }) => contentWindow === event.source);
    const address = frame && addressOf(frame);
    if (!address || event.origin !== address.origin || message.id !== readRequest(address.hash).request.id) return;
    if (message.type === 'height') frame.style.height = `${message.height}px`;
    else frame.dispatchEvent(new CustomEvent(message.type === 'ready' ? 'attested-ready' : 'attested-select', { detail: message.type === 'ready' ? message.data : message.selection }));
  };
  const ask = (frame: HTMLIFrameElement, message: Parameters<typeof messageToFrame>[1]) => {
    const address = addressOf(frame);
    // A frame on its way has the origin of this page still, and a browser complains of a message for another: one that tells nothing may go to any.
    const to = message.type === 'measure' ? '*' : address?.origin;
    if (address && to) frame.contentWindow?.postMessage(messageToFrame(readRequest(address.hash).request.id, message), to);
  };
  const asked = (event: Event) => {
    const frame = event.target;
    if (!(frame instanceof HTMLIFrameElement) || !frame.matches('iframe[data-attested]') || !(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    ask(frame, { type: 'select', selection: event.detail });
  };
  window.addEventListener('message', heard);
  document.addEventListener('attested-choose', asked, true);
  // Frames that told their height before this script was there.
  for (const frame of framesIn(document)) ask(frame, { type: 'measure' });
  return () => {
    window.removeEventListener('message', heard);
    document.removeEventListener('attested-choose', asked, true);
  };
};
