import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText, isArticleName } from './articleText';
import { windows1252 } from './windows1252';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array) => {
  const article = articleText(name, bytes);
  if ('fault' in article) throw new Error(article.fault);
  return article;
};
const fault = (name: string, bytes: Uint8Array) => {
  const article = articleText(name, bytes);
  return 'fault' in article ? article.fault : '';
};
const wide = (text: string, big: boolean): Uint8Array => Uint8Array.from([...text].flatMap((c) => (big ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])));
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((c) => ({ '’': 0x92, '“': 0x93, '”': 0x94, '—': 0x97 })[c] ?? c.charCodeAt(0)));

const SENTENCE = 'The mayor’s café in Orléans was hit — “twice,” she said.';

describe('plain text', () => {
  it('is kept as it is, line ends too', () => {
    const text = 'One.\r\n\r\nTwo — “three”.\n';
    expect(read('a.txt', utf8(text))).toEqual({ text, notes: [], supplied: { title: '', author: '', published: '', url: '', publisher: '' } });
  });
  it('keeps a UTF-8 mark, which whoever reads the file gets too', () => expect(read('a.txt', utf8('\ufeffOne.')).text).toBe('\ufeffOne.'));
  it.each([
    ['UTF-16 with a mark, little end first', Uint8Array.from([0xff, 0xfe, ...wide(SENTENCE, false)])],
    ['UTF-16 with a mark, big end first', Uint8Array.from([0xfe, 0xff, ...wide(SENTENCE, true)])],
    ['UTF-16 without a mark', wide(SENTENCE, false)],
    ['windows-1252', latin(SENTENCE)],
  ])('reads %s and says so', (_, bytes) => {
    const { text, notes } = read('a.txt', bytes);
    expect(text).toBe(SENTENCE);
    expect(notes).toHaveLength(1);
  });
  it('reads windows-1251', () => {
    const text = 'Армия ушла из города, и никто не знает, что будет дальше.';
    const bytes = Uint8Array.from([...text].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0))));
    expect(read('a.txt', bytes)).toMatchObject({ text, notes: ['read as windows-1251'] });
  });
  it('keeps the good part of UTF-8 with a broken byte', () => {
    const bytes = Uint8Array.from([...utf8(`${SENTENCE} ${SENTENCE}`), 0xff]);
    expect(read('a.txt', bytes).text.startsWith(SENTENCE)).toBe(true);
  });
});

describe('letters saved in a wrong encoding', () => {
  /** What a UTF-8 text becomes that is read as windows-1252. */
  const spoiled = (text: string): string => windows1252(utf8(text));
  it.each([SENTENCE, 'He didn’t.', 'São Tomé and Côte d’Ivoire', 'Армия ушла', 'Der Außenminister von Österreich — “nein”'])('%s', (text) => {
    const { text: right, notes } = read('a.txt', utf8(spoiled(text)));
    expect(right).toBe(text);
    expect(notes[0]).toMatch(/wrong encoding/);
  });
  it.each([SENTENCE, '«CAFÉ» in «MÉTRO»', 'Ã is a letter of Portuguese, as in SÃO', 'Âge, âge; naïve, coöperate', '£5, ½ a pound, 20 °C', 'â€'])('leaves alone: %s', (text) => {
    expect(read('a.txt', utf8(text))).toMatchObject({ text, notes: [] });
  });
});

describe('what is no article', () => {
  it.each([
    ['nothing', utf8('')],
    ['space', utf8(' \r\n\t')],
    ['a mark alone', utf8('\ufeff')],
  ])('is empty: %s', (_, bytes) => expect(fault('a.txt', bytes)).toBe('empty'));
  it.each([
    ['a NUL', utf8('One.\0Two.')],
    ['a PDF', utf8('%PDF-1.4 xxxx')],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['an office document', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['control characters', Uint8Array.from({ length: 300 }, (_, i) => i % 9)],
  ])('is not text: %s', (_, bytes) => expect(fault('a.txt', bytes)).toMatch(/^not a text file/));
  it('knows articles by the ends of their names', () => expect(['a.txt', 'b.MD', 'c.html', 'd.htm', 'e.pdf', 'txt', '.txt.gz'].map(isArticleName)).toEqual([true, true, true, true, false, false, false]));
  it('never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom('a.txt', 'a.md', 'a.html', 'a', ''), fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.array(fc.constantFrom('<p>', '</p>', '<html', '>', '---\n', 'a: ', '&', '<div><', '"', 'é', '[', '- *x\n'), { maxLength: 30 }).map((p) => utf8(p.join('')))), (name, bytes) => {
        const article = articleText(name, bytes);
        expect('fault' in article ? article.fault : article.text).not.toBe('');
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

describe('Markdown', () => {
  it('takes what is said of it from the front matter and leaves the text', () => {
    const text = '---\ntitle: "A raid: what is known"\nauthors:\n  - Amina Yusuf\n  - name: Omar Deng\ndate: 2024-05-01T10:00:00Z\nurl: https://example.org/raid\nsource: The Courier\n---\n\n# A raid\n\nIt is over.\n';
    expect(read('a.md', utf8(text))).toMatchObject({ text, supplied: { title: 'A raid: what is known', author: 'Amina Yusuf, Omar Deng', published: '2024-05-01', url: 'https://example.org/raid', publisher: 'The Courier' } });
  });
  it('says when it cannot read it', () => expect(read('a.md', utf8('---\ntitle: [\n---\nText.')).notes).toEqual(['its front matter could not be read']));
  it('needs none', () => expect(read('a.md', utf8('# A raid\n\nIt is over.')).supplied.title).toBe(''));
});

describe('web pages', () => {
  const paragraph = (n: number): string => `<p>Paragraph ${n}: the army left the town of Bor in the night, and nobody knows where it went, a <a href="/x">baker</a>\n said on the phone, which then went dead for the rest of the day.</p>`;
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Army leaves Bor | The Courier</title><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2024-05-01T10:00:00+02:00"><meta name="author" content="Amina Yusuf"><link rel="canonical" href="https://example.org/bor"><script>var a = "<p>no</p>"</script></head>
    <body><nav><ul><li>Home</li><li>World</li></ul></nav><article><h1>Army leaves Bor</h1><p class="byline">By Amina Yusuf</p><figure><img src="a.jpg"><figcaption>The market of Bor. Photo: Lena Fischer</figcaption></figure>${[1, 2, 3, 4].map(paragraph).join('')}<ul><li>One thing</li><li>Another</li></ul></article><footer>© The Courier</footer></body></html>`;
  it('are taken for their article, a block a line', () => {
    const { text, supplied, notes } = read('a.html', utf8(page));
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toContain('Army leaves Bor');
    expect(lines.filter((line) => line.startsWith('Paragraph'))).toHaveLength(4);
    expect(text).toContain('a baker said on the phone');
    expect(text).not.toMatch(/Home|var a|</);
    expect(supplied).toEqual({ title: expect.stringContaining('Army leaves Bor'), author: 'Amina Yusuf', published: '2024-05-01', url: 'https://example.org/bor', publisher: 'The Courier' });
    expect(notes.join()).toMatch(/taken out of its page/);
  });
  it('are read in the encoding that they name', () => {
    const html = '<html><head><meta charset="iso-8859-1"><title>Caf\u00e9</title></head><body><p>Le caf\u00e9 est ferm\u00e9.</p></body></html>';
    expect(read('a.htm', latin(html)).text).toContain('Le café est fermé.');
  });
  it('may be a scrap, or nest without end', () => {
    expect(read('a.html', utf8('<p>One line only.')).text).toContain('One line only.');
    expect(read('a.html', utf8(`${'<div>'.repeat(3000)}Deep.`)).text).toContain('Deep.');
  });
  it('are empty when they hold no words', () => expect(fault('a.html', utf8('<html><body><script>1</script></body></html>'))).toMatch(/^empty/));
});

it('is no article when it is larger than ten million bytes, and says what to do', () => {
  expect(fault('a.txt', new Uint8Array(50_000_001).fill(97))).toBe('too large for an article: 50.0 MB, at most 10 MB: put each article in a file of its own');
});
