/** How long it takes to write everything as a file. */
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { Extract } from '../../src/export/extract';
import { formats } from '../../src/export/format';
import { graphOf } from '../../src/export/graph';
import { catalogueOf } from '../../src/model/catalogue';
import type { Dataset } from '../../src/model/dataset';
import type { Measure } from './measure';
import { median } from './statistics';

const RUNS = 5;
const NAMES: ReadonlySet<string> = new Set(['CSV', 'Tables in a zip', 'GEXF']);

const extractOf = (dataset: Dataset): Extract => ({
  catalogue: catalogueOf(dataset),
  claims: dataset.claims,
  words: 'All claims',
  version: '',
  link: 'https://page.example/',
  linkOf: ({ kind, id }) => `https://page.example/#focus=${kind}:${id}`,
});

/** The same actors and edges written by graphology-gexf; its graph is made beforehand. */
const peerWriter = (dataset: Dataset): (() => unknown) => {
  const { nodes, edges } = graphOf(dataset);
  const graph = new MultiGraph();
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const { id, source, target, directed, ...attributes } of edges)
    if (directed) graph.addDirectedEdgeWithKey(id, source, target, attributes);
    else graph.addUndirectedEdgeWithKey(id, source, target, attributes);
  return () => gexf.write(graph);
};

const timed = async (work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return median(times);
};

export const exporting = async (dataset: Dataset): Promise<readonly Measure[]> => {
  const extract = extractOf(dataset);
  const rows: Measure[] = [];
  for (const format of formats.filter(({ name }) => NAMES.has(name))) {
    const ours = await timed(() => format.write(extract, { bom: false }));
    const peer = format.name === 'GEXF' ? { name: 'graphology-gexf', value: await timed(peerWriter(dataset)) } : undefined;
    rows.push({ name: `${format.name} of ${dataset.claims.length.toLocaleString('en')} claims`, unit: 'ms', ours, ...(peer ? { peer } : {}) });
  }
  return rows;
};
