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

const described = (field: Field): string =>
  field.type === 'list' && field.references ? `${field.about} Each is an id of ${field.references}.csv.`
  : field.type === 'text' && field.format === 'edtf' ? `${field.about} Extended Date/Time Format (ISO 8601-2).`
  : field.about;

/** The standard's paths are file paths or web addresses. */
const isAddress = (url: string): boolean => /^https?:\/\/\S+$/.test(url);

/** A table a second time, as Parquet, which carries its own types. */
const parquetResource = ([name, bytes]: readonly [name: string, bytes: number]): Record<string, unknown> => ({
  name: `${name}-parquet`,
  path: `${name}.parquet`,
  format: 'parquet',
  mediatype: 'application/vnd.apache.parquet',
  bytes,
  description: `The rows of ${name}.csv as Apache Parquet.`,
});

/** `version` is the content hash of the tables; `articles` are named as the sources; `parquet` gives the bytes of each table that is written so, too. */
export const datapackageOf = (version: string, articles: readonly { readonly id: string; readonly title: string; readonly url: string }[], parquet: readonly (readonly [name: string, bytes: number])[] = []): Record<string, unknown> => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'attested',
  title: 'What the articles claim, who said so, and in which words',
  description: 'Claims read from news articles by Attested. Every row points at an exact span of an article; nothing here says whether a claim is true.',
  version,
  licenses: [{ name: 'other-closed', title: 'The rows may be used freely; quoted words belong to the publishers of the articles.' }],
  sources: articles.map(({ id, title, url }) => ({ title: title || id, ...(isAddress(url) ? { path: url } : {}) })),
  resources: [...tableNames.map((name) => {
    const { about, key, fields } = tables[name];
    // Foreign keys hold for single ids; what a list refers to is said in words.
    const foreignKeys = Object.entries(fields).flatMap(([fieldName, field]) =>
      field.type === 'text' && field.references ? [{ fields: [fieldName], reference: { resource: field.references, fields: ['id'] } }] : [],
    );
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
        fields: Object.entries(fields).map(([fieldName, field]) => ({ name: fieldName, ...typeOf(field), description: described(field) })),
        primaryKey: [...key],
        missingValues: [''],
        ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
      },
    };
  }), ...parquet.map(parquetResource)],
});
