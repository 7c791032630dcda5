/** The views in the order of the page. A view is added here and in its own folder, nowhere else. */
import type { Component } from 'svelte';
import type { Catalogue } from './model/catalogue';
import type { Claim } from './model/claim';
import type { ViewProps } from './model/view';
import type { Facet } from './selection/picks';
import Conflicts from './views/conflicts/Later.svelte';
import Figures from './views/figures/Figures.svelte';
import Network from './views/network/Network.svelte';
import Sources from './views/sources/Later.svelte';
import Table from './views/table/Table.svelte';
import type { SheetName } from './views/table/sheetNames';
import Timeline from './views/timeline/Timeline.svelte';

export interface View {
  readonly name: string;
  readonly title: string;
  readonly component: Component<ViewProps>;
  /** Whether the view sets its title itself, beside its own controls. */
  readonly titled: boolean;
  /** What is chosen in the view itself, or drawn by it as left out: it is given the claims that this leaves out, too. */
  readonly blind?: readonly Facet[];
  /** Its rows, as the table calls them, in which the view can be read instead. */
  readonly rows?: readonly SheetName[];
  /** Whether it draws a claim, where it does not draw all. */
  readonly draws?: (claim: Claim, catalogue: Catalogue) => boolean;
  /** Height in px that is kept free until the view is drawn, so that nothing moves. */
  readonly room: number;
}

export const views: readonly View[] = [
  { name: 'network', title: 'Who is said to do what to whom', component: Network, titled: true, rows: ['relationships', 'actors'], draws: ({ kind }) => kind === 'relationship', room: 600 },
  { name: 'timeline', title: 'What happened when, as reported', component: Timeline, titled: true, blind: ['date'], rows: ['events'], draws: ({ kind }) => kind === 'event', room: 520 },
  { name: 'figures', title: 'How many, how much', component: Figures, titled: false, rows: ['figures'], draws: ({ id, kind }, { relationships }) => kind === 'figure' || relationships.get(id)?.type === 'supplies_arms', room: 480 },
  { name: 'sources', title: 'Who says so, through whom', component: Sources, titled: false, blind: ['without'], rows: ['claims', 'statements'], room: 640 },
  { name: 'conflicts', title: 'What cannot both be true', component: Conflicts, titled: false, rows: ['conflicts'], draws: ({ id }, { conflicts }) => conflicts.has(id), room: 320 },
  { name: 'table', title: 'Row by row', component: Table, titled: false, room: 600 },
];

/** What a view is read in instead of its drawing. */
export const tableOfRows = Table;
