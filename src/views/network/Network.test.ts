import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { ViewProps } from '../../model/view';
import { claimsOf, type Focus } from '../../model/focus';
import Network from './Network.svelte';
import { harbour, town } from './network.fixture';

const html = (more: Partial<ViewProps> = {}): string => {
  const catalogue = more.catalogue ?? harbour;
  return render(Network, {
    props: {
      catalogue,
      claims: catalogue.dataset.claims,
      counting: 'reports',
      focus: null,
      marked: new Set<string>(),
      width: 900,
      choose: () => undefined,
      ...more,
    },
  }).body;
};
const focusOn = (focus: Focus) => ({ focus, marked: new Set(claimsOf(focus, harbour).map((claim) => claim.id)) });

test('every edge and actor is a button with a name and its claims, and one of them is the tab stop', () => {
  const body = html();
  const buttons = body.match(/<(?:path|circle|rect)[^>]*role="button"[^>]*>/g) ?? [];
  expect(buttons.filter((button) => button.includes('data-mark="edge"'))).toHaveLength(10);
  expect(buttons.filter((button) => button.includes('data-mark="node"'))).toHaveLength(5);
  for (const button of buttons) {
    expect(button).toMatch(/aria-label="[^"]+"/);
    expect(button).toMatch(/data-claims="c\d+[^"]*"/);
  }
  expect(buttons.filter((button) => button.includes('tabindex="0"'))).toHaveLength(1);
});

test('no button holds text, so that its name is all that is read', () => {
  expect(html()).not.toMatch(/role="button"[^>]*>[^<]*<(?:text|title)/);
});

test('the deck counts what is shown, and says when nothing is', () => {
  expect(html()).toContain('5 actors');
  expect(html()).toContain('10 reported relationships');
  expect(html({ claims: harbour.dataset.claims.slice(0, 1) })).toContain('2 of 5 actors');
  expect(html({ claims: [] })).toContain('No claim matches.');
  expect(html({ catalogue: town([], []) })).toContain('No claim matches.');
  expect(html({ catalogue: town([], []) })).not.toContain('role="button"');
});

test('the chosen edge wears the marker, the others do not', () => {
  const body = html(focusOn({ kind: 'relationship', id: 'mayor~opposes~union' }));
  const [, line] = /<path class="reach[^"]*" d="([^"]*)"[^>]*aria-label="mayor opposes union/.exec(body) ?? [];
  const markers = [...body.matchAll(/<path class="marker[^"]*" d="([^"]*)"/g)].map(([, path]) => path);
  expect(markers).toEqual([line, line]);
  expect(html()).not.toMatch(/class="marker/);
});

test('what is filtered out is no button', () => {
  const body = html({ claims: harbour.dataset.claims.slice(0, 1) });
  expect((body.match(/<path[^>]*role="button"[^>]*data-mark="edge"/g) ?? []).length).toBe(1);
});

test('the key shows what is on the page and nothing else', () => {
  expect(html()).toContain('contested');
  const plain = html({ claims: harbour.dataset.claims.filter((claim) => claim.id === 'c008') });
  expect(plain).not.toContain('contested');
  expect(plain).not.toContain('no head: mutual');
});
