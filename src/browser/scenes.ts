/** The states of the page that are worth looking at: one list for pictures of it and for the tests of what is seen in it. */
import type { Page } from 'playwright-core';
import type { Catalogue } from '../model/catalogue';
import { relationshipId } from '../model/focus';
import { provenanceOf } from '../model/provenance';

export interface Scene {
  readonly name: string;
  /** After the address of the site. */
  readonly path: string;
  /** What of it is shown: the window as it stands, or all that can be scrolled to. */
  readonly whole: boolean;
  /** What a reader does once it is there. */
  readonly reach?: (page: Page) => Promise<void>;
}

/** The views by name, in the order of the page; those but the last can be read as rows. Scripts that know no Svelte use it too. */
export const viewNames = ['network', 'timeline', 'figures', 'sources', 'conflicts', 'table'] as const;

const press = (role: 'button' | 'link', name: string | RegExp) => async (page: Page): Promise<void> => {
  const found = page.getByRole(role, { name, exact: typeof name === 'string' }).filter({ visible: true });
  if ((await found.count()) > 0) await found.first().click();
};
const inDialog = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name }).first().click();
};
const longest = <K>(groups: ReadonlyMap<K, readonly string[]>): K | undefined => [...groups].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];

/** What to choose so that the panel has much to show: the relationship that most claims say, one contested, an actor, an event, a figure, a report. */
const focuses = (catalogue: Catalogue): ReadonlyMap<string, string> => {
  const { relationships, events, figures, reports } = catalogue.dataset;
  const ids = new Map<string, string[]>();
  for (const row of relationships) ids.set(relationshipId(row), [...(ids.get(relationshipId(row)) ?? []), row.claim]);
  const contested = [...ids].find(([, claims]) => provenanceOf(claims.flatMap((id) => catalogue.claims.get(id) ?? []), catalogue).contested)?.[0];
  const wanted: readonly (readonly [name: string, id: string | undefined])[] = [
    ['relationship', longest(ids)],
    ['contested', contested],
    ['actor', relationships[0]?.source],
    ['event', events[0]?.event],
    ['figure', figures.find(({ low }) => low !== null)?.claim],
    ['report', reports.find(({ kind }) => kind !== 'own_reporting')?.id],
  ];
  return new Map(wanted.flatMap(([name, id]) => (id === undefined ? [] : [[name, `focus=${name === 'contested' ? 'relationship' : name}:${encodeURIComponent(id)}`] as const])));
};

/** Waits for what is fetched only when it is near. */
export const throughTo = async (page: Page): Promise<void> => {
  const table = page.locator('#table');
  if ((await table.count()) === 0) return;
  await table.scrollIntoViewIfNeeded();
  await page.locator('#table .frame, #table .none').first().waitFor();
  await page.evaluate(() => scrollTo(0, 0));
};

/** The dashboard itself. */
export const pageScenes = (catalogue: Catalogue): readonly Scene[] => {
  const chosen = focuses(catalogue);
  return [
    { name: 'page', path: '', whole: true },
    { name: 'counting-articles', path: '#count=articles', whole: true },
    ...[...chosen].map(([name, focus]) => ({ name: `evidence-${name}`, path: `#${focus}`, whole: false })),
    { name: 'filtered', path: `#family=cooperation,conflict&date=2015-09-01/2016-06-30`, whole: true },
    { name: 'empty', path: '#text=zzzzzz', whole: true },
    { name: 'notice', path: '#actor=nobody-at-all&tide=high', whole: false },
    { name: 'menu-date', path: '', whole: false, reach: openMenu('Date') },
    { name: 'menu-actor', path: '', whole: false, reach: openMenu('Actor') },
    { name: 'menu-more', path: '', whole: false, reach: press('button', /^(?:More|Filter)$/) },
    { name: 'download', path: '', whole: false, reach: async (page) => { await press('button', 'Download')(page); await page.getByRole('dialog').first().waitFor(); } },
    { name: 'own-articles', path: '', whole: false, reach: async (page) => { await press('button', 'Your own articles')(page); await page.getByRole('dialog').first().waitFor(); } },
    { name: 'embed-dialog', path: '', whole: false, reach: press('button', 'Embed') },
    ...viewNames.slice(0, -1).map((name) => ({ name: `${name}-rows`, path: '', whole: true, reach: (page: Page) => page.locator(`#${name}`).getByRole('button', { name: /, as a table$/ }).click() })),
  ];
};
const openMenu = (name: string) => async (page: Page): Promise<void> => {
  const own = page.getByRole('group', { name: 'Filters', exact: true }).getByRole('button', { name, exact: true });
  if ((await own.count()) > 0) return own.click();
  await press('button', /^(?:More|Filter)$/)(page);
  await inDialog(page, new RegExp(`^${name}`));
};

/** A view in a page of its own. */
export const embedScenes: readonly Scene[] = viewNames.map((name) => ({ name: `embed-${name}`, path: `embed.html#view=${name}`, whole: true }));

/** The steps of the story. */
export const stepScenes = (steps: number): readonly Scene[] => Array.from({ length: steps }, (_, n) => ({ name: `step-${n + 1}`, path: `#step=${n + 1}`, whole: false }));
