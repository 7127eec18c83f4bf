import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { markupWithFile } from '../element-pages.js';
import { gateTo } from '../gate.js';
import { onPage, type Check, type Visit } from '../visit.js';
import { rewrittenData } from '../rewritten-data.js';

/** Pages are built by scripts that move things about, and show more than one project. */
export const moving: readonly Check[] = [
  {
    title: 'Verschoben, entfernt und wieder eingesetzt, während es lädt',
    needsFile: true,
    run: movesWhileLoading,
  },
  { title: 'Zwei Projekte mit gleichen Kennungen', run: twoProjects },
];

async function movesWhileLoading(visit: Visit) {
  const { tagName, ready } = visit.element;
  const file = gateTo(readFileSync(join(inject('siteFolder'), 'strategie.json'), 'utf8'), 'application/json');
  const faults = await onPage(
    visit,
    { files: { 'strategie.json': file.answer }, waits: false },
    async ({ page }) => {
      await file.asked;
      const element = await page.evaluateHandle(
        (selector) => document.querySelector(`#place > ${selector}`),
        tagName,
      );
      await element.evaluate(async (moved) => {
        const nextFrame = () => new Promise(requestAnimationFrame);
        document.querySelector('#after')?.append(moved ?? '');
        await nextFrame();
        moved?.remove();
        await nextFrame();
        document.querySelector('#place')?.append(moved ?? '');
      });
      file.open();
      const inPlace = page.locator(`#place ${ready}`).first();
      await inPlace.waitFor();
      await element.evaluate((moved) => {
        moved?.remove();
        document.querySelector('#after')?.after(moved ?? '');
      });
      await page.locator(ready).first().waitFor();
      return file.count() === 1 ? [] : [`Die Datei wurde ${file.count()}-mal angefordert.`];
    },
  );
  return { faults };
}

async function twoProjects(visit: Visit) {
  const { element } = visit;
  const faults = await onPage(
    visit,
    {
      body: `<div id="first">${markupWithFile(element)}</div><div id="second">${markupWithFile(element, 'second.json')}</div>`,
      ...rewrittenData(visit, (text) => `Zweitens ${text}`, { file: 'second.json', place: '#second' }),
    },
    async ({ page }) => {
      await page.locator(`#second ${element.ready}`).first().waitFor();
      const texts = (place: string) =>
        page.evaluate((selector) => window.probe.texts(selector).map(({ text }) => text), place);
      const [first, second] = [await texts('#first'), await texts('#second')];
      const isForeign = (text: string) => text.includes('Zweitens');
      return [
        ...first.filter(isForeign).map((text) => `Im ersten Projekt steht ein Text des zweiten: ${text}`),
        ...(second.some(isForeign) ? [] : ['Das zweite Projekt zeigt seine eigenen Texte nicht.']),
      ];
    },
  );
  return { faults };
}
