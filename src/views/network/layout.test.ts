import { describe, expect, test } from 'vitest';
import { typeNames } from '../../model/relationship';
import { holds, overlap, within, type Box } from './box';
import { walkAlong } from './curve';
import { networkLayout, type NetworkInput, type NetworkLayout } from './layout';
import { harbour, town } from './network.fixture';

const draw = (more: Partial<NetworkInput> = {}): NetworkLayout =>
  networkLayout({ catalogue: harbour, claims: (more.catalogue ?? harbour).dataset.claims, counting: 'reports', width: 900, ...more });

/** Every box of words that is always shown. */
const boxes = (layout: NetworkLayout): readonly Box[] => [
  ...layout.edges.flatMap((edge) => edge.label?.box ?? []),
  ...layout.nodes.flatMap((node) => node.label?.box ?? []),
  ...layout.more.filter((more) => more.label.caption.words === '').map((more) => more.label.box),
];

const crowd = (people: number, said: number) => {
  const names = Array.from({ length: people }, (_, i) => ({
    name: `Honourable Guild of the Street Number ${i}`,
    at: [((i * 37) % 100) / 100, ((i * 61) % 100) / 100] as const,
    reports: 1 + (i % 9),
  }));
  const one = (i: number) => names[i % people]?.name ?? '';
  return town(
    names,
    Array.from({ length: said }, (_, i) => ({
      source: one(i),
      type: typeNames[i % typeNames.length] ?? 'backs',
      target: one(i * i * 3 + 1),
      article: `a${i % 30}`,
      report: `r${i % 17}`,
    })),
  );
};

describe('whatever the data and the width', () => {
  const cases = [
    ['a small town', harbour],
    ['one claim', town([{ name: 'ferry' }, { name: 'bridge' }], [{ source: 'ferry', type: 'opposes', target: 'bridge' }])],
    [
      'many between two',
      town(
        [{ name: 'ferry' }, { name: 'bridge' }],
        typeNames.flatMap((type) => [
          { source: 'ferry', type, target: 'bridge' },
          { source: 'bridge', type, target: 'ferry' },
        ]),
      ),
    ],
    ['a crowd with long names', crowd(40, 160)],
  ] as const;
  for (const [name, catalogue] of cases)
    for (const width of [328, 640, 900, 1400])
      test(`${name} at ${width} px: words never overlap and stay in the frame, and all numbers are finite`, () => {
        const layout = draw({ catalogue, claims: catalogue.dataset.claims, width, all: true });
        const laid = boxes(layout);
        const frame = { x: 0, y: 0, width: layout.width, height: layout.height };
        laid.forEach((box, i) => {
          expect(within(box, frame)).toBe(true);
          laid
            .slice(i + 1)
            .forEach((other) =>
              expect(
                overlap({ ...box, width: box.width - 0.2, height: box.height - 0.2 }, { ...other, width: other.width - 0.2, height: other.height - 0.2 }),
              ).toBe(false),
            );
        });
        expect(JSON.stringify(layout.edges)).not.toMatch(/NaN|Infinity|null,null/);
        for (const edge of layout.edges) expect(edge.stroke.path).toMatch(/^M[-\d.,]+C/);
      });
});

test('the same rows give the same picture, in whatever order they come', () => {
  expect(JSON.stringify(draw())).toBe(JSON.stringify(draw()));
  expect(draw({ claims: [...harbour.dataset.claims].reverse() }).nodes.map(({ x, y }) => [x, y])).toEqual(draw().nodes.map(({ x, y }) => [x, y]));
});

test('what both directions of a mutual type say is one edge, without a head', () => {
  const meets = draw().edges.filter((edge) => edge.focus.id.includes('~meets~'));
  expect(meets).toHaveLength(1);
  expect(meets[0]?.focus).toEqual({ kind: 'relationship', id: 'harbour~meets~union' });
  expect(meets[0]?.claims).toEqual(['c003', 'c004']);
  expect(meets[0]?.stroke.head).toBeNull();
});

test('what is said and denied is one contested edge: a solid and a dashed strand, one closed head', () => {
  const funds = draw().edges.find((edge) => edge.id === 'harbour~funds~union');
  expect(funds?.stroke.solid?.path && funds.stroke.dashed?.path).toBeTruthy();
  expect(funds?.stroke.head?.open).toBe(false);
  expect(funds?.name).toBe('harbour funds union, contested: reported by 2 articles from 1 report, denied by 1 article from 1 report');
});

test('what is denied alone is dashed with an open head, and says so in words', () => {
  const attacks = draw().edges.find((edge) => edge.id === 'union~attacks~harbour');
  expect(attacks?.stroke.solid).toBeNull();
  expect(attacks?.stroke.dashed?.path).toBeTruthy();
  expect(attacks?.stroke.head?.open).toBe(true);
  expect(attacks?.label?.caption.words).toBe('has not attacked');
});

test('three copies of one report are a thin core in a wide casing; counting articles, the core fills it', () => {
  const of = (counting: NetworkInput['counting']) => draw({ counting }).edges.find((edge) => edge.id === 'harbour~funds~union')?.stroke.solid;
  const [reports, articles] = [of('reports'), of('articles')];
  expect(reports?.casing).toBeGreaterThan(reports?.width ?? 0);
  expect(articles?.width).toBe(reports?.casing);
  expect(articles?.casing).toBe(0);
});

test('a head points at the target', () => {
  const backs = draw().edges.find((edge) => edge.id === 'mayor~backs~harbour');
  const target = draw().nodes.find((node) => node.id === 'harbour');
  const [x = 0, y = 0] = (backs?.stroke.head?.path ?? '').slice(1).split('L')[0]?.split(',').map(Number) ?? [];
  expect(Math.hypot(x - (target?.x ?? 0), y - (target?.y ?? 0))).toBeLessThan((target?.r ?? 0) + 12);
});

test('under a filter actors keep their place, and what is filtered out stays, faded', () => {
  const all = draw();
  const some = draw({ claims: harbour.dataset.claims.filter((claim) => claim.report === 'r2') });
  expect(some.nodes.map(({ id, x, y }) => [id, x, y])).toEqual(all.nodes.map(({ id, x, y }) => [id, x, y]));
  expect(some.edges.length).toBe(all.edges.length);
  expect(
    some.edges
      .filter((edge) => edge.active)
      .map((edge) => edge.id)
      .sort(),
  ).toEqual(['harbour~criticises~union', 'harbour~funds~union', 'union~attacks~harbour']);
  expect(some.nodes.filter((node) => node.active).map((node) => node.id)).toEqual(['harbour', 'union']);
  expect(some.counts).toMatchObject({ actors: 5, active: 2, relationships: all.edges.length, activeRelationships: 3 });
});

test('actors without a relationship, and what someone is said to do to itself, are not drawn', () => {
  expect(draw().nodes.map((node) => node.id)).not.toContain('nobody');
  expect(draw().edges.some((edge) => edge.id === 'harbour~backs~harbour')).toBe(false);
});

test('on a narrow page only actors in two reports are drawn until all are asked for', () => {
  const layout = draw({ width: 328 });
  expect(layout.nodes.map((node) => node.id)).toEqual(['harbour', 'mayor', 'port police', 'union']);
  expect(layout.counts).toMatchObject({ active: 5, shown: 4 });
  expect(draw({ width: 328, all: true }).nodes).toHaveLength(5);
});

test('of very many actors those are drawn that most reports mention, and those that the selection leaves', () => {
  const catalogue = crowd(120, 500);
  const { claims } = catalogue.dataset;
  const layout = draw({ catalogue, claims });
  expect(layout.nodes.length).toBeLessThanOrEqual(40);
  expect(layout.counts.least).toBeGreaterThan(1);
  for (const { id } of layout.nodes) expect(catalogue.actors.get(id)?.reports).toBeGreaterThanOrEqual(layout.counts.least);
  const drawn = new Set(layout.nodes.map(({ id }) => id));
  const hidden = claims.filter(({ id }) => !drawn.has(catalogue.relationships.get(id)?.source ?? '')).slice(0, 3);
  const chosen = draw({ catalogue, claims: hidden });
  for (const { id } of hidden) expect(chosen.nodes.map((node) => node.id)).toContain(catalogue.relationships.get(id)?.source);
  expect(chosen.counts.main).toBe(chosen.counts.active);
  const places = new Map(chosen.nodes.map(({ id, x, y }) => [id, [x, y]]));
  for (const { id, x, y } of layout.nodes) expect(places.get(id)).toEqual([x, y]);
  expect(draw({ catalogue, claims, all: true }).nodes).toHaveLength(layout.counts.actors);
});

test('a few actors take no more height than they need, and many arcs between two have their room', () => {
  const people = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `quay ${i}`, at: [i / n, (i % 3) / 2] as const }));
  const line = (n: number) => people(n).slice(1).map(({ name }, i) => ({ source: name, type: 'backs' as const, target: `quay ${i}` }));
  const high = (n: number) => draw({ catalogue: town(people(n), line(n)) }).height;
  expect(high(3)).toBeLessThan(400);
  expect(high(3)).toBeLessThan(high(6));
  expect(high(20)).toBe(high(30));
  const wide = draw({ catalogue: town(people(2), typeNames.slice(0, 14).map((type) => ({ source: 'quay 0', type, target: 'quay 1' }))) });
  expect(wide.edges.every(({ label }) => label?.caption.letters)).toBe(true);
});

test('on a narrow page lines other than those between the two hubs have words where few are left', () => {
  const left = harbour.dataset.claims.filter(({ id }) => ['backs', 'allied_with', 'opposes'].includes(harbour.relationships.get(id)?.type ?? ''));
  const layout = draw({ width: 328, claims: left });
  const active = layout.edges.filter((edge) => edge.active);
  expect(active).toHaveLength(3);
  expect(active.filter(({ label }) => label === null)).toEqual([]);
});

test('an actor whose name is not its own is open, others are solid', () => {
  expect(
    draw()
      .nodes.filter((node) => node.alias)
      .map((node) => node.id),
  ).toEqual(['the Crane']);
});

test('what finds no room is counted on its fan', () => {
  const layout = draw({
    catalogue: town(
      [
        { name: 'ferry', at: [0, 0] },
        { name: 'bridge', at: [1, 1] },
        { name: 'quay', at: [0.1, 0.05] },
      ],
      typeNames.slice(0, 9).flatMap((type) => [
        { source: 'ferry', type, target: 'quay' },
        { source: 'ferry', type, target: 'bridge' },
      ]),
    ),
    width: 500,
  });
  expect(layout.more.length).toBeGreaterThan(0);
  for (const more of layout.more) expect(more.focus.kind).toBe('pair');
});

test('no claims leave an empty drawing, not an error', () => {
  const layout = draw({ catalogue: town([], []) });
  expect([layout.nodes, layout.edges, layout.more]).toEqual([[], [], []]);
});

test('closer up, more labels find room', () => {
  const catalogue = crowd(30, 90);
  const placed = (zoom: number) => draw({ catalogue, claims: catalogue.dataset.claims, zoom }).edges.filter((edge) => edge.label).length;
  expect(placed(3)).toBeGreaterThan(placed(1));
});

test('no line runs through the name of either hub, though actors stand level with it', () => {
  const says = ['funds', 'backs', 'trains', 'strikes', 'threatens'] as const;
  const catalogue = town(
    [
      { name: 'Lower Ferry', at: [0.35, 0.5] },
      { name: 'Upper Bridge', at: [0.65, 0.5] },
      { name: 'quay', at: [0, 0.5] },
      { name: 'lock', at: [1, 0.52] },
      { name: 'weir', at: [0.5, 0] },
      { name: 'mill', at: [0.5, 1] },
    ],
    [
      ...says.map((type) => ({ source: 'Lower Ferry', type, target: 'Upper Bridge' })),
      { source: 'quay', type: 'backs', target: 'Lower Ferry' },
      { source: 'lock', type: 'opposes', target: 'Upper Bridge' },
      { source: 'lock', type: 'strikes', target: 'Upper Bridge' },
      { source: 'weir', type: 'backs', target: 'Lower Ferry' },
      { source: 'mill', type: 'backs', target: 'Upper Bridge' },
    ],
  );
  for (const width of [800, 1216]) {
    const layout = draw({ catalogue, claims: catalogue.dataset.claims, width });
    for (const id of ['Lower Ferry', 'Upper Bridge']) {
      const box = layout.nodes.find((node) => node.id === id)?.label?.box ?? { x: 0, y: 0, width: 0, height: 0 };
      expect(box.width).toBeGreaterThan(50);
      for (const { stroke } of layout.edges) {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = stroke.path.match(/-?[\d.]+/g)?.map(Number) ?? [];
        const points = walkAlong([{ x: a, y: b }, { x: c, y: d }, { x: e, y: f }, { x: g, y: h }]);
        expect(points.x.some((x, i) => holds({ ...box, y: box.y + 3, height: box.height - 6 }, { x, y: points.y[i] ?? 0 }))).toBe(false);
      }
    }
  }
});

test('the two that most is said of are named at every width, however much that is', () => {
  const people = [{ name: 'Mainland', at: [0.2, 0.5] as const }, { name: 'Riverlands', at: [0.8, 0.5] as const }, { name: 'ferry', at: [0.5, 0.1] as const }, { name: 'bridge', at: [0.5, 0.9] as const }];
  const between = typeNames.slice(0, 14).map((type, i) => ({ source: 'Mainland', type, target: 'Riverlands', article: `a${i % 5}`, report: `r${i % 3}` }));
  const beside = ['ferry', 'bridge'].flatMap((name) => ['r1', 'r2'].map((report) => ({ source: name, type: 'backs' as const, target: 'Riverlands', article: `a${report}`, report })));
  const catalogue = town(people, [...between, ...beside]);
  const unnamed: string[] = [];
  for (let width = 288; width < 1300; width += 4) for (const { title, label, name } of draw({ catalogue, width }).nodes) if (/^(?:Mainland|Riverlands),/.test(name) && !label) unnamed.push(`${width}: ${title}`);
  expect(unnamed).toEqual([]);
});
