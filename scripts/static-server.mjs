import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the files below a folder on a free port of this machine, as any web space would.
 *
 * @param {string} folder
 * @param {Record<string, string>} [headers] - Sent with every answer, e.g. a Content-Security-Policy.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, headers = {}) {
  const server = createServer((request, response) => {
    const path = fileBehind(folder, request.url ?? '/');
    if (path === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${contentType}; charset=utf-8`, ...headers });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** The file that an address means, or nothing where it leaves the folder or names no file. */
function fileBehind(folder, url) {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  const isInside = path.startsWith(normalize(folder + sep));
  return isInside && statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}
