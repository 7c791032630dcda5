/** Puts into the dashboard's page what stands there without JavaScript; where there is nothing, a line is there already. */
import { basename } from 'node:path';
import type { Plugin } from 'vite';

export const withStaticPage = (html: () => Promise<string | null>): Plugin => ({
  name: 'attested:static-page',
  transformIndexHtml: {
    order: 'pre',
    handler: async (page, { filename }) => {
      const inside = basename(filename) === 'index.html' ? await html() : null;
      return inside === null ? page : page.replace(/<noscript>[\s\S]*?<\/noscript>/, () => `<noscript>${inside}</noscript>`);
    },
  },
});
