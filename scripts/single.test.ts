import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wholePage } from './single';

const page = `<html><head>
    <meta charset="utf-8">
    <link rel="icon" href="./favicon.svg" type="image/svg+xml">
    <link rel="preload" href="./fonts/sans.woff2" as="font">
    <script>theme()</script>
    <script type="module" crossorigin src="./assets/main.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/main.css">
  </head>
  <body>
    <div id="page"></div>
  </body></html>`;
const given = { script: 'run()', style: 'p{margin:0}', data: '{}', dataUrl: (file: string) => `data:${file}` };
const inside = (text: string, tag: string): string => new RegExp(`<${tag}>(.*?)</`, 's').exec(text)?.[1] ?? '';

describe('a page with everything in it', () => {
  const whole = wholePage(page, given);
  it('fetches nothing', () => {
    expect(whole).not.toMatch(/(?:src|href)="\.\//);
    expect(whole).toContain('<script>theme()</script>');
  });
  it('has style in its head, and data before the code in its body', () => {
    expect(inside(whole, 'style')).toBe('p{margin:0}');
    expect(whole.indexOf('<style>')).toBeLessThan(whole.indexOf('</head>'));
    expect(whole.indexOf('id="page"')).toBeLessThan(whole.indexOf('id="dataset"'));
    expect(whole.indexOf('id="dataset"')).toBeLessThan(whole.indexOf('run()'));
  });
  it.each(['url(./fonts/text.woff2)', 'url("/fonts/text.woff2")', "url('../fonts/text.woff2')"])('has its faces inside: %s', (written) => {
    expect(inside(wholePage(page, { ...given, style: `a{src:${written} format("woff2")}` }), 'style')).toBe('a{src:url(data:fonts/text.woff2) format("woff2")}');
  });
  it('lets nothing run but the scripts in it, by their hashes', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(whole)?.[1] ?? '';
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain(`script-src ${hash('theme()')} ${hash('run()')};`);
    expect(policy).toMatch(/^default-src 'none';/);
  });
  it('has its sign inside', () => {
    expect(whole).toContain('<link rel="icon" href="data:favicon.svg" type="image/svg+xml">');
  });
  it('ends no script and no style too early, whatever stands in them', () => {
    const text = '</script><!-- <script> $& $1 </SCRIPT>';
    const hostile = wholePage(page, { ...given, script: `say(${JSON.stringify(text)})`, style: '/* </style> $& */', data: JSON.stringify({ text }) });
    const [, json = '', code = ''] = /id="dataset">(.*?)<\/script>\s*<script type="module">(.*?)<\/script>/s.exec(hostile) ?? [];
    expect(JSON.parse(json)).toEqual({ text });
    expect(json).not.toContain('<');
    expect(code).not.toMatch(/<!--|<\/script/i);
    expect(new Function('say', code).length).toBe(1);
    expect(hostile.match(/<\/style>/g)).toHaveLength(1);
    expect(hostile).toContain('/* <\\/style> $& */');
  });
});
