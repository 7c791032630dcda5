/** Taking a scope away as a file of some format. */
import type { Extract } from '../export/extract';
import { fileName } from '../export/fileName';
import { formats, type Format } from '../export/format';
import type { Catalogue } from '../model/catalogue';
import { fragmentOf } from '../selection/url';
import { noPicks } from '../selection/picks';
import { saveFile } from './save';
import { scopesOf, type Scope, type Showing } from './scopes';

/** The address of this page without a fragment; of a page on a disk its name alone: where it lies is nobody's business. */
const here = (): string => (location.href.split('#', 1)[0] ?? '').replace(/^file:.*\//, '');

export const extractOf = ({ claims, words, fragment }: Scope, catalogue: Catalogue, version: string): Extract => {
  const base = here();
  return { catalogue, claims, words, version, link: `${base}${fragment}`, linkOf: (focus) => `${base}${fragmentOf({ ...noPicks, focus })}` };
};

/** Saves the file and gives its name. */
export const take = async (format: Format, scope: Scope, extract: Extract, bom: boolean): Promise<string> => {
  const name = fileName(scope.view, scope.fragment, extract.version, format.extension);
  saveFile(await format.write(extract, { bom }), name, format.mediaType);
  return name;
};

/** The rows of what is chosen, as CSV. */
export const takeChosen = async (showing: Showing, version: string): Promise<void> => {
  const scope = scopesOf(showing, null).find(({ key }) => key === 'chosen');
  const format = formats.find(({ name }) => name === 'CSV');
  if (scope && format) await take(format, scope, extractOf(scope, showing.catalogue, version), false);
};
