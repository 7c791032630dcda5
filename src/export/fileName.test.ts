import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, selectionSlug } from './fileName';

describe('the name of a file', () => {
  it.each([
    ['network', '', 'abc123', 'csv', 'attested-network-all-abc123.csv'],
    ['', '#focus=relationship:kestrel~trains~otter&family=contact', 'abc123', 'zip', 'attested-page-relationship-kestrel-trains-otter-contact-abc123.zip'],
    ['figures', '#focus=contested', '', 'graphml', 'attested-figures-contested-unversioned.graphml'],
    ['timeline', '#focus=actor:caf%C3%A9-%C3%B8', 'a/b', 'bib', 'attested-timeline-actor-cafe-a-b.bib'],
  ])('says view, selection and version: %s %s', (view, fragment, version, extension, name) => {
    expect(fileName(view, fragment, version, extension)).toBe(name);
  });
  it('tells apart selections whose words had to be cut or left out', () => {
    const long = `#focus=event:${'a-long-title-'.repeat(12)}`;
    expect(selectionSlug(`${long}1`)).not.toBe(selectionSlug(`${long}2`));
    expect(selectionSlug('#focus=actor:Чайка')).not.toBe(selectionSlug('#focus=actor:Крачка'));
    expect(selectionSlug('#focus=actor:Чайка')).toMatch(/^actor-[0-9a-f]{8}$/);
  });
  it('can be kept by every system', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', '.', ' ', '/', '\\', ':', '%', '#', '=', '&', '\u0000', '\ud800', '\u202e', 'é', 'ß', '船', '🚢'), maxLength: 90 }), fc.string(), fc.string(), (fragment, view, version) => {
        const name = fileName(view.slice(0, 20), fragment, version, 'csv');
        expect(name).toMatch(/^attested(?:-[a-z0-9]+)+\.csv$/);
        expect(name.length).toBeLessThanOrEqual(120);
      }),
      { numRuns: 300 },
    );
  });
});
