/** `npm start`: install, read the articles, build the page, and serve it on 127.0.0.1 until Ctrl-C. */
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { install, root, tool } from './run.mjs';

const FIRST_PORT = 4173;
const free = (port) =>
  new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

await install();
for (const [name, args] of [
  ['compiled.mjs', ['build-data']],
  ['vite', ['build', '--logLevel', 'warn']],
]) {
  const code = await tool(name, args);
  if (code !== 0) process.exit(code);
}
let port = FIRST_PORT;
while (!(await free(port))) port++;
const { preview } = await import(pathToFileURL(join(root, 'node_modules', 'vite', 'dist', 'node', 'index.js')).href);
const server = await preview({ root: join(root, 'src'), configFile: join(root, 'vite.config.ts'), preview: { host: '127.0.0.1', port, strictPort: true, open: false }, logLevel: 'error' });
console.log(`\n  Attested is at http://127.0.0.1:${port}/   (Ctrl-C stops it)\n`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server.httpServer.close();
    process.exit(0);
  });
