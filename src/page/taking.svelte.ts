/** Taking away: what the reader asks to download, as the buttons ask for it and the dialog hears of it. */
import { createContext } from 'svelte';

export interface Asked {
  /** Name of the view whose claims are asked for; '' = the whole page. */
  readonly view: string;
  /** Where the dialog opens. */
  readonly opener: HTMLElement;
}

export class Taking {
  /** Whether there is anything to take. */
  ready = $state(false);
  asked: Asked | null = $state.raw(null);

  ask = (view: string, opener: HTMLElement): void => {
    this.asked = { view, opener };
  };
  done = (): void => {
    this.asked = null;
  };
}

export const [takingOf, provideTaking] = createContext<Taking>();
