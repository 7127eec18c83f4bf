import { markupOf } from '../element-pages.js';
import type { Answer, Site } from '../site.js';
import { onPage, type Check, type Visit } from '../visit.js';

interface Served {
  /** Absent: there is no such file. */
  readonly answer?: Answer;
  /** What the server noticed in the end. */
  readonly faults?: () => readonly string[];
}

interface Case {
  readonly title: string;
  readonly serve: (otherSite: Site) => Served;
  /** What the browser itself reports about this answer. */
  readonly expected?: RegExp;
  /** Milliseconds until a message is there at the latest. */
  readonly patience?: number;
}

const resourceError = /^Konsole: Failed to load resource/;
const megabyte = 1024 * 1024;

const cases: readonly Case[] = [
  { title: '404', serve: () => ({}), expected: resourceError },
  {
    title: '500',
    serve: () => ({
      answer: (response) => {
        response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Internal Server Error</h1>');
      },
    }),
    expected: resourceError,
  },
  {
    title: 'HTML statt JSON',
    serve: () => ({
      answer: (response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Bitte anmelden');
      },
    }),
  },
  { title: 'leer', serve: () => ({ answer: '' }) },
  { title: 'kein Projekt', serve: () => ({ answer: '[]' }) },
  { title: 'abgeschnitten', serve: () => ({ answer: '{"formatVersion": 1, "id": "wei' }) },
  { title: 'anderes Format', serve: () => ({ answer: '{"formatVersion": 99, "id": "a", "title": "A"}' }) },
  {
    title: 'Umleitung zu fremdem Server',
    serve: ({ publish }) => ({
      answer: (response) => {
        const elsewhere = publish({ files: {}, headers: { 'access-control-allow-origin': '*' } });
        response.writeHead(302, { location: `${elsewhere}strategie.json` }).end();
      },
    }),
    // The policy of the page forbids it, and the browser says so.
    expected:
      /^Konsole: .*(Content Security Policy|Failed to load resource|Unsafe attempt to load URL)|^Fremder Server gefragt/,
  },
  { title: '50 MB', serve: largeFile },
  {
    title: 'antwortet nie',
    // The page's clock is put forward, but a limit that the browser keeps itself takes its real 15 seconds.
    patience: 18_000,
    serve: () => ({
      answer: () => {
        // The connection stays open and silent.
      },
    }),
  },
];

/** What no citizen should have to read. */
const developersWords =
  /\b(?:[A-Z]\w*Error|undefined|null|NaN|JSON|HTTP|fetch|stack)\b|\bat .+:\d+|\[object /;

/** Files that do not come, or are not what they should be: fallback, a message, and nothing broken. */
export const files: readonly Check[] = cases.map(({ title, serve, expected, patience = 6000 }) => ({
  title: `Datei: ${title}`,
  needsFile: true,
  run: async (visit: Visit) => {
    const { answer, faults: noticed = () => [] } = serve(visit.otherSite);
    const faults = await onPage(
      visit,
      {
        body: markupOf(visit.element, { src: 'case.json' }),
        files: answer === undefined ? {} : { 'case.json': answer },
        waits: false,
        ...(expected && { expected }),
        prepare: (page) => page.clock.install(),
      },
      async ({ page }) => {
        const message = page.getByRole('alert').first();
        await page.clock.runFor(15_500);
        const appeared = await message.waitFor({ timeout: patience }).then(
          () => true,
          () => false,
        );
        const words = appeared ? (await message.innerText()).trim() : '';
        const hasFallback = await page.getByText(visit.element.fallbackText).first().isVisible();
        const [unfit] = developersWords.exec(words) ?? [];
        return [
          ...(appeared ? [] : ['Es erscheint keine Meldung (role=alert).']),
          ...(appeared && words.length < 20 ? [`Die Meldung sagt zu wenig: „${words}“`] : []),
          ...(unfit === undefined ? [] : [`Die Meldung spricht nicht die Sprache der Bürger: „${unfit}“`]),
          ...noticed(),
          ...(hasFallback ? [] : ['Der Ersatztext ist verschwunden.']),
        ];
      },
    );
    return { faults };
  },
}));

/** Valid JSON without an end in sight: 50 MB in one text. A reader's data plan pays for what is read of it. */
function largeFile(): Served {
  const chunk = 'Weiterstadt '.repeat(megabyte / 12);
  let sent = 0;
  return {
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"formatVersion": 1, "note": "');
      const send = () => {
        while (sent < 50 && !response.destroyed) {
          sent += 1;
          if (!response.write(chunk)) {
            response.once('drain', send);
            return;
          }
        }
        if (!response.destroyed) response.end('"}');
      };
      send();
    },
    // What lies in the buffers between server and page is sent, but not read.
    faults: () => (sent > 25 ? [`${sent} MB wurden geladen, höchstens 5 MB sind vorgesehen.`] : []),
  };
}
