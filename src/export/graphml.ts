/** GraphML (http://graphml.graphdrawing.org/specification.html). */
import type { Graph } from './graph';
import { piecesOf } from './pieces';
import { xml } from './xml';

const NODE = [['label', 'string'], ['kind', 'string'], ['country', 'string'], ['mentions', 'int'], ['articles', 'int'], ['reports', 'int'], ['x', 'double'], ['y', 'double']] as const;
const EDGE = [['type', 'string'], ['family', 'string'], ['polarity', 'string'], ['claims', 'int'], ['articles', 'int'], ['reports', 'int']] as const;

/** The schema takes no id that is not a name token (NMTOKEN of XML): `russia~aids~hezbollah` is written `russia:aids:hezbollah`. */
const token = (id: string): string => id.replace(/[^\p{L}\p{N}._:-]/gu, ':');

const linesOf = function* ({ nodes, edges }: Graph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">';
  for (const [name, type] of NODE) yield `  <key id="n_${name}" for="node" attr.name="${name}" attr.type="${type}"/>`;
  for (const [name, type] of EDGE) yield `  <key id="e_${name}" for="edge" attr.name="${name}" attr.type="${type}"/>`;
  yield '  <graph id="attested" edgedefault="directed">';
  for (const n of nodes) {
    yield `    <node id="${token(n.id)}">`;
    for (const [name] of NODE) yield `      <data key="n_${name}">${xml(n[name])}</data>`;
    yield '    </node>';
  }
  for (const e of edges) {
    yield `    <edge id="${token(e.id)}" source="${token(e.source)}" target="${token(e.target)}" directed="${String(e.directed)}">`;
    for (const [name] of EDGE) yield `      <data key="e_${name}">${xml(e[name])}</data>`;
    yield '    </edge>';
  }
  yield '  </graph>';
  yield '</graphml>';
};

export const graphmlOf = (graph: Graph): Iterable<string> => piecesOf(linesOf(graph));
export const toGraphml = (graph: Graph): string => [...graphmlOf(graph)].join('');
