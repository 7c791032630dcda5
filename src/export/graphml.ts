/** GraphML (http://graphml.graphdrawing.org/specification.html). */
import type { Graph } from './graph';
import { xml } from './xml';

const NODE = [['label', 'string'], ['kind', 'string'], ['country', 'string'], ['mentions', 'int'], ['articles', 'int'], ['reports', 'int'], ['x', 'double'], ['y', 'double']] as const;
const EDGE = [['type', 'string'], ['family', 'string'], ['polarity', 'string'], ['claims', 'int'], ['articles', 'int'], ['reports', 'int']] as const;

/** The schema takes no id that is not a name token (NMTOKEN of XML): `russia~aids~hezbollah` is written `russia:aids:hezbollah`. */
const token = (id: string): string => id.replace(/[^\p{L}\p{N}._:-]/gu, ':');

export const toGraphml = ({ nodes, edges }: Graph): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...NODE.map(([name, type]) => `  <key id="n_${name}" for="node" attr.name="${name}" attr.type="${type}"/>`),
    ...EDGE.map(([name, type]) => `  <key id="e_${name}" for="edge" attr.name="${name}" attr.type="${type}"/>`),
    '  <graph id="attested" edgedefault="directed">',
    ...nodes.flatMap((n) => [`    <node id="${token(n.id)}">`, ...NODE.map(([name]) => `      <data key="n_${name}">${xml(n[name])}</data>`), '    </node>']),
    ...edges.flatMap((e) => [`    <edge id="${token(e.id)}" source="${token(e.source)}" target="${token(e.target)}" directed="${String(e.directed)}">`, ...EDGE.map(([name]) => `      <data key="e_${name}">${xml(e[name])}</data>`), '    </edge>']),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
