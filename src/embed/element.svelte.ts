/**
 * `<attested-view view="network" selection="#family=conflict" src="https://example.org/attested/" theme="auto" chrome="full" data="">`:
 * one view inside any page, drawn by the dashboard's own components. Its styles stay in its shadow root, several may stand
 * on one page, each attribute may change. Events: `ready` (detail: version of the data), `select` (detail: the fragment).
 *
 * Needs of a Content Security Policy: `script-src` and `connect-src` with the site of the script; `font-src` with it for
 * the faces. The style sheet is constructed, so that `style-src` needs nothing. The site must allow this page to read its data
 * (`Access-Control-Allow-Origin`).
 */
import { mount, unmount } from 'svelte';
import type { Loaded } from '../store/load';
import { Selection } from '../selection/selection.svelte';
import EmbedPage from './EmbedPage.svelte';
import { chromes, dataAddress, embedThemes, type Chrome } from './request';
import { sharedDataset } from './shared';

/** The site that an element shows when it names none: that of the script. */
const home = new URL(/* @vite-ignore */ './', import.meta.url).href;

const faces = ['Sans', 'Text', 'Display'] as const;
/** Faces are the document's: a style sheet in a shadow root cannot bring its own. Known by their names, added once. */
const bringFaces = (): void => {
  for (const face of faces) {
    const family = `Attested ${face}`;
    if ([...document.fonts].some((known) => known.family.replace(/["']/g, '') === family)) continue;
    document.fonts.add(new FontFace(family, `url(${JSON.stringify(new URL(`fonts/${face.toLowerCase()}.woff2`, home).href)})`, { weight: '400 700', display: 'swap' }));
  }
};

interface Shown {
  loading: Promise<Loaded>;
  selection: Selection;
  view: string;
  chrome: Chrome;
  page: string;
  ready: (data: string) => void;
}

/** Makes the element's class with its style sheet, which needs a document. */
export const elementWith = (css: string): CustomElementConstructor => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  return class AttestedView extends HTMLElement {
    static readonly observedAttributes = ['view', 'selection', 'src', 'theme', 'chrome', 'data'];
    #fragment = '';
    #shown: Shown | null = null;
    #drawn: Record<string, unknown> | null = null;

    get #site(): string {
      const given = this.getAttribute('src');
      return given !== null && URL.canParse(given, this.baseURI) ? new URL('./', new URL(given, this.baseURI)).href : home;
    }
    get #address(): string {
      return this.#site + dataAddress(this.getAttribute('data') ?? '');
    }
    get #chrome(): Chrome {
      return chromes.find((chrome) => chrome === this.getAttribute('chrome')) ?? 'full';
    }

    connectedCallback(): void {
      if (this.#drawn) return;
      bringFaces();
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      this.#fragment = this.getAttribute('selection') ?? '';
      this.#theme();
      const selection = new Selection({
        read: () => this.#fragment,
        push: (fragment) => {
          this.#fragment = fragment;
          this.dispatchEvent(new CustomEvent('select', { detail: fragment }));
        },
      });
      const shown: Shown = $state({
        loading: sharedDataset(this.#address),
        selection,
        view: this.getAttribute('view') ?? '',
        chrome: this.#chrome,
        page: this.#site,
        ready: (data: string) => this.dispatchEvent(new CustomEvent('ready', { detail: data })),
      });
      this.#shown = shown;
      this.#drawn = mount(EmbedPage, { target: root, props: shown });
    }
    disconnectedCallback(): void {
      // Moved within the page, it is connected again at once: only what stays away is taken down.
      queueMicrotask(() => {
        if (this.isConnected || !this.#drawn) return;
        void unmount(this.#drawn);
        this.#drawn = null;
        this.#shown = null;
        this.shadowRoot?.replaceChildren();
      });
    }
    attributeChangedCallback(name: string, _: string | null, value: string | null): void {
      const shown = this.#shown;
      if (!shown) return;
      if (name === 'view') shown.view = value ?? '';
      else if (name === 'chrome') shown.chrome = this.#chrome;
      else if (name === 'theme') this.#theme();
      else if (name === 'selection') {
        this.#fragment = value ?? '';
        shown.selection.restore();
      } else {
        shown.page = this.#site;
        shown.loading = sharedDataset(this.#address);
      }
    }
    #theme(): void {
      const theme = embedThemes.find((known) => known === this.getAttribute('theme')) ?? 'auto';
      if (theme === 'auto') delete this.dataset['theme'];
      else this.dataset['theme'] = theme;
    }
  };
};
