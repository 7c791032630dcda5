/// <reference types="vite/client" />
import { mount } from 'svelte';
import App from './App.svelte';
import './fonts.css';
import './theme.css';
import { withoutStep } from './present/walk';
import { addressOf } from './selection/address';
import { Selection } from './selection/selection.svelte';
import { loadDataset } from './store/load';

const target = document.getElementById('page');
if (target) {
  const address = addressOf(window);
  const selection = new Selection({ ...address, read: () => withoutStep(address.read()) });
  window.addEventListener('popstate', selection.restore);
  mount(App, { target, props: { selection, loading: loadDataset('data/dataset.json') } });
}
