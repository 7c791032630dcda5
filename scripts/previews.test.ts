import { describe, expect, it } from 'vitest';
import { oembedText, siteAddress, tagsOf, tagText, viewPage, type Preview, type Site } from './previews';

const preview: Preview = { name: 'network', title: 'Who & what', line: '18 claims, 2 independent reports, 3 articles.', room: 600 };
const site: Site = { address: 'https://example.org/attested/', pictureOf: (name) => `view/${name}/card.png` };
const nowhere: Site = { ...site, address: '' };

describe('the address of the site', () => {
  it.each([
    ['', ''],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/attested', 'https://example.org/attested/'],
    ['http://127.0.0.1:4173/a/?x=1#y', 'http://127.0.0.1:4173/a/'],
  ])('“%s” is “%s”', (given, address) => {
    expect(siteAddress(given)).toBe(address);
  });
  it.each(['example.org', 'ftp://example.org/', 'javascript:alert(1)'])('is refused when it is none: %s', (given) => {
    expect(() => siteAddress(given)).toThrow(`SITE_URL: not an address that begins with https:// or http://: ${given}`);
  });
});

describe('what a link shows', () => {
  it('is title and line, and a picture and a frame where the address is known', () => {
    const tags = tagsOf(preview, site).map(tagText);
    expect(tags).toContain('<meta property="og:title" content="Who &amp; what" />');
    expect(tags).toContain('<meta property="og:description" content="18 claims, 2 independent reports, 3 articles." />');
    expect(tags).toContain('<meta property="og:image" content="https://example.org/attested/view/network/card.png" />');
    expect(tags).toContain('<meta property="og:url" content="https://example.org/attested/view/network/" />');
    expect(tags).toContain('<meta name="twitter:card" content="summary_large_image" />');
    expect(tags).toContain('<link rel="alternate" type="application/json+oembed" href="https://example.org/attested/oembed/network.json" title="Who &amp; what" />');
  });
  it('names no address where none is known', () => {
    expect(tagsOf(preview, nowhere).map(tagText).join('')).not.toMatch(/https?:|href=|og:image|og:url/);
    expect(viewPage(preview, nowhere)).not.toMatch(/https?:/);
    expect(viewPage(preview, nowhere)).toContain("default-src 'none'; script-src 'self' 'sha256-");
  });
  it('leads on to the dashboard, with what is selected', () => {
    const page = viewPage(preview, site);
    expect(page).toContain("location.replace('../../#network' + location.hash.replace('#', '&'))");
    expect(page).toContain('<a href="../../#network">');
    expect(page).toContain('<img src="../../view/network/card.png" width="600" height="315"');
  });
});

describe('the oEmbed answer', () => {
  it('is a frame with the view, and its picture', () => {
    const answer: unknown = JSON.parse(oembedText(preview, site, 'network'));
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', title: 'Who & what', provider_url: site.address, width: 800, height: 720, thumbnail_url: 'https://example.org/attested/view/network/card.png' });
    expect(answer).toHaveProperty('html', expect.stringMatching(/^<iframe src="https:\/\/example\.org\/attested\/embed\.html#view=network" title="Who &amp; what" width="100%" height="720"/));
  });
});
