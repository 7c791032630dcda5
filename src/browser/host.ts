/** Somebody else's pages, on another origin than the site, for tests of what they embed. */
import { createServer } from 'node:http';

export interface HostPage {
  readonly html: string;
  /** Of its Content-Security-Policy; none without. */
  readonly policy?: string;
}
export interface Host {
  /** Address of the page of a name. */
  readonly at: (name: string) => string;
  readonly close: () => Promise<void>;
}

/** `pages` by name. */
export const startHost = async (pages: Readonly<Record<string, HostPage>>): Promise<Host> => {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)];
    if (!page) return void response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
    response.end(page.html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  // The site is 127.0.0.1: another name and another port.
  const origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    at: (name) => `${origin}/${name}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
};

/** A page with these things in it. */
export const pageWith = (body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Around</title></head><body>${body}</body></html>`;
