import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { markupWithFile, type ElementPage } from './element-pages.js';
import { installProbe } from './probe.js';
import type { Answer, Site } from './site.js';

/** One element, in one browser, from one web space. */
export interface Visit {
  readonly browser: Browser;
  readonly site: Site;
  /** Another origin, which no page may ask. */
  readonly otherSite: Site;
  readonly element: ElementPage;
  /** Module that registers the element. */
  readonly script: string;
}

export interface Outcome {
  /** What is wrong, in words that lead to the place; nothing when all is well. */
  readonly faults: readonly string[];
  /** A figure worth reading although nothing is wrong. */
  readonly figure?: string;
}

/** One thing that holds for every element. */
export interface Check {
  readonly title: string;
  /** Not for elements that load no file. */
  readonly needsFile?: true;
  readonly run: (visit: Visit) => Promise<Outcome>;
}

export interface PageOptions {
  /** Modules of the page, in their order; the elements when absent. */
  readonly scripts?: readonly string[];
  readonly classicScripts?: readonly string[];
  /** What stands between the host's own paragraphs; the element with its file when absent. */
  readonly body?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  readonly css?: string;
  readonly files?: Readonly<Record<string, Answer>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly context?: BrowserContextOptions;
  /** False where data is not to come, or late. */
  readonly waits?: boolean;
  /** Console errors that belong to the case, e.g. that a file answers 404. */
  readonly expected?: RegExp;
  /** Runs before the first script of the page. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Text of everything that was written to the console, as `info: …`. */
  readonly console: readonly string[];
  readonly requests: readonly string[];
}

/** Opens a page with the element, lets a check look at it, and adds whatever else went wrong there. */
export async function onPage(
  visit: Visit,
  options: PageOptions,
  look: (opened: OpenedPage) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const { files = {}, headers = {}, expected, waits = true } = options;
  const address = visit.site.publish({
    files: { 'index.html': documentOf(visit, options), 'host.css': options.css ?? '', ...files },
    headers,
  });
  const context = await visit.browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    ...options.context,
  });
  try {
    await context.addInitScript(installProbe);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const opened = { page, context, console: [] as string[], requests: [] as string[] };
    const wrong = observe(opened);
    await options.prepare?.(page);
    await page.goto(address);
    if (waits) await settled(page, visit.element);
    const faults = await look(opened);
    return [...faults, ...wrong().filter((fault) => expected?.test(fault) !== true)];
  } finally {
    await context.close();
  }
}

/** Waits until the data is shown and the page keeps its height: fonts come, and elements measure themselves. */
async function settled(page: Page, { ready }: ElementPage): Promise<void> {
  await page.locator(ready).first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    let height = -1;
    for (let same = 0; same < 4;) {
      await new Promise(requestAnimationFrame);
      const now = document.documentElement.getBoundingClientRect().height;
      same = now === height ? same + 1 : 0;
      height = now;
    }
  });
}

/** Notes what no page may show, whatever is being checked. */
function observe({
  page,
  ...opened
}: {
  page: Page;
  console: string[];
  requests: string[];
}): () => readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    opened.console.push(`${message.type()}: ${message.text()}`);
    if (message.type() === 'error') errors.push(`Konsole: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`Nicht behandelt: ${error.message}`));
  page.on('request', (request) => opened.requests.push(request.url()));
  return () => {
    const { host } = new URL(page.url());
    const foreign = opened.requests.filter(
      (url) => /^(https?|wss?):/.test(url) && new URL(url).host !== host,
    );
    return [...errors, ...foreign.map((url) => `Fremder Server gefragt: ${url}`)];
  };
}

function documentOf({ element, script }: Visit, options: PageOptions): string {
  const { scripts = [script], classicScripts = [], root = 'lang="de"' } = options;
  const { body = markupWithFile(element) } = options;
  return `<!doctype html>
<html ${root}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Seite einer Stadt</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<link rel="stylesheet" href="host.css">
${classicScripts.map((path) => `<script src="${path}"></script>`).join('\n')}
${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('\n')}
</head>
<body>
<main>
<h1>Seite einer Stadt</h1>
<p id="before">Text davor mit <a href="#before">Verweis davor</a></p>
<div id="place">${body}</div>
<p id="after">Text danach mit <a href="#after">Verweis danach</a></p>
</main>
</body>
</html>`;
}
