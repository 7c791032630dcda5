/** GEXF 1.3 (https://gexf.net/schema.html), as Gephi opens it. */
import type { Graph } from './graph';
import { piecesOf } from './pieces';
import { xml } from './xml';

const NODE = [['kind', 'string'], ['country', 'string'], ['mentions', 'integer'], ['articles', 'integer'], ['reports', 'integer']] as const;
const EDGE = [['type', 'string'], ['family', 'string'], ['polarity', 'string'], ['claims', 'integer'], ['articles', 'integer'], ['reports', 'integer']] as const;
const SIZE = 1000;

const attributes = (of: 'node' | 'edge', list: readonly (readonly [string, string])[]): string =>
  [`    <attributes class="${of}">`, ...list.map(([title, type]) => `      <attribute id="${title}" title="${title}" type="${type}"/>`), '    </attributes>'].join('\n');

const linesOf = function* ({ nodes, edges }: Graph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">';
  yield '  <meta>';
  yield '    <creator>Attested</creator>';
  yield '    <description>Relationships as reported, not as facts</description>';
  yield '  </meta>';
  yield '  <graph defaultedgetype="directed" mode="static">';
  yield attributes('node', NODE);
  yield attributes('edge', EDGE);
  yield '    <nodes>';
  for (const n of nodes) {
    yield `      <node id="${xml(n.id)}" label="${xml(n.label)}">`;
    yield '        <attvalues>';
    for (const [name] of NODE) yield `          <attvalue for="${name}" value="${xml(n[name])}"/>`;
    yield '        </attvalues>';
    yield `        <viz:position x="${xml(Math.round(n.x * SIZE))}" y="${xml(-Math.round(n.y * SIZE))}" z="0"/>`;
    yield '      </node>';
  }
  yield '    </nodes>';
  yield '    <edges>';
  for (const e of edges) {
    yield `      <edge id="${xml(e.id)}" source="${xml(e.source)}" target="${xml(e.target)}" type="${e.directed ? 'directed' : 'undirected'}" label="${xml(e.type)}" weight="${e.reports}">`;
    yield '        <attvalues>';
    for (const [name] of EDGE) yield `          <attvalue for="${name}" value="${xml(e[name])}"/>`;
    yield '        </attvalues>';
    yield '      </edge>';
  }
  yield '    </edges>';
  yield '  </graph>';
  yield '</gexf>';
};

export const gexfOf = (graph: Graph): Iterable<string> => piecesOf(linesOf(graph));
export const toGexf = (graph: Graph): string => [...gexfOf(graph)].join('');
