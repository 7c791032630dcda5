import { describe, expect, it } from 'vitest';
import { cardOf, plainCard } from './card';

const picture =
  '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="1256" height="900" viewBox="0 0 1256 900"><title>Who</title><desc>x</desc><style>@font-face{}</style><rect width="1256" height="900" fill="#faf8f3"/><text x="28" y="47">Who</text><g><circle r="4"/></g><text x="28" y="880">18 claims, 2 independent reports, 3 articles. What is claimed</text></svg>\n';

describe('a card', () => {
  const svg = cardOf(picture, 'Who & what', '@font-face{own}');
  it('is as large as sites cut pictures to', () => {
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630" viewBox="0 0 1200 630"/);
  });
  it('sets title and counts large', () => {
    expect(svg).toMatch(/font-size="54"[^>]*>Who &amp; what</);
    expect(svg).toMatch(/font-size="28"[^>]*>18 claims, 2 independent reports, 3 articles\.</);
  });
  it('holds what stands below the title of the picture, once and with its own faces', () => {
    expect(svg).toContain('viewBox="28 58 1200 ');
    expect(svg).toContain('<circle r="4"/>');
    expect(svg.match(/<style>/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<\?xml|<title>/);
  });
  it('says of a site without pictures what it is, without a number', () => {
    expect(plainCard('')).toContain('A dashboard on which every mark is a citation.');
    expect(plainCard('')).not.toMatch(/>\d+ claims?/);
  });
});
