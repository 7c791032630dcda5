/// <reference types="vite/client" />
import { mount } from 'svelte';
import App from './App.svelte';
import './fonts.css';
import './theme.css';
import { giveWay } from './giveWay';
import { withoutStep } from './present/walk';
import { addressOf } from './selection/address';
import { withoutPlace } from './selection/place';
import { Selection } from './selection/selection.svelte';
import { datasetInside } from './store/inside';
import { loadDataset } from './store/load';
import { views } from './views';

const target = document.getElementById('page');
if (target) {
  const address = addressOf(window);
  const selection = new Selection({ ...address, read: () => withoutPlace(withoutStep(address.read()), views.map(({ name }) => name)) });
  window.addEventListener('popstate', selection.restore);
  // Back and Forward change what is drawn, not where one looks; a page that is opened again is where it was.
  history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
  window.addEventListener('pageshow', () => (history.scrollRestoration = 'manual'));
  // Along with the data; where one cannot be fetched, its place says so.
  for (const { drawing } of views) drawing.fetch().catch(() => undefined);
  const inside = datasetInside(document);
  const loading = inside ? Promise.resolve(inside) : loadDataset('data/dataset.json');
  mount(App, { target, props: { selection, loading, opened: location.hash, alone: inside !== null } });
  const first = document.getElementById('first-look');
  if (first) void giveWay(target, first, Promise.all([loading, views[0]?.drawing.fetch()]));
}
