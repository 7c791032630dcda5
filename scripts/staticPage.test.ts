import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../src/model/catalogue';
import { ferry, ferryDataset } from '../src/store/dataset.fixture';
import { escaped, staticPage } from './staticPage';

describe('the page without JavaScript', () => {
  const html = staticPage(ferry);
  it('says in its headline what the tables hold', () => {
    expect(html).toContain('<h1>3 articles relay 1 original report and make 6 claims; 2 are contested.</h1>');
  });
  it('has a row for each claim, each with a link to its source', () => {
    const rows = html.slice(html.indexOf('The claims, as reported')).match(/<tr><th scope="row">.*<\/tr>/g) ?? [];
    expect(rows).toHaveLength(ferryDataset.claims.length);
    for (const row of rows) expect(row).toMatch(/<a href="#source-[ABC]">[ABC]<\/a>/);
    for (const letter of ['A', 'B', 'C']) expect(html).toContain(`<li id="source-${letter}">`);
  });
  it('sets contradictions beside each other', () => {
    expect(html).toContain('What cannot both be true: 1 contradiction');
    expect(staticPage(catalogueOf({ ...ferryDataset, conflicts: [] }))).not.toContain('What cannot both be true');
  });
  it('takes no word of an article for markup, and no address that is none', () => {
    const [first, ...others] = ferryDataset.articles;
    const bad = '<script>alert(1)</script>';
    const articles = first ? [{ ...first, title: bad, url: 'javascript:alert(1)' }, ...others] : [];
    const claims = ferryDataset.claims.map((claim) => ({ ...claim, quote: `"${bad}'` }));
    const page = staticPage(catalogueOf({ ...ferryDataset, articles, claims }));
    expect(page).not.toContain('<script');
    expect(page).not.toContain('javascript:');
    expect(page).toContain(escaped(bad));
  });
  it('names the file where there are more claims than it lists', () => {
    const many = Array.from({ length: 500 }, (_, n) => ferryDataset.claims.map((claim) => ({ ...claim, id: `${claim.id}-${n}` }))).flat();
    const page = staticPage(catalogueOf({ ...ferryDataset, claims: many }));
    expect(page).toContain('The first 400 of 3,000 claims');
    expect(page.match(/<tr><th scope="row">/g)).toHaveLength(400);
  });
});
