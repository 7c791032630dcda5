import { describe, expect, it } from 'vitest';
import { elementOf, plainEyes } from './eyes.fixture';
import { sceneOf } from './scene';

const drawn = (markup: string): string => sceneOf(elementOf(`<div>${markup}</div>`), plainEyes).markup;

describe('words of the page', () => {
  it('stand as text on their baseline, in their colour and face', () => {
    expect(drawn('<p data-box="10 20 90 16" style="color: rgb(28, 26, 23); font-size: 12px; font-weight: 600">Ferry and quay</p>')).toBe('<text x="10" y="32" font-size="12" font-weight="600" fill="#1c1a17">Ferry and quay</text>');
    expect(drawn('<p style="font-family: \'Attested Text\'; font-weight: 480">word</p>')).toContain('font-family="\'Attested Text\', Newsreader');
    expect(drawn('<p style="font-weight: 480">word</p>')).toContain('font-weight="500"');
  });
  it('keep the double line of a denial, the dotted one of a hedge, and the one through what was injected', () => {
    const rule = (kind: string, line = 'underline') => drawn(`<span style="text-decoration-line: ${line}; text-decoration-style: ${kind}; text-decoration-color: rgb(165, 18, 0); text-decoration-thickness: 2px">not</span>`);
    expect(rule('double').match(/<line /g)).toHaveLength(2);
    expect(rule('dotted')).toContain('stroke-linecap="round"');
    expect(rule('solid', 'line-through')).toMatch(/<line x1="0" x2="100" y1="11.08" y2="11.08" stroke="#a51200"/);
    expect(drawn('<span style="text-decoration-line: underline; text-decoration-color: rgba(0, 0, 0, 0)">a link</span>')).not.toContain('<line');
  });
  it('wear the rule of what is round them, not in a box of their own', () => {
    const under = 'text-decoration-line: underline; text-decoration-style: solid; text-decoration-color: rgb(0, 0, 0)';
    expect(drawn(`<span style="${under}"><b>not</b></span>`)).toContain('<line');
    expect(drawn(`<span style="${under}"><b style="display: inline-block">not</b></span>`)).not.toContain('<line');
  });
  it('that the style sheet puts before or after are there', () => {
    expect(drawn('<i data-box="50 0 40 20" data-before="content: &quot;·&quot;; margin-left: 6px">next</i>')).toMatch(/<text x="56" [^>]*>·<\/text><text x="50"/);
    expect(drawn('<i data-box="50 0 40 20" data-after="content: &quot; · &quot;">last</i>')).toMatch(/>last<\/text><text x="8\d/);
  });
});

describe('boxes of the page', () => {
  it('have their ground, borders and outline, and nothing where there is none', () => {
    expect(drawn('<mark data-box="1 2 30 10" style="background-color: rgb(255, 230, 148)"></mark>')).toBe('<rect x="1" y="2" width="30" height="10" fill="#ffe694"/>');
    expect(drawn('<p data-box="0 0 50 20" style="border-bottom-width: 1px; border-bottom-style: solid; border-bottom-color: rgb(0, 0, 0)"></p>')).toBe('<line x1="0" x2="50" y1="19.5" y2="19.5" stroke="#000000" stroke-width="1"/>');
    expect(drawn('<p data-box="0 0 50 20" style="box-shadow: rgb(156, 118, 0) 0px 0px 0px 2px"></p>')).toBe('<rect x="-1" y="-1" width="52" height="22" fill="none" stroke="#9c7600" stroke-width="2"/>');
    expect(drawn('<p style="border-bottom-width: 1px; border-bottom-style: solid; border-bottom-color: rgba(0, 0, 0, 0)"></p>')).toBe('');
  });
  it('are faded with all that is in them', () => {
    expect(drawn('<p style="opacity: 0.3">pale</p>')).toMatch(/^<g opacity="0.3"><text /);
  });
  it('say how large the picture is', () => {
    expect(sceneOf(elementOf('<div><p data-box="10 5 50 10">a</p><p data-box="30 40 90 20">b</p></div>'), plainEyes).box).toEqual({ x: 10, y: 5, width: 110, height: 55 });
  });
});

describe('what is left out', () => {
  it.each([
    ['the title, which the picture sets', '<h2>Who says so</h2>'],
    ['a tool', '<div data-tool><button>Closer</button></div>'],
    ['a tool in a drawing', '<svg><g data-tool><rect width="5" height="5"/></g></svg>'],
    ['what is only said', '<span style="clip-path: inset(50%)">Contested:</span>'],
    ['what is hidden', '<p style="display: none">gone</p>'],
    ['a field', '<input type="checkbox"/>'],
    ['a place to press', '<svg><rect width="9" height="9" style="fill: rgba(0, 0, 0, 0)"/></svg>'],
    ['a drawing without anything', '<svg><g></g></svg>'],
  ])('%s', (_, markup) => {
    expect(drawn(markup)).toBe('');
  });
});

describe('drawings of the page', () => {
  it('are shifted to where they stand, each mark with its own colours', () => {
    expect(drawn('<svg data-box="100 50 20 20"><circle class="dot" cx="5" cy="6" r="4" style="fill: oklab(1 0 0 / 0.5); stroke: rgb(0, 0, 0); stroke-width: 1.5px; stroke-dasharray: 3px, 2px"/></svg>')).toBe(
      '<g transform="translate(100,50)"><circle cx="5" cy="6" r="4" fill="#ffffff" fill-opacity="0.5" stroke="#000000" stroke-width="1.5" stroke-dasharray="3, 2"/></g>',
    );
  });
  it('have no classes, names or keys, and no style that is somewhere else', () => {
    const markup = drawn('<svg><g class="edge" role="button" tabindex="0" aria-label="x" data-claims="c1" style="fill: rgb(1, 2, 3)"><path d="M0 0H5" style="fill: none; stroke: rgb(9, 127, 104)"/></g></svg>');
    expect(markup).toBe('<g transform="translate(0,0)"><path d="M0 0H5" fill="none" stroke="#097f68" stroke-width="1"/></g>');
  });
  it('set words once to be read, and under them their ground', () => {
    const markup = drawn('<svg><text x="5" y="9" text-anchor="end" style="text-anchor: end; paint-order: stroke; stroke: rgb(250, 248, 243); stroke-width: 4px; stroke-linejoin: round">aids</text></svg>');
    expect(markup).toMatch(/<text x="5" y="9" font-size="14" text-anchor="end" fill="none" stroke="#faf8f3" stroke-width="4" stroke-linejoin="round" aria-hidden="true" class="ground">aids<\/text><text x="5" y="9" font-size="14" text-anchor="end" fill="#000000">aids<\/text>/);
  });
  it('keep words in several lines apart', () => {
    expect(drawn('<svg><text><tspan x="0">Articles</tspan> <tspan x="0" dy="13">published</tspan></text></svg>')).toContain('<tspan x="0">Articles</tspan><tspan x="0" dy="13">published</tspan>');
    expect(drawn('<svg><text>\n  a  &lt; b</text></svg>')).toContain('> a &lt; b</text>');
  });
  it('bring the gradients that they are filled with', () => {
    const markup = drawn('<svg><linearGradient id="fade" x1="0" x2="1"><stop offset="0" style="stop-color: rgb(31, 73, 152)"/><stop offset="1" style="stop-color: rgb(31, 73, 152); stop-opacity: 0"/></linearGradient><rect width="9" height="9" style="fill: url(&quot;#fade&quot;); fill-opacity: 0.2"/></svg>');
    expect(markup).toContain('<stop offset="0" stop-color="#1f4998"/>');
    expect(markup).toContain('<stop offset="1" stop-color="#1f4998" stop-opacity="0"/>');
    expect(markup).toContain('<rect width="9" height="9" fill="url(#fade)" fill-opacity="0.2"/>');
  });
  it('are cut where the page cuts them, and only there', () => {
    const svg = (extent: number, overflow: string) => drawn(`<svg data-box="0 0 50 20" data-extent="${extent}" style="overflow: ${overflow}"><path d="M0 0H90" style="stroke: rgb(0, 0, 0)"/></svg>`);
    expect(svg(90, 'hidden')).toMatch(/<clipPath id="edge-1"><rect x="0" y="0" width="50" height="20"\/><\/clipPath>.*clip-path="url\(#edge-1\)"/);
    expect(svg(40, 'hidden')).not.toContain('clipPath');
    expect(svg(90, 'visible')).not.toContain('clipPath');
  });
});
