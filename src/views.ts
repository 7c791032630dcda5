/** The views in the order of the page. A view is added here and in its own folder, nowhere else. */
import type { Component } from 'svelte';
import type { ViewProps } from './model/view';
import Figures from './views/figures/Figures.svelte';

export interface View {
  readonly name: string;
  readonly title: string;
  readonly component: Component<ViewProps>;
  /** Height in px that is kept free until the view is drawn, so that nothing moves. */
  readonly room: number;
}

export const views: readonly View[] = [{ name: 'figures', title: 'How many, how much', component: Figures, room: 300 }];
