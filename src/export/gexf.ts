/** GEXF 1.3 (https://gexf.net/schema.html), as Gephi opens it. */
import type { Graph } from './graph';
import { xml } from './xml';

const NODE = [['kind', 'string'], ['country', 'string'], ['mentions', 'integer'], ['articles', 'integer'], ['reports', 'integer']] as const;
const EDGE = [['type', 'string'], ['family', 'string'], ['polarity', 'string'], ['claims', 'integer'], ['articles', 'integer'], ['reports', 'integer']] as const;
const SIZE = 1000;

const attributes = (of: 'node' | 'edge', list: readonly (readonly [string, string])[]): string =>
  [`    <attributes class="${of}">`, ...list.map(([title, type]) => `      <attribute id="${title}" title="${title}" type="${type}"/>`), '    </attributes>'].join('\n');

export const toGexf = ({ nodes, edges }: Graph): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    '  <meta>',
    '    <creator>Attested</creator>',
    '    <description>Relationships as reported, not as facts</description>',
    '  </meta>',
    '  <graph defaultedgetype="directed" mode="static">',
    attributes('node', NODE),
    attributes('edge', EDGE),
    '    <nodes>',
    ...nodes.flatMap((n) => [
      `      <node id="${xml(n.id)}" label="${xml(n.label)}">`,
      '        <attvalues>',
      ...NODE.map(([name]) => `          <attvalue for="${name}" value="${xml(n[name])}"/>`),
      '        </attvalues>',
      `        <viz:position x="${xml(Math.round(n.x * SIZE))}" y="${xml(-Math.round(n.y * SIZE))}" z="0"/>`,
      '      </node>',
    ]),
    '    </nodes>',
    '    <edges>',
    ...edges.flatMap((e) => [
      `      <edge id="${xml(e.id)}" source="${xml(e.source)}" target="${xml(e.target)}" type="${e.directed ? 'directed' : 'undirected'}" label="${xml(e.type)}" weight="${e.reports}">`,
      '        <attvalues>',
      ...EDGE.map(([name]) => `          <attvalue for="${name}" value="${xml(e[name])}"/>`),
      '        </attvalues>',
      '      </edge>',
    ]),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
