/** The graph by sigma as its README draws one: circles, lines and names. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { offer, SIZE } from './drawing';

offer((target, { nodes, edges }) => {
  const graph = new MultiDirectedGraph();
  for (const { id, label, x, y, reports } of nodes) graph.addNode(id, { label, x: x * SIZE.width, y: -y * SIZE.height, size: 4 + Math.sqrt(reports) * 2, color: '#2b2824' });
  for (const { id, source, target: to, reports } of edges) graph.addEdgeWithKey(id, source, to, { size: 1 + Math.sqrt(reports), color: '#1f4998' });
  const camera = new Sigma(graph, target).getCamera();
  return {
    zoom: (factor) => void camera.setState({ ratio: camera.ratio / factor }),
    pan: (px) => void camera.setState({ x: camera.x - (px / SIZE.width) * camera.ratio }),
  };
});
