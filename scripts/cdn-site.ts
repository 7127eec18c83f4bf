import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { manifestOf } from './package-entries.js';
import { builtFilesBelow, root } from './repository-files.js';
import { serveFolder } from './static-server.mjs';

const built = 'packages/web-components/dist/cdn';

/** Folder of the scripts on a web server, as the documentation names it. */
export const address = `/wirkt/${manifestOf('packages/web-components').version}/`;

/** Paths of everything that the build wrote, inside the folder. */
export function cdnFiles(): string[] {
  return builtFilesBelow(built).map((path) => path.slice(built.length + 1));
}

export function cdnFile(path: string): Buffer {
  return readFileSync(join(root, built, path));
}

/** What `integrity.json` says of each file. */
export function integrityValues(): Readonly<Record<string, string>> {
  return JSON.parse(cdnFile('integrity.json').toString()) as Readonly<Record<string, string>>;
}

/** How a page includes the scripts. */
export interface PageOptions {
  readonly body: string;
  /** Without hashes a page takes whatever the server sends. */
  readonly withIntegrity?: boolean;
  readonly scripts?: readonly string[];
}

/** A page as an administration writes it: import map, scripts, content. */
export function pageSource({ body, withIntegrity = true, scripts = ['loader.js'] }: PageOptions): string {
  const values = integrityValues();
  const tags = scripts.map((path) => {
    const integrity = withIntegrity ? ` integrity="${values[path] ?? ''}"` : '';
    return `<script type="module" src="${path.startsWith('/') ? path : address + path}"${integrity}></script>`;
  });
  const importMap = `<script type="importmap">${cdnFile('import-map.json').toString()}</script>`;
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,">
${withIntegrity ? importMap : ''}
${tags.join('\n')}
</head>
<body><h1>Portal</h1>${body}</body>
</html>`;
}

/** Everything that a page said and asked for until now. */
export interface OpenedPage {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly said: readonly string[];
  readonly requests: readonly string[];
}

/** A web server with the built folder and a project file, and nothing else of this repository. */
export class CdnSite {
  private readonly servers: { close: () => Promise<void> }[] = [];

  constructor(
    private readonly folder: string,
    private readonly browser: Browser,
  ) {
    cpSync(join(root, built), this.pathOf(address), { recursive: true });
    cpSync(join(root, 'packages/core/dist/examples/weiterstadt.json'), this.pathOf('/strategie.json'));
  }

  /** A second copy of the folder, as another extension of the CMS may bring it. */
  copyTo(path: string): void {
    cpSync(join(root, built), this.pathOf(path), { recursive: true });
  }

  write(path: string, content: string | Buffer): void {
    mkdirSync(join(this.pathOf(path), '..'), { recursive: true });
    writeFileSync(this.pathOf(path), content);
  }

  /** Serves the page under a policy and opens it; `policy` is sent as a real header. */
  async open(source: string, policy: string, query = ''): Promise<OpenedPage> {
    this.write('/index.html', source);
    const server = await serveFolder(this.folder, { 'content-security-policy': policy });
    this.servers.push(server);
    const page = await this.browser.newPage();
    const [errors, said, requests]: [string[], string[], string[]] = [[], [], []];
    page.on('console', (message) => (message.type() === 'error' ? errors : said).push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => requests.push(request.url().replace(server.origin, '')));
    await page.goto(`${server.origin}/index.html${query}`);
    return { page, errors, said, requests };
  }

  async close(): Promise<void> {
    for (const server of this.servers) await server.close();
  }

  private pathOf(path: string): string {
    return join(this.folder, path);
  }
}
