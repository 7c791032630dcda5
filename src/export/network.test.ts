import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset';
import { actor, claim, emptyDataset, relationship } from '../store/dataset.fixture';
import { toGexf } from './gexf';
import { graphOf } from './graph';
import { toGraphml } from './graphml';
import { childrenOf, readXml, type Element } from './xml.fixture';

const dataset: Dataset = {
  ...emptyDataset,
  actors: [
    actor('kestrel', 'Kestrel & Sons', { country: 'NOR', mentions: 9, articles: 2, reports: 2, x: 0.25, y: 0.5 }),
    actor('otter', '"Otter" <the> ’un\u0001', { kind: 'armed_group', x: 0, y: 1 }),
    actor('heron', 'Heron', { kind: 'person' }),
  ],
  claims: [claim('c1', 'pier', 'gull'), claim('c2', 'quay', 'gull'), claim('c3', 'quay', 'own-quay', { polarity: 'denied' }), claim('c4', 'pier', 'own-pier'), claim('c5', 'quay', 'own-quay'), claim('c6', 'quay', 'own-quay')],
  relationships: [
    relationship('c1', 'kestrel', 'trains', 'otter'),
    relationship('c2', 'kestrel', 'trains', 'otter'),
    relationship('c3', 'kestrel', 'trains', 'otter'),
    relationship('c4', 'otter', 'meets', 'kestrel'),
    relationship('c5', 'kestrel', 'meets', 'otter'),
    relationship('lost', 'kestrel', 'funds', 'otter'),
  ],
};
const graph = graphOf(dataset);
const empty = graphOf(emptyDataset);

describe('the graph', () => {
  it('has one edge for each pair, type and polarity, of a mutual type one for both ways round', () => {
    expect(graph.edges.map(({ id, directed, claims, articles, reports }) => [id, directed, claims, articles, reports])).toEqual([
      ['kestrel~meets~otter', false, 2, 2, 2],
      ['kestrel~trains~otter', true, 2, 2, 1],
      ['kestrel~trains~otter~denied', true, 1, 1, 1],
    ]);
  });
  it('has the actors that edges join, and no others', () => {
    expect(graph.nodes.map((n) => n.id)).toEqual(['kestrel', 'otter']);
    expect(empty).toEqual({ nodes: [], edges: [] });
  });
  it('does not depend on the order of the rows', () => {
    expect(graphOf({ ...dataset, relationships: [...dataset.relationships].reverse() })).toEqual(graph);
  });
});

const graphIn = (root: Element): Element | undefined => childrenOf(root, 'graph')[0];

describe('GEXF', () => {
  const root = readXml(toGexf(graph));
  it('is GEXF 1.3: meta before the graph, attributes before nodes before edges', () => {
    expect([root.name, root.attributes['xmlns'], root.attributes['xmlns:viz'], root.attributes['version']]).toEqual(['gexf', 'http://gexf.net/1.3', 'http://gexf.net/1.3/viz', '1.3']);
    expect(root.children.map((c) => c.name)).toEqual(['meta', 'graph']);
    expect(graphIn(root)?.children.map((c) => c.name)).toEqual(['attributes', 'attributes', 'nodes', 'edges']);
    expect(graphIn(root)?.attributes).toEqual({ defaultedgetype: 'directed', mode: 'static' });
  });
  it('declares each attribute that nodes and edges have, once, with a type of the schema', () => {
    for (const declared of childrenOf(graphIn(root), 'attributes')) {
      const of = declared.attributes['class'] ?? '';
      const ids = childrenOf(declared, 'attribute').map((a) => a.attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { attributes } of childrenOf(declared, 'attribute')) expect([Boolean(attributes['title']), ['string', 'integer'].includes(attributes['type'] ?? '')]).toEqual([true, true]);
      for (const item of childrenOf(childrenOf(graphIn(root), `${of}s`)[0], of)) expect(childrenOf(childrenOf(item, 'attvalues')[0], 'attvalue').map((v) => v.attributes['for'])).toEqual(ids);
    }
  });
  it('gives names as they are, without what XML forbids, and a place to every node', () => {
    const nodes = childrenOf(childrenOf(graphIn(root), 'nodes')[0], 'node');
    expect(nodes.map((n) => n.attributes['label'])).toEqual(['Kestrel & Sons', '"Otter" <the> ’un\ufffd']);
    for (const node of nodes) {
      const { x, y, z } = childrenOf(node, 'viz:position')[0]?.attributes ?? {};
      expect([x, y, z].every((v) => Number.isFinite(Number(v)) && v !== '' && v !== '-0')).toBe(true);
      expect(node.children.map((c) => c.name)).toEqual(['attvalues', 'viz:position']);
    }
  });
  it('joins nodes that are there, directed unless the type is mutual, with independent reports for weight', () => {
    const ids = new Set(childrenOf(childrenOf(graphIn(root), 'nodes')[0], 'node').map((n) => n.attributes['id']));
    const edges = childrenOf(childrenOf(graphIn(root), 'edges')[0], 'edge');
    expect(new Set(edges.map((e) => e.attributes['id'])).size).toBe(edges.length);
    for (const { attributes } of edges) expect([ids.has(attributes['source']), ids.has(attributes['target'])]).toEqual([true, true]);
    expect(edges.map((e) => [e.attributes['type'], e.attributes['weight']])).toEqual([['undirected', '2'], ['directed', '1'], ['directed', '1']]);
  });
  it('is whole when there is nothing to show', () => {
    expect(graphIn(readXml(toGexf(empty)))?.children.map((c) => c.name)).toEqual(['attributes', 'attributes', 'nodes', 'edges']);
  });
});

describe('GraphML', () => {
  const root = readXml(toGraphml(graph));
  it('declares its keys before the graph', () => {
    expect([root.name, root.attributes['xmlns']]).toEqual(['graphml', 'http://graphml.graphdrawing.org/xmlns']);
    expect(root.children.at(-1)?.name).toBe('graph');
    for (const key of childrenOf(root, 'key')) expect([['node', 'edge'].includes(key.attributes['for'] ?? ''), ['string', 'int', 'double'].includes(key.attributes['attr.type'] ?? ''), Boolean(key.attributes['attr.name'])]).toEqual([true, true, true]);
  });
  it('gives each node and edge a value of every key that is for it, of the declared type', () => {
    for (const of of ['node', 'edge'] as const) {
      const keys = childrenOf(root, 'key').filter((k) => k.attributes['for'] === of);
      for (const item of childrenOf(graphIn(root), of)) {
        const data = childrenOf(item, 'data');
        expect(data.map((d) => d.attributes['key'])).toEqual(keys.map((k) => k.attributes['id']));
        data.forEach((d, i) => {
          const type = keys[i]?.attributes['attr.type'];
          if (type === 'int') expect(d.text).toMatch(/^\d+$/);
          if (type === 'double') expect(Number.isFinite(Number(d.text)) && d.text !== '').toBe(true);
        });
      }
    }
  });
  it('joins nodes that are there and says which edges have a direction', () => {
    const ids = new Set(childrenOf(graphIn(root), 'node').map((n) => n.attributes['id']));
    const edges = childrenOf(graphIn(root), 'edge');
    for (const { attributes } of edges) expect([ids.has(attributes['source']), ids.has(attributes['target'])]).toEqual([true, true]);
    expect(edges.map((e) => e.attributes['directed'])).toEqual(['false', 'true', 'true']);
    expect(childrenOf(childrenOf(graphIn(root), 'node')[1], 'data')[0]?.text).toBe('"Otter" <the> ’un\ufffd');
  });
  it('is whole when there is nothing to show', () => {
    expect(childrenOf(graphIn(readXml(toGraphml(empty))), 'node')).toEqual([]);
  });
});

describe('graphology', () => {
  const readings = [['GEXF', gexf.parse(MultiGraph, toGexf(graph))], ['GraphML', graphml.parse(MultiGraph, toGraphml(graph))]] as const;
  it.each(readings)('reads the same nodes and edges out of %s', (_, read) => {
    expect(read.nodes()).toEqual(graph.nodes.map(({ id }) => id));
    expect(read.mapEdges((_edge, { type, polarity, claims, articles, reports }, source, target) => ({ source, target, type, polarity, claims, articles, reports }))).toEqual(
      graph.edges.map(({ source, target, type, polarity, claims, articles, reports }) => ({ source, target, type, polarity, claims, articles, reports })),
    );
    for (const { id, label, kind, country, mentions } of graph.nodes) expect(read.getNodeAttributes(id)).toMatchObject({ label: label.replace('\u0001', '\ufffd'), kind, mentions, ...(country ? { country } : {}) });
  });
  it('reads out of GEXF which edges have a direction', () => {
    // Its reader of GraphML gives all edges the direction that the graph has by default.
    expect(readings[0][1].mapEdges((edge) => readings[0][1].isDirected(edge))).toEqual(graph.edges.map(({ directed }) => directed));
  });
  it.each(readings)('finds a place in %s for every node', (_, read) => {
    expect(read.everyNode((_node, { x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
