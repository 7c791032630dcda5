/** datapackage.json: each table described as a Frictionless Data Package v2 resource (https://datapackage.org/standard/data-package/). */
import type { Field } from './field';
import { tableNames, tables } from './dataset';

const typeOf = (field: Field): Record<string, unknown> => {
  switch (field.type) {
    case 'integer':
      return { type: 'integer' };
    case 'number':
      return { type: 'number' };
    case 'list':
      return { type: 'list', delimiter: '|', itemType: 'string' };
    case 'code':
      return { type: 'string', constraints: { enum: [...field.codes] } };
    case 'text':
      return field.format === 'date' ? { type: 'date' } : { type: 'string' };
  }
};

/** `version` is the content hash of the tables; `articles` are named as the sources. */
export const datapackageOf = (version: string, articles: readonly { readonly id: string; readonly title: string; readonly url: string }[]): Record<string, unknown> => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'attested',
  title: 'What the articles claim, who said so, and in which words',
  description: 'Claims read from news articles by Attested. Every row points at an exact span of an article; nothing here says whether a claim is true.',
  version,
  licenses: [{ name: 'other', title: 'The rows may be used freely; quoted words belong to the publishers of the articles.' }],
  sources: articles.map(({ id, title, url }) => ({ title: title || id, ...(url ? { path: url } : {}) })),
  resources: tableNames.map((name) => {
    const { about, key, fields } = tables[name];
    const references = Object.entries(fields).filter(([, f]) => 'references' in f && f.references && f.type === 'text');
    return {
      name,
      type: 'table',
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      description: about,
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: Object.entries(fields).map(([fieldName, field]) => ({ name: fieldName, ...typeOf(field), description: field.about })),
        primaryKey: [...key],
        missingValues: [''],
        foreignKeys: references.map(([fieldName, field]) => ({ fields: [fieldName], reference: { resource: 'references' in field ? field.references : '', fields: ['id'] } })),
      },
    };
  }),
});
