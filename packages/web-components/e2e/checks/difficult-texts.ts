import { rewrittenData } from '../rewritten-data.js';
import { onPage, type Check, type Visit } from '../visit.js';
import { overflows } from './reflow.js';

interface Case {
  readonly title: string;
  readonly rewrite: (text: string) => string;
  readonly root?: string;
  /** Text that must be seen as it was written. */
  readonly seen?: string;
}

const bomb =
  '<script>window.isExecuted = true</script><img src=x onerror="window.isExecuted = true"><a href="javascript:window.isExecuted = true">Link</a>';

const cases: readonly Case[] = [
  { title: 'Wort mit 300 Zeichen', rewrite: () => `Vielfalts${'management'.repeat(29)}` },
  {
    title: 'Arabisch',
    rewrite: () => 'استراتيجية التنوع والاندماج في مدينة فايترشتات',
    root: 'lang="de" dir="rtl"',
  },
  {
    title: 'Umkehrung der Schrift und unsichtbare Zeichen',
    rewrite: (text) => `\u202e\u200b\u2066${text}\u200d\u2069`,
  },
  { title: 'Markup im Text', rewrite: (text) => `${text} ${bomb}`, seen: '<script>' },
];

/** Whatever stands in a file: nothing of it is executed, nothing bursts the page. */
export const difficultTexts: readonly Check[] = cases.map(({ title, rewrite, root, seen }) => ({
  title: `Schwierige Texte: ${title}`,
  run: async (visit: Visit) => {
    const faults = await onPage(
      visit,
      {
        ...rewrittenData(visit, rewrite),
        context: { viewport: { width: 320, height: 800 } },
        ...(root !== undefined && { root }),
      },
      async ({ page }) => {
        const tag = visit.element.tagName;
        const executed = await page.evaluate(() => Reflect.has(window, 'isExecuted'));
        const texts = await page.evaluate(
          (selector) => window.probe.texts(selector).map(({ text }) => text),
          tag,
        );
        const isShown = seen === undefined || (await page.locator(tag).first().getByText(seen).count()) > 0;
        const links = await page.locator(`${tag} a[href^="javascript:"]`).count();
        return [
          ...(executed ? ['Ein Skript aus der Datei wurde ausgeführt.'] : []),
          ...(links > 0 ? ['Ein Verweis führt ein Skript aus.'] : []),
          ...(texts.length === 0 ? ['Es ist kein Text zu sehen.'] : []),
          ...(isShown ? [] : [`„${seen}“ steht nicht da, wie es geschrieben wurde.`]),
          ...(await overflows(page, tag)),
        ];
      },
    );
    return { faults };
  },
}));
