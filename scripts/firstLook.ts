/** The dashboard as it is first seen, drawn before anybody opens it: of the views, the first; the rest is room. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import App from '../src/App.svelte';
import { assume, type Assumed } from '../src/parts/windowWidth';
import { Selection } from '../src/selection/selection.svelte';
import { readDataset } from '../src/store/load';
import { views } from '../src/views';

// Here, since what loads this file loads no more once it is here.
await views[0]?.drawing.fetch();

/** HTML of the page in a window of that width, or null for a folder without a dataset.json that can be read. */
export const firstLookIn = (folder: string, widths: Assumed): string | null => {
  const file = join(folder, 'dataset.json');
  const loading = existsSync(file) ? readDataset(JSON.parse(readFileSync(file, 'utf8'))) : null;
  if (!loading || 'faults' in loading) return null;
  assume(widths);
  const selection = new Selection({ read: () => '', push: () => undefined });
  return render(App, { props: { selection, loading, opened: '', alone: false } }).body;
};
