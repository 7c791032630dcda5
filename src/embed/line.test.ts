import { describe, expect, it } from 'vitest';
import { lineTo, type Inside } from './line';
import { messageToFrame, type ToFrame } from './message';

const standing = (host: string, alone = false) => {
  const posted: [unknown, string][] = [];
  const listeners: Parameters<Inside['addEventListener']>[1][] = [];
  const parent = { postMessage: (message: unknown, target?: unknown) => void posted.push([message, String(target)]) };
  const inside: Inside = { parent, host, alone, addEventListener: (_, listener) => void listeners.push(listener) };
  const heard: ToFrame[] = [];
  const line = lineTo(inside, 'a', (message) => heard.push(message));
  const arrive = (data: unknown, origin: string, source: unknown = parent) => {
    for (const listener of listeners) listener({ data, origin, source });
  };
  return { posted, heard, line, arrive };
};
const select = messageToFrame('a', { type: 'select', selection: '#family=conflict' });

describe('the line to the page around', () => {
  it('hears the page around, of its origin, for its own id', () => {
    const { heard, arrive } = standing('https://news.example');
    arrive(select, 'https://news.example');
    expect(heard).toEqual([select]);
  });
  it('hears nobody else', () => {
    const { heard, arrive } = standing('https://news.example');
    arrive(select, 'https://other.example');
    arrive(select, 'https://news.example', {});
    arrive({ ...select, id: 'b' }, 'https://news.example');
    arrive({ ...select, attested: 9 }, 'https://news.example');
    arrive('select', 'https://news.example');
    expect(heard).toEqual([]);
  });
  it('speaks to the origin it knows', () => {
    const { line, posted } = standing('https://news.example');
    line.say({ type: 'height', height: 300 });
    expect(posted).toEqual([[{ attested: 1, id: 'a', type: 'height', height: 300 }, 'https://news.example']]);
  });
  it('is silent where there is no page around', () => {
    const { line, posted } = standing('', true);
    line.say({ type: 'height', height: 300 });
    expect(posted).toEqual([]);
  });
});
