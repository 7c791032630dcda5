/** The views in the order of the page. A view is added here and in its own folder, nowhere else. */
import type { Catalogue } from './model/catalogue';
import type { Claim } from './model/claim';
import { lateView, type LateView } from './model/lateView';
import type { Facet } from './selection/picks';
import type { SheetName } from './views/table/sheetNames';

export interface View {
  readonly name: string;
  readonly title: string;
  readonly drawing: LateView;
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

/** What stands beside the views once a mark is chosen. */
export const evidence = lateView(() => import('./views/evidence/Evidence.svelte'));

/** What a view is read in instead of its drawing. */
export const tableOfRows = lateView(() => import('./views/table/Table.svelte'));

export const views: readonly View[] = [
  { name: 'network', title: 'Who is said to do what to whom', drawing: lateView(() => import('./views/network/Network.svelte')), titled: true, rows: ['relationships', 'actors'], draws: ({ kind }) => kind === 'relationship', room: 600 },
  { name: 'timeline', title: 'What happened when, as reported', drawing: lateView(() => import('./views/timeline/Timeline.svelte')), titled: true, blind: ['date'], rows: ['events'], draws: ({ kind }) => kind === 'event', room: 520 },
  { name: 'figures', title: 'How many, how much', drawing: lateView(() => import('./views/figures/Figures.svelte')), titled: false, rows: ['figures'], draws: ({ id, kind }, { relationships }) => kind === 'figure' || relationships.get(id)?.type === 'supplies_arms', room: 480 },
  { name: 'sources', title: 'Who says so, through whom', drawing: lateView(() => import('./views/sources/Sources.svelte')), titled: false, blind: ['without'], rows: ['claims', 'statements'], room: 640 },
  { name: 'conflicts', title: 'What cannot both be true', drawing: lateView(() => import('./views/conflicts/Conflicts.svelte')), titled: false, rows: ['conflicts'], draws: ({ id }, { conflicts }) => conflicts.has(id), room: 320 },
  { name: 'table', title: 'Row by row', drawing: tableOfRows, titled: false, room: 600 },
];
