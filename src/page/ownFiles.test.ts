import { describe, expect, it } from 'vitest';
import { broughtFiles, pastedFile, sizeFault } from './ownFiles';

const file = (name: string, text: string) => new File([text], name);

describe('files of one’s own', () => {
  it('are taken by the ends of their names', async () => {
    const { brought, notes } = await broughtFiles([file('a.txt', 'A'), file('b.PDF', 'B'), file('c.md', 'C'), file('d.html', 'D'), file('e', 'E')]);
    expect(brought.map(({ name }) => name)).toEqual(['a.txt', 'c.md', 'd.html']);
    expect(notes.map(({ name }) => name)).toEqual(['b.PDF', 'e']);
    expect(new TextDecoder().decode(brought[0]?.bytes)).toBe('A');
  });
  it('may be a dataset', async () => expect(await broughtFiles([file('dataset.json', '{"tables":{}}')])).toMatchObject({ brought: [], dataset: { tables: {} } }));
  it('may be broken', async () => {
    const broken = { ...file('x.txt', ''), name: 'x.txt', size: 1, text: () => Promise.reject(new Error('gone')), arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect((await broughtFiles([broken, file('y.json', '{')])).notes).toEqual([
      { name: 'x.txt', read: false, words: 'could not be opened' },
      { name: 'y.json', read: false, words: 'not JSON' },
    ]);
  });
  it('are not taken beyond a size', async () => {
    expect((await broughtFiles([{ name: 'x.txt', size: 1e9, text: () => Promise.resolve(''), arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) }])).notes).toMatchObject([{ words: 'larger than 60 MB' }]);
    expect(sizeFault([{ name: 'a.txt', bytes: new Uint8Array(61_000_000) }])).toMatch(/^they are 61 MB/);
    expect(sizeFault([pastedFile('Text', 1)])).toBe('');
  });
  it('are numbered when pasted', () => expect(pastedFile('Text', 3).name).toBe('pasted-3.txt'));
});
