import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest, chromes, embedThemes, dataAddress } from '../embed/request';
import { windowOf, windowText } from '../model/dateWindow';
import { focusKinds } from '../model/focus';
import { codesOf, inOrder, listFacets, MOST_TEXT, searchText, type Picks } from './picks';
import { picks } from './picks.fixture';
import { fragmentOf, readFragment } from './url';

const RUNS = 60_000;
const names = ['focus', 'date', ...listFacets, 'text', 'without', 'count', 'view', 'chrome', 'theme', 'data', 'id', '__proto__', 'constructor', 'toString'];
const codes = listFacets.flatMap((facet) => codesOf[facet] ?? []);
const scraps = fc.string({
  maxLength: 40,
  unit: fc.constantFrom(...names, ...focusKinds, ...codes, 'reports', 'articles', '=', '&', ':', ',', '/', '..', '2015-01-01', '2015-02-30', '%', '%e9', '%00', '%2C', '#', ' ', 'é', '\ud800', '\u202e', '\0', '<b>', 'javascript:'),
});
/** An address that the page wrote, with a piece of it taken out, put in or written twice. */
const spoiled = fc.tuple(picks, fc.nat(400), fc.nat(40), scraps).map(([chosen, at, length, scrap]) => {
  const written = fragmentOf(chosen);
  return written.slice(0, at) + scrap + written.slice(at + length);
});
const addresses = fc.oneof(scraps, spoiled, fc.string({ unit: 'binary', maxLength: 200 }));

/** What no control of the page could choose, as `place: value`. */
const unreachable = ({ focus, filters, counting }: Picks): readonly string[] => [
  ...(focus && (!focusKinds.some((kind) => kind === focus.kind) || (focus.id === '') !== (focus.kind === 'all' || focus.kind === 'contested')) ? [`focus: ${focus.kind}:${focus.id}`] : []),
  ...listFacets.flatMap((facet) => {
    const chosen = filters.chosen[facet];
    const known = codesOf[facet];
    const inTheirOrder = inOrder(facet, [...new Set(chosen)]);
    return [...chosen.filter((value) => value === '' || (known && !known.includes(value))).map((value) => `${facet}: ${value}`), ...(inTheirOrder.join('\n') === chosen.join('\n') ? [] : [`${facet}: order or twice: ${chosen.join()}`])];
  }),
  ...(filters.date && JSON.stringify(windowOf(windowText(filters.date))) !== JSON.stringify(filters.date) ? [`date: ${windowText(filters.date)}`] : []),
  ...(filters.text !== searchText(filters.text) || filters.text.length > MOST_TEXT ? [`text: ${filters.text}`] : []),
  ...(counting === 'reports' || counting === 'articles' ? [] : [`count: ${String(counting)}`]),
];

describe(`addresses, ${2 * RUNS} of them`, { meta: { tried: { links: RUNS } } }, () => {
  it('choose nothing that a reader could not choose, and say the same once written and read again', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { picks: read } = readFragment(address);
        expect(unreachable(read)).toEqual([]);
        expect(readFragment(fragmentOf(read))).toEqual({ picks: read, unknown: [] });
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
  it('of an embedded view ask for known ways of showing it, and for data of this site', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { request, selection } = readRequest(address);
        expect(chromes).toContain(request.chrome);
        expect(embedThemes).toContain(request.theme);
        expect(dataAddress(request.data)).toMatch(/^data\/(?:versions\/[0-9a-f]{8,64}\/)?dataset\.json$/);
        expect(unreachable(readFragment(selection).picks)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
