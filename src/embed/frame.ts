/** The embedded page in a frame of another page: shows what its address asks for, says how high it is and what is chosen, and follows what it is told. */
/// <reference types="vite/client" />
import { mount } from 'svelte';
import '../fonts.css';
import '../theme.css';
import { Selection } from '../selection/selection.svelte';
import { loadDataset } from '../store/load';
import EmbedPage from './EmbedPage.svelte';
import { heightOf } from './height';
import { insideOf, lineTo } from './line';
import { dataAddress, fragmentOfRequest, readRequest, type EmbedTheme } from './request';

const target = document.getElementById('embed');
const shown = readRequest(location.hash);
const { request } = shown;
const themed = (theme: EmbedTheme) => {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
};
themed(request.theme);

if (target) {
  let fragment = shown.selection;
  // Backwards and forwards belong to the page around: what is chosen here replaces the address.
  const replace = (next: string) => {
    fragment = next;
    history.replaceState(null, '', fragmentOfRequest(request, next));
  };
  const line = lineTo(insideOf(window), request.id, (message) => {
    if (message.type === 'theme') return themed(message.theme);
    if (message.type === 'measure') return height.again();
    replace(message.selection);
    selection.restore();
  });
  const selection = new Selection({
    read: () => fragment,
    push: (next) => {
      replace(next);
      line.say({ type: 'select', selection: next });
    },
  });
  window.addEventListener('hashchange', () => {
    fragment = readRequest(location.hash).selection;
    selection.restore();
  });
  mount(EmbedPage, {
    target,
    props: {
      loading: loadDataset(dataAddress(request.data)),
      selection,
      view: request.view,
      chrome: request.chrome,
      page: new URL('./', location.href.replace(/#.*$/s, '')).href,
      ready: (data: string) => line.say({ type: 'ready', view: request.view, data }),
    },
  });
  const height = heightOf(target, (pixels) => line.say({ type: 'height', height: pixels }));
}
