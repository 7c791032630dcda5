import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { extractOf } from './extract.fixture';
import { formats, uses } from './format';

const amounts = (ids: readonly string[] | null) => Object.fromEntries(formats.map(({ name, amount }) => [name, amount(extractOf(ids))]));

describe('the formats', () => {
  it('have a name, an ending and a use each', () => {
    for (const key of ['name', 'extension'] as const) expect(new Set(formats.map((format) => format[key])).size).toBe(formats.length);
    for (const { use } of formats) expect(uses).toContain(use);
    expect(formats.map(({ use }) => uses.indexOf(use))).toEqual(formats.map(({ use }) => uses.indexOf(use)).toSorted());
  });
  it('are of kinds that programs know, and say what they are good for', () => {
    for (const { mediaType, about } of formats) {
      expect(mediaType).toMatch(/^(?:application|text)\/[a-z.+-]+(?:;charset=utf-8)?$/);
      expect(about).toMatch(/^\p{Lu}.{8}/u);
    }
    expect(new Set(formats.map(({ mediaType }) => mediaType)).size).toBe(formats.length - 1);
  });
  it('say how much they hold', () => {
    expect(amounts(null)).toEqual({ CSV: '6 rows', 'Tables in a zip': '6 claims', JSON: '6 rows', 'JSON-LD': '6 claims', 'Web Annotation': '6 quotes', GEXF: '2 actors, 3 edges', GraphML: '2 actors, 3 edges', BibTeX: '4 sources', 'CSL-JSON': '4 sources' });
    expect(amounts(['c4'])).toEqual({ CSV: '1 row', 'Tables in a zip': '1 claim', JSON: '1 row', 'JSON-LD': '1 claim', 'Web Annotation': '1 quote', GEXF: '', GraphML: '', BibTeX: '1 source', 'CSL-JSON': '1 source' });
    expect(Object.values(amounts([])).join('')).toBe('');
  });
  it('are written, and hold what they say', async () => {
    const written = new Map(await Promise.all(formats.map(async ({ name, write }) => [name, await write(extractOf(['c1', 'c2']), { bom: false })] as const)));
    for (const content of written.values()) expect(content.length).toBeGreaterThan(100);
    expect(Papa.parse(String(written.get('CSV')), { header: true, skipEmptyLines: true }).data).toHaveLength(2);
    for (const name of ['JSON', 'JSON-LD', 'Web Annotation', 'CSL-JSON']) expect(JSON.parse(String(written.get(name)))).toBeInstanceOf(Object);
    expect(String(written.get('GEXF'))).toContain('weight="1"');
    expect(String(written.get('GraphML')).match(/<edge /g)).toHaveLength(1);
    expect(String(written.get('BibTeX')).match(/^@misc/gm)).toHaveLength(3);
    expect(written.get('Tables in a zip')).toBeInstanceOf(Uint8Array);
  });
});
