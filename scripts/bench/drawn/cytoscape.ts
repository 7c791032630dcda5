/** The graph by cytoscape: circles, lines and names, its quickest lines. */
import cytoscape from 'cytoscape';
import { offer, SIZE } from './drawing';

offer((container, { nodes, edges }) => {
  const cy = cytoscape({
    container,
    elements: [
      ...nodes.map(({ id, label, x, y, reports }) => ({ data: { id, label, size: 8 + Math.sqrt(reports) * 4 }, position: { x: x * SIZE.width, y: y * SIZE.height } })),
      ...edges.map(({ id, source, target, reports }) => ({ data: { id, source, target, width: 1 + Math.sqrt(reports) } })),
    ],
    style: [
      { selector: 'node', style: { label: 'data(label)', width: 'data(size)', height: 'data(size)', 'background-color': '#2b2824', 'font-size': 12 } },
      { selector: 'edge', style: { width: 'data(width)', 'line-color': '#1f4998', 'curve-style': 'haystack' } },
    ],
    layout: { name: 'preset' },
  });
  return {
    zoom: (factor) => void cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: SIZE.width / 2, y: SIZE.height / 2 } }),
    pan: (px) => void cy.panBy({ x: px, y: 0 }),
  };
});
