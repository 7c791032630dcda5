/** A view of ours in a page of its own, given all claims; wheel and pointer move it as a reader's would. */
import { flushSync, mount, type Component } from 'svelte';
import '../../../src/theme.css';
import { catalogueOf } from '../../../src/model/catalogue';
import type { ViewProps } from '../../../src/model/view';
import { offer, SIZE, type Drawing } from './drawing';

export interface Handles {
  readonly selector: string;
  /** How much closer the view comes for a px of the wheel, as a logarithm. */
  readonly wheel: number;
  /** Whether a pointer drags it. */
  readonly pans: boolean;
  /** A button that is pressed so that all is drawn. */
  readonly more?: string;
}

const POINTER = 1;
const MIDDLE = { x: SIZE.width / 2, y: SIZE.height / 2 };

const movesOf = (target: HTMLElement, { selector, wheel, pans }: Handles): Drawing => {
  const svg = (): SVGSVGElement => {
    const found = target.querySelector(selector);
    if (!(found instanceof SVGSVGElement)) throw new Error(`ours: nothing drawn: ${target.textContent?.slice(0, 80) ?? ''}`);
    return found;
  };
  const at = (dx: number) => {
    const box = svg().getBoundingClientRect();
    return { bubbles: true, cancelable: true, pointerId: POINTER, button: 0, clientX: box.left + MIDDLE.x + dx, clientY: box.top + box.height / 2 };
  };
  return {
    zoom: (factor) => {
      const { clientX, clientY } = at(0);
      svg().dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true, clientX, clientY, deltaY: -Math.log(factor) / wheel }));
      flushSync();
    },
    pan: !pans ? null : (px) => {
      // No pointer is down that could be captured.
      svg().setPointerCapture = () => undefined;
      svg().dispatchEvent(new PointerEvent('pointerdown', at(0)));
      svg().dispatchEvent(new PointerEvent('pointermove', at(px)));
      svg().dispatchEvent(new PointerEvent('pointerup', at(px)));
      flushSync();
    },
  };
};

export const offerView = (view: Component<ViewProps>, handles: Handles): void =>
  offer((target, { dataset }) => {
    const catalogue = catalogueOf(dataset);
    mount(view, { target, props: { catalogue, claims: dataset.claims, counting: 'reports', focus: null, marked: new Set<string>(), width: SIZE.width, choose: () => undefined } });
    flushSync();
    const button = [...target.querySelectorAll('button')].find((one) => one.textContent?.trim() === handles.more);
    button?.click();
    flushSync();
    return movesOf(target, handles);
  });
