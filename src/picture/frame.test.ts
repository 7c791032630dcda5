import { describe, expect, it } from 'vitest';
import { framed, type Framing } from './frame';

const inks = { paper: '#faf8f3', ink: '#1c1a17', ink2: '#4d4840', muted: '#6f685d', rule: '#b9b1a1' };
const framing: Framing = {
  scene: { markup: '<text x="0" y="0">in it</text>', box: { x: 40, y: 300, width: 600, height: 200 } },
  root: { x: 40, y: 280, width: 640, height: 230 },
  words: { title: 'Who & what', filters: [], source: '18 claims, 2 independent reports, 3 articles.', link: 'https://example.org/attested/#family=conflict' },
  inks,
  transparent: false,
  faces: '',
};
const textsOf = (svg: string): readonly string[] => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map((match) => match[1] ?? '');

describe('a picture', () => {
  it('has title, drawing, source line and link, in this order', () => {
    expect(textsOf(framed(framing).svg)).toEqual(['Who &amp; what', 'in it', '18 claims, 2 independent reports, 3 articles.', 'example.org/attested/#family=conflict']);
  });
  it('is as wide as the view with its margins, and its box is its size', () => {
    const { svg, width, height } = framed(framing);
    expect(width).toBe(640 + 56);
    expect(height).toBeGreaterThan(200);
    expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
    expect(framed({ ...framing, root: { ...framing.root, width: 320 }, scene: { ...framing.scene, box: { ...framing.scene.box, width: 320 } } }).width).toBe(320 + 32);
  });
  it('is wide enough for what reaches beyond the view', () => {
    expect(framed({ ...framing, scene: { ...framing.scene, box: { x: 30, y: 300, width: 700, height: 200 } } }).width).toBe(700 + 56);
  });
  it('begins its lines where the view begins, not what hangs out of it', () => {
    const { svg } = framed({ ...framing, scene: { ...framing.scene, box: { x: 32, y: 300, width: 656, height: 200 } } });
    expect(svg).toContain('<text x="36" y="46.8" font-size="26"');
    expect(svg).toContain('translate(-4,');
  });
  it('says which filters leave what is drawn', () => {
    expect(framed({ ...framing, words: { ...framing.words, filters: ['Actor: Otter', 'Contact'] } }).svg).toContain('>Only: Actor: Otter; Contact<');
  });
  it('has a ground, or none', () => {
    expect(framed(framing).svg).toContain('fill="#faf8f3"');
    expect(framed({ ...framing, transparent: true }).svg).not.toContain('fill="#faf8f3"');
  });
  it('has no line for an address that it has not', () => {
    const { svg, height } = framed({ ...framing, words: { ...framing.words, link: '' } });
    expect(svg).not.toContain('<a ');
    expect(height).toBeLessThan(framed(framing).height);
  });
  it('sets a long address in two lines at most', () => {
    const long = framed({ ...framing, words: { ...framing.words, link: `https://example.org/#actor=${'kestrel,'.repeat(80)}` } });
    const lines = [...(/<a [^>]*>(.*?)<\/a>/s.exec(long.svg)?.[1] ?? '').matchAll(/<text /g)];
    expect(lines).toHaveLength(2);
    expect(long.svg).toContain('…</text></a>');
  });
  it('names its faces, and the light and dark of nothing outside', () => {
    expect(framed(framing).svg).toContain('Source Sans 3');
    expect(framed(framing).svg).not.toMatch(/var\(|class=/);
  });
});
