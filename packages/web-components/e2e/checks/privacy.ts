import { onPage, type Check, type OpenedPage } from '../visit.js';
import { useEverything } from '../use-everything.js';

/** Nothing is stored and nobody else is asked, also after every control was used. */
export const privacy: readonly Check[] = [
  {
    title: 'Keine Cookies, kein Speicher, kein fremder Server',
    run: async (visit) => ({
      faults: await onPage(visit, {}, async (opened) => {
        await useEverything(opened.page, visit.element.tagName);
        return storedThings(opened);
      }),
    }),
  },
];

async function storedThings({ page, context }: OpenedPage): Promise<string[]> {
  const cookies = await context.cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB: ${name ?? ''}`),
    ...(await caches.keys()).map((key) => `Cache: ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `Service Worker: ${scope}`),
  ]);
  return [...cookies.map(({ name }) => `Cookie: ${name}`), ...stored];
}
