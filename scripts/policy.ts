/** What the built pages may do: run and fetch what comes from their own place, and nothing else. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const SCRIPTS = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g;
const STYLES = /<style>([\s\S]*?)<\/style>/g;

const hashesOf = (parts: RegExp, html: string): string => [...html.matchAll(parts)].map(([, code = '']) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`).join('');

/** Content Security Policy (level 3) of a page; scripts and styles that stand in it hold by their hash alone. */
export const policyOf = (html: string): string =>
  [
    "default-src 'none'",
    `script-src 'self'${hashesOf(SCRIPTS, html)}`,
    `style-src 'self'${hashesOf(STYLES, html)}`,
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    // The preview in the dialog for embedding.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html attested',
  ].join('; ');

/** Sent by the server of `npm start` besides: a policy in a page cannot say who may frame it, and ours are made to be framed. */
export const headers: Readonly<Record<string, string>> = { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' };

/** A page with its policy in it, so that it holds wherever the site is put. */
export const withPolicyIn = (html: string): string =>
  html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />\n    <meta name="referrer" content="no-referrer" />`);

export const withPolicy: Plugin = {
  name: 'attested:policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: withPolicyIn,
  },
};
