/** A browser of a test file's own, at the site that is served for all of them. */
import { inject } from 'vitest';
import { startBrowser } from './served';
import { siteIn, type Site } from './site';

/** @throws when there is no browser or no built site, with what to do. */
export const startSite = async (): Promise<Site> => {
  const address = inject('site');
  if (address === '') throw new Error('dist: not built: run npm run build');
  return siteIn(await startBrowser(), address);
};
