/**
 * The arrangement of a component with too many actors to try several drawings: one run of d3-force, whose push between all
 * is told for far groups at once (Barnes and Hut 1986), so that time grows as n log n. It draws its chance from a fixed
 * series and uses square roots alone: the same picture everywhere.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3';
import { lengthOf, NAME_HEIGHT, type Link, type Room, type Spot } from './force';

const TICKS = 120;
/** The heat that is left after all ticks is a thousandth. */
const DECAY = 0.056;
/** Rows are 1.6 times as long as the columns are high, as the frame is. */
const FLAT = 1.6;

/** Spots in the order given; those that are held keep their place. */
export const settleMany = (spots: readonly Spot[], links: readonly Link[], room: Room): void => {
  const nodes = spots.map(({ x, y, held }): SimulationNodeDatum => (held ? { x, y, fx: x, fy: y } : { x, y }));
  const joined = links.map(({ a, b, arcs }): SimulationLinkDatum<SimulationNodeDatum> & { readonly long: number } => ({ source: a, target: b, long: lengthOf({ a, b, arcs }) }));
  const towards = 0.02;
  forceSimulation(nodes)
    .stop()
    .force('link', forceLink<SimulationNodeDatum, (typeof joined)[number]>(joined).distance(({ long }) => long))
    .force('push', forceManyBody().strength(-900).distanceMax(room.width))
    .force('names', forceCollide(NAME_HEIGHT))
    .force('x', forceX(0).strength(towards))
    .force('y', forceY(0).strength(towards * FLAT))
    .alphaDecay(DECAY)
    .tick(TICKS);
  spots.forEach((spot, i) => {
    spot.x = nodes[i]?.x ?? spot.x;
    spot.y = nodes[i]?.y ?? spot.y;
  });
};
