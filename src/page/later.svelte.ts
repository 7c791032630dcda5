/**
 * Later: what is out of sight follows a change after what is in sight has been painted, so that a choice is seen at once;
 * one part of the page after another, so that what the reader does next waits for one of them at most.
 */

/** An element so far out of sight, in px, still counts as seen. */
const NEAR = 200;

/** Work that waits, the part highest on the page first. */
let waiting: readonly (() => void)[] = [];
let timer = 0;
const work = (): void => {
  const [next, ...rest] = waiting;
  waiting = rest;
  timer = rest.length > 0 ? window.setTimeout(work) : 0;
  next?.();
};
const wait = (next: () => void): void => {
  // Not before the next frame is painted.
  if (waiting.length === 0 && timer === 0) requestAnimationFrame(() => (timer ||= window.setTimeout(work)));
  waiting = [...waiting, next];
};
const forget = (one: () => void): void => {
  waiting = waiting.filter((other) => other !== one);
};

export class Later<T> {
  /** What was given last; out of sight, until its turn comes, what was given before it. */
  value: T;
  #near = true;
  #follow: (() => void) | null = null;

  /** Made while a component is set up; `same` says when there is nothing new. */
  constructor(given: () => T, same: (a: T, b: T) => boolean) {
    this.value = $state.raw(given());
    $effect.pre(() => {
      const next = given();
      this.#cancel();
      if (same(this.value, next)) return;
      if (this.#near) this.value = next;
      else wait((this.#follow = () => (this.value = next)));
    });
    $effect(() => this.#cancel);
  }

  readonly #cancel = (): void => {
    if (this.#follow) forget(this.#follow);
    this.#follow = null;
  };

  /** Attached to the element in question. */
  watch = (element: Element): (() => void) => {
    const { top, bottom } = element.getBoundingClientRect();
    this.#near = top < innerHeight + NEAR && bottom > -NEAR;
    const observer = new IntersectionObserver((entries) => (this.#near = entries.at(-1)?.isIntersecting ?? true), { rootMargin: `${NEAR}px` });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
