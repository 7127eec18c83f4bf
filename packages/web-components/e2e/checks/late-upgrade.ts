import type { Page } from 'playwright';
import { markupOf } from '../element-pages.js';
import { gateTo } from '../gate.js';
import { onPage, type Check, type Outcome, type Visit } from '../visit.js';

/** A page sets data in an own script, before the elements' script has arrived. */
const setsData = (property: string, file: string) => `const element = document.querySelector('[data-late]');
const response = await fetch('${file}');
element.${property} = await response.json();
document.documentElement.dataset.isSet = 'true';`;

/** The script of the elements comes late: the fallback is there before, data is kept, nothing jumps. */
export const lateUpgrade: readonly Check[] = [
  { title: 'Spätes Skript: Ersatztext, gesetzte Daten bleiben', run: keepsData },
  { title: 'Spätes Skript: kein Sprung mit reservierter Höhe', run: staysInPlace },
];

async function keepsData(visit: Visit): Promise<Outcome> {
  const late = lateScript(visit);
  const { handsOver } = visit.element;
  const property = handsOver?.property ?? 'project';
  const faults = await onPage(
    visit,
    {
      body: markupOf(visit.element, { 'data-late': '' }),
      scripts: ['sets-data.js', 'late.js'],
      files: {
        'sets-data.js': setsData(property, handsOver ? 'data.json' : 'strategie.json'),
        'late.js': late.answer,
        ...(handsOver && { 'data.json': JSON.stringify(handsOver.value) }),
      },
      waits: false,
      // A module that waits holds back the load event.
      prepare: async (page) => {
        page.setDefaultTimeout(5000);
        await letThroughWhen(page, late.open, visit);
      },
    },
    async ({ page }) => {
      await page.locator(visit.element.ready).first().waitFor();
      const seenBefore = await page.evaluate(() => window.fallbackSeen);
      const shadowing = await page
        .locator(visit.element.tagName)
        .first()
        .evaluate((element, name) => Object.hasOwn(element, name), property);
      return [
        ...(seenBefore ? [] : ['Der Ersatztext war nicht zu sehen, solange das Skript fehlte.']),
        ...(shadowing ? ['Eine eigene Eigenschaft verdeckt die des Elements.'] : []),
      ];
    },
  );
  return { faults };
}

/**
 * Smallest score of a movement that anyone could see. On a busy machine the page's font arrives late, and
 * the marker of a list in the fallback then settles by a fraction of a pixel.
 */
const visibleShift = 0.0001;

async function staysInPlace(visit: Visit): Promise<Outcome> {
  const { tagName } = visit.element;
  let height = 0;
  const measured = await onPage(visit, {}, async ({ page }) => {
    height = await page
      .locator(tagName)
      .first()
      .evaluate((element) => element.getBoundingClientRect().height);
    return [];
  });
  const late = lateScript(visit);
  // `flow-root`, because margins of the fallback would otherwise reach out of the element.
  const faults = await onPage(
    visit,
    {
      css: `${tagName} { display: flow-root; min-block-size: ${Math.ceil(height)}px; }`,
      scripts: ['late.js'],
      files: { 'late.js': late.answer },
      prepare: async (page) => {
        await noteShifts(page);
        await letThroughWhen(page, late.open, visit);
      },
    },
    async ({ page }) => {
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
      );
      const shifts = await page.evaluate(() => window.shifts);
      return shifts
        .filter(({ value }) => value >= visibleShift)
        .map(({ value, moved }) => `Sprung von ${value.toFixed(4)}: ${moved.join(', ')}`);
    },
  );
  return { faults: [...measured, ...faults] };
}

function lateScript({ script }: Visit): ReturnType<typeof gateTo> {
  return gateTo(`import './${script}';`, 'text/javascript');
}

/** Opens the gate once the page was painted with its fallback and the page's own data was set. */
async function letThroughWhen(page: Page, open: () => void, { element }: Visit): Promise<void> {
  await page.exposeFunction('fallbackWasPainted', open);
  await page.addInitScript((fallbackText) => {
    const letThrough = () => {
      // The page's own font may move its texts; that is not the element's doing.
      window.shifts = [];
      void window.fallbackWasPainted();
    };
    const look = () => {
      const isThere = document.body.innerText.includes(fallbackText);
      const awaitsData = document.querySelector('[data-late]') && !document.documentElement.dataset['isSet'];
      window.fallbackSeen ||= isThere;
      if (awaitsData) setTimeout(look, 20);
      else void document.fonts.ready.then(() => setTimeout(letThrough, 300));
    };
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') look();
    });
  }, element.fallbackText);
}

declare global {
  interface Window {
    shifts: { value: number; moved: string[] }[];
    fallbackSeen: boolean;
    fallbackWasPainted: () => Promise<void>;
  }
}

/** Notes every movement of the page that its reader did not cause, with what moved. */
export function noteShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.shifts = [];
    const nameOf = (node: Node | null) =>
      node instanceof Element
        ? `${node.localName}${node.id && `#${node.id}`}`
        : (node?.textContent?.trim().slice(0, 20) ?? 'etwas im Element');
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value, sources } of list.getEntries() as LayoutShift[]) {
        if (hadRecentInput) continue;
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${nameOf(node)} von ${previousRect.y} nach ${currentRect.y} px`,
        );
        window.shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}
