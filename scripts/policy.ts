/** What the built pages may do: run and fetch what comes from their own place, and nothing else. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const INLINE = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** Content Security Policy (level 3) of a page; scripts that stand in it run by their hash alone. */
export const policyOf = (html: string): string => {
  const hashes = [...html.matchAll(INLINE)].map(([, code = '']) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join('')}`,
    "style-src 'self'",
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
};

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
