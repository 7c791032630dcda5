/** The events by vis-timeline, every one as an item; one that lasts a day is a point of its own. */
import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { offer, SIZE } from './drawing';

offer(async (target, { events }) => {
  const items = new DataSet(events.map(({ id, title, start, end }) => ({ id, content: title, start, ...(end > start ? { end } : {}) })));
  const timeline = new Timeline(target, items, { width: `${SIZE.width}px`, showCurrentTime: false });
  await new Promise<void>((done) => timeline.on('changed', () => done()));
  return {
    zoom: (factor) => (factor > 1 ? timeline.zoomIn(1 - 1 / factor, { animation: false }) : timeline.zoomOut(1 / factor - 1, { animation: false })),
    // Dragging ours chooses dates.
    pan: null,
  };
});
