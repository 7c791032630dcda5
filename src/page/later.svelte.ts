/**
 * Later: what is out of sight follows a change after what is in sight has been painted, so that a choice is seen at once;
 * one part of the page after another, so that what the reader does next waits for one of them at most. What is slow to
 * draw follows in this way though it is in sight, all of that at once and before what is not.
 */

import { untrack } from 'svelte';

interface Waiting {
  readonly isSeen: () => boolean;
  readonly follow: () => void;
}
/** The part highest on the page first. */
let waiting: readonly Waiting[] = [];
let timer = 0;
const work = (): void => {
  // What is in sight comes before all else, and is seen to change in one frame.
  const seen = waiting.filter((one) => one.isSeen());
  const next = seen.length > 0 ? seen : waiting.slice(0, 1);
  waiting = waiting.filter((one) => !next.includes(one));
  timer = waiting.length > 0 ? window.setTimeout(work) : 0;
  for (const { follow } of next) follow();
};
const wait = (next: Waiting): void => {
  // Not before the next frame is painted.
  if (waiting.length === 0 && timer === 0) requestAnimationFrame(() => (timer ||= window.setTimeout(work)));
  waiting = [...waiting, next];
};
const forget = (one: Waiting): void => {
  waiting = waiting.filter((other) => other !== one);
};

/** What is not yet on the page counts as seen. */
const isInSight = (element: Element | null): boolean => {
  if (!element) return true;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

export class Later<T> {
  /** Whether its turn has yet to come. */
  behind = $state(false);
  /** As a page is opened the observer has not yet told. */
  get isSeen(): boolean {
    return this.#told ?? isInSight(this.#element);
  }
  #told: boolean | null = null;
  #element: Element | null = null;
  #waiting: Waiting | null = null;

  /**
   * Made while a component is set up; `take` is given the first at once, and each that follows when its turn comes. `same`
   * says when there is nothing new, `slow` that even what is in sight is to wait.
   */
  constructor(given: () => T, take: (value: T) => void, same: (a: T, b: T) => boolean, slow: () => boolean) {
    let last = untrack(given);
    take(last);
    $effect.pre(() => {
      const next = given();
      this.#cancel();
      this.behind = false;
      if (same(last, next)) return;
      const follow = (): void => {
        this.behind = false;
        last = next;
        take(next);
      };
      if (this.isSeen && !slow()) return follow();
      this.behind = true;
      wait((this.#waiting = { isSeen: () => this.isSeen, follow }));
    });
    $effect(() => this.#cancel);
  }

  readonly #cancel = (): void => {
    if (this.#waiting) forget(this.#waiting);
    this.#waiting = null;
  };

  /** Attached to the element in question. */
  watch = (element: Element): (() => void) => {
    this.#element = element;
    const observer = new IntersectionObserver((entries) => (this.#told = entries.at(-1)?.isIntersecting ?? true));
    observer.observe(element);
    return () => {
      observer.disconnect();
      this.#element = null;
    };
  };
}
