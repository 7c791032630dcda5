/** The window with the presenter's notes, as long as there is a presentation: opened by a press, written anew for each step. */
import type { Story } from '../model/story';
import { openNotes, writeNotes } from './notes';

export class NotesWindow {
  #window: Window | null = $state.raw(null);
  /** Whether the browser would open none. */
  blocked = $state(false);

  /** `keys` hears what is pressed in it: whoever reads the notes there walks on from there. */
  open = (from: Window, keys: (event: KeyboardEvent) => void): void => {
    this.#window = openNotes(from);
    this.blocked = this.#window === null;
    this.#window?.addEventListener('keydown', keys);
    this.#window?.focus();
  };
  /** Does nothing where there is none, or it has been closed. */
  write = (story: Story, step: number): void => {
    if (this.#window && !this.#window.closed) writeNotes(this.#window, story, step);
  };
  close = (): void => this.#window?.close();
}
