/// <reference types="vite/client" />
import { mount } from 'svelte';
import App from './App.svelte';
import './fonts.css';
import './theme.css';
import { addressOf } from './selection/address';
import { Selection } from './selection/selection.svelte';
import { loadDataset } from './store/load';

const target = document.getElementById('page');
if (target) {
  const selection = new Selection(addressOf(window));
  window.addEventListener('popstate', selection.restore);
  mount(App, { target, props: { selection, loading: loadDataset('data/dataset.json') } });
}
