/** The graphs against the schemas of their formats, in fixtures/: a reader that we did not write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { emptyDataset } from '../store/dataset.fixture';
import { readDataset } from '../store/load';
import { toGexf } from './gexf';
import { graphOf } from './graph';
import { toGraphml } from './graphml';
import { narrowed } from './narrowed';

const fixture = (fileName: string) => ({ fileName, contents: readFileSync(join(import.meta.dirname, 'fixtures', fileName), 'utf8') });
const loaded = readDataset(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'dataset.json'), 'utf8')));
if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
const { dataset } = loaded.catalogue;

type Schema = 'GEXF' | 'GraphML';
const schemas = { GEXF: [fixture('gexf.xsd'), fixture('viz.xsd')], GraphML: [fixture('graphml.xsd'), fixture('xlink.xsd')] } as const;
/** What a schema finds wrong with each of some texts; read at one go, because the reader takes half a second to start. */
const faultsOf = async (texts: readonly string[], name: Schema): Promise<readonly (readonly string[])[]> => {
  const [schema, preload] = schemas[name];
  const { errors } = await validateXML({ xml: texts.map((contents, i) => ({ fileName: `${i}.xml`, contents })), schema, preload });
  return texts.map((_, i) => errors.filter(({ loc }) => loc?.fileName === `${i}.xml`).map(({ message }) => message));
};
/** All claims, none, and thirty choices of some; always the same ones. */
const choices = [dataset.claims, [], ...fc.sample(fc.subarray([...dataset.claims]), { numRuns: 30, seed: 5 })];
const graphs = [graphOf(emptyDataset), ...choices.map((claims) => graphOf(narrowed(claims, dataset)))];
const [, whole = ''] = graphs.map(toGexf);
const [, wholeGraphml = ''] = graphs.map(toGraphml);

it('is tried on graphs of every size', () => {
  expect(new Set(graphs.map(({ edges }) => edges.length)).size).toBeGreaterThan(10);
});
it.each([['GEXF', toGexf], ['GraphML', toGraphml]] as const)('%s is valid for whatever claims', async (name, write) => {
  expect((await faultsOf(graphs.map(write), name)).flat()).toEqual([]);
});

const wrongs: readonly (readonly [Schema, string, readonly (readonly [what: string, right: string, wrong: string])[]])[] = [
  ['GEXF', whole, [
    ['another version', 'version="1.3"', 'version="1.2"'],
    ['an unknown type of attribute', 'type="integer"', 'type="number"'],
    ['a node without an id', '<node id="', '<node name="'],
    ['a place without x', 'viz:position x="', 'viz:position u="'],
    ['an edge that leads nowhere', ' target="', ' to="'],
    ['a weight that is no number', 'weight="', 'weight="w'],
    ['attributes after the nodes', '    <nodes>\n', '    <nodes/>\n    <attributes class="node"/>\n    <nodes>\n'],
    ['an element of no name', '<attvalues>', '<attvalues><other/>'],
  ]],
  ['GraphML', wholeGraphml, [
    ['a node without an id', '<node id="', '<node name="'],
    ['an edge from a node that is not there', ' source="', ' source="no-'],
    ['a value of a key that is not there', 'data key="n_label"', 'data key="n_name"'],
    ['an unknown type of key', 'attr.type="int"', 'attr.type="integer"'],
    ['a direction that is neither', 'directed="true"', 'directed="both"'],
    ['an id that is no name token', '<edge id="', '<edge id="~'],
  ]],
];
it.each(wrongs)('the schema of %s finds what is wrong', async (name, text, cases) => {
  expect(cases.filter(([, right]) => !text.includes(right))).toEqual([]);
  const faults = await faultsOf(cases.map(([, right, wrong]) => text.replace(right, wrong)), name);
  expect(cases.filter((_, i) => faults[i]?.length === 0).map(([what]) => what)).toEqual([]);
});
