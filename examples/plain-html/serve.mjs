// Shows the built example with the headers of a careful portal: `node examples/plain-html/serve.mjs [port]`.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentTypes, responseHeaders } from '../response-headers.mjs';
import { builtFolder } from './build.mjs';

/**
 * Serves a folder on this machine only.
 *
 * @param {string} folder
 * @param {{ port?: number, trustedTypes?: string }} [options] - A free port is taken when none is given.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveExample(folder, { port = 0, trustedTypes } = {}) {
  const headers = responseHeaders({ trustedTypes });
  const server = createServer((request, response) => {
    const file = fileBehind(folder, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
      response.end('Diese Seite gibt es nicht.');
      return;
    }
    const contentType = contentTypes[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': contentType, 'cache-control': 'no-cache' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** The file that an address means; a folder means its `index.html`; outside the folder there is nothing. */
function fileBehind(folder, url) {
  const pathname = decodedPath(url);
  if (pathname === undefined) return undefined;
  const path = normalize(join(folder, pathname));
  if (!path.startsWith(normalize(folder + sep))) return undefined;
  const file = path.endsWith(sep) ? join(path, 'index.html') : path;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function decodedPath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(join(builtFolder, 'index.html'))) {
    console.error(
      'Das Beispiel ist nicht gebaut. Rufen Sie zuerst „node examples/plain-html/build.mjs“ auf.',
    );
    process.exit(1);
  }
  const { origin } = await serveExample(builtFolder, { port: Number(process.argv[2] ?? 0) });
  console.log(`Beispielportal: ${origin}/ (beenden mit Strg+C)`);
}
