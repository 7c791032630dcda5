/** Later: what is out of sight follows a change after what is in sight has been painted, so that a choice is seen at once. */

/** An element so far out of sight, in px, still counts as seen. */
const NEAR = 200;

export class Later<T> {
  /** What was given last; out of sight, until the next frame is painted, what was given before it. */
  value: T;
  #near = true;
  #frame = 0;
  #timer = 0;

  /** Made while a component is set up; `same` says when there is nothing new. */
  constructor(given: () => T, same: (a: T, b: T) => boolean) {
    this.value = $state.raw(given());
    $effect.pre(() => {
      const next = given();
      this.#cancel();
      if (same(this.value, next)) return;
      if (this.#near) this.value = next;
      else this.#frame = requestAnimationFrame(() => (this.#timer = window.setTimeout(() => (this.value = next))));
    });
    $effect(() => this.#cancel);
  }

  readonly #cancel = (): void => {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  };

  /** Attached to the element in question. */
  watch = (element: Element): (() => void) => {
    const observer = new IntersectionObserver((entries) => (this.#near = entries.at(-1)?.isIntersecting ?? true), { rootMargin: `${NEAR}px` });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
