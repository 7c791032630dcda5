/** Puts what links show of the page, and of each view, into the build. */
import type { Plugin } from 'vite';
import type { PreviewPages } from './previewPages';

/** `made` gives the tags and files, or null where there are no data. */
export const withPreviews = (made: () => Promise<PreviewPages | null>): Plugin => {
  let found: Promise<PreviewPages | null> | undefined;
  // Not before they are needed: this file is read whenever Vite starts.
  const previews = () => (found ??= made());
  return {
    name: 'attested:previews',
    apply: 'build',
    transformIndexHtml: async (_, { path }) => (path.endsWith('index.html') ? ((await previews())?.tags ?? []).map(({ name, attributes }) => ({ tag: name, attrs: { ...attributes }, injectTo: 'head' as const })) : []),
    async generateBundle() {
      for (const [fileName, source] of Object.entries((await previews())?.files ?? {})) this.emitFile({ type: 'asset', fileName, source });
    },
  };
};
