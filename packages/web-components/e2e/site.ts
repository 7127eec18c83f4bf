import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { contentTypes, responseHeaders } from '../../../examples/response-headers.mjs';

/** What an address answers: a text, or whatever a badly behaved server does. */
export type Answer = string | ((response: ServerResponse, request: IncomingMessage) => void);

export interface PageFiles {
  /** Files of this page alone; everything else comes from the folder of the site. */
  readonly files: Readonly<Record<string, Answer>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web space with the headers of a careful portal. */
export interface Site {
  readonly origin: string;
  /** Puts files online under an address of their own, which ends with `/`. */
  readonly publish: (page: PageFiles) => string;
  readonly close: () => Promise<void>;
}

export async function openSite(folder: string): Promise<Site> {
  const pages: PageFiles[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, index = '', path = ''] = /^\/(\d+)\/(.*)$/.exec(pathname) ?? [];
    const page = pages[Number(index)];
    const headers = { ...responseHeaders(), ...page?.headers, 'cache-control': 'no-store' };
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const answer = page?.files[file];
    if (typeof answer === 'function') {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      answer(response, request);
    } else if (answer !== undefined) {
      response.writeHead(200, { ...headers, 'content-type': typeOf(file) }).end(answer);
    } else {
      sendFile(join(folder, normalize(`/${decodeURIComponent(file)}`)), headers, response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    publish: (page) => `${origin}/${pages.push(page) - 1}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function sendFile(path: string, headers: Record<string, string>, response: ServerResponse): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('nicht da');
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': typeOf(path) });
  createReadStream(path).pipe(response);
}

function typeOf(path: string): string {
  const types: Readonly<Record<string, string>> = contentTypes;
  return types[extname(path)] ?? 'application/octet-stream';
}
