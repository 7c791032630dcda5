import { expect, test } from 'vitest';
import { typeNames } from '../../model/relationship';
import { overlap } from './box';
import { networkLayout } from './layout';
import { wholeName } from './names';
import { town } from './network.fixture';
import { wordsOf, type Words } from './words';

const people = Array.from({ length: 14 }, (_, i) => ({ name: `Honourable Guild of the Street Number ${i}`, at: [((i * 37) % 100) / 100, ((i * 61) % 100) / 100] as const, reports: 1 + (i % 5) }));
const name = (i: number): string => people[i % people.length]?.name ?? '';
const catalogue = town(people, Array.from({ length: 60 }, (_, i) => ({ source: name(i), type: typeNames[i % typeNames.length] ?? 'backs', target: name(i * i * 3 + 1), article: `a${i % 9}`, report: `r${i % 5}` })));
const layout = networkLayout({ catalogue, claims: catalogue.dataset.claims, counting: 'reports', width: 700 });
const called = (id: string): Words => wordsOf({ edges: layout.edges, nodes: layout.nodes, isCalled: (mark) => mark.id === id, passing: layout.passing, whole: (node) => wholeName(node, layout.size, 0, layout.width) });

test('with nothing called, what has a place has its words, and nothing passes over them', () => {
  const words = called('');
  expect(words.labelled.map(({ edge }) => edge.id)).toEqual(layout.edges.filter((edge) => edge.label).map(({ id }) => id));
  expect(words.named.map(({ node }) => node.id)).toEqual(layout.nodes.filter((node) => node.label).map(({ id }) => id));
  expect([words.passing, words.titled]).toEqual([[], []]);
});

test('a line without a place has its words when it is called, and what they cover gives way', () => {
  const unlabelled = layout.edges.filter((edge) => !edge.label && layout.passing(edge));
  expect(unlabelled.length).toBeGreaterThan(0);
  for (const { id } of unlabelled) {
    const words = called(id);
    expect(words.passing.map(({ edge }) => edge.id)).toEqual([id]);
    const shown = [...words.labelled.map(({ label }) => label.box), ...words.named.map(({ name }) => name.box)];
    for (const { label } of words.passing) expect(shown.some((box) => overlap(box, label.box))).toBe(false);
  }
});

test('a name that is cut short is whole when it is called', () => {
  const short = layout.nodes.filter((node) => node.title);
  expect(short.length).toBeGreaterThan(0);
  for (const { id, title } of short) {
    const words = called(id);
    expect(words.titled.map((one) => one.words)).toEqual([title]);
    for (const { box } of words.titled) expect(words.isSeen(box)).toBe(false);
  }
});
