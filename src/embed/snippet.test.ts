import { describe, expect, it } from 'vitest';
import { plainRequest } from './request';
import { elementCode, frameCode, linkCode, scriptCode } from './snippet';

const placing = { request: { ...plainRequest, view: 'network' }, selection: '#family=conflict', site: 'https://example.org/attested/', title: 'Who says "so" <&>', height: 611.2 };

describe('the code to copy', () => {
  it('is a frame with a title, its signs escaped', () => {
    expect(frameCode(placing)).toBe('<iframe src="https://example.org/attested/embed.html#view=network&amp;family=conflict" title="Who says &quot;so&quot; &lt;&amp;&gt;" width="100%" height="612" style="border: 0" loading="lazy"></iframe>');
  });
  it('is a frame with the script that keeps its height', () => {
    expect(scriptCode(placing)).toContain('<iframe data-attested ');
    expect(scriptCode(placing)).toContain('<script src="https://example.org/attested/attested-frames.js" async></script>');
  });
  it('is a link', () => {
    expect(linkCode(placing)).toBe('https://example.org/attested/view/network/#family=conflict');
  });
  it('is an element', () => {
    expect(elementCode({ ...placing, request: { ...placing.request, theme: 'dark' } })).toBe(
      '<attested-view view="network" selection="#family=conflict" theme="dark" src="https://example.org/attested/"></attested-view>\n<script type="module" src="https://example.org/attested/attested-view.js"></script>',
    );
  });
});
