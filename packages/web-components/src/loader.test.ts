import weiterstadtFile from '@wirkt/core/examples/weiterstadt.json?url';
import { beforeAll, describe, expect, test } from 'vitest';
import { soon } from '../test-support/soon.js';

const thrown: string[] = [];
const announced: unknown[] = [];
let ready: readonly string[] = [];

document.addEventListener('wirkt:ready', (event) => {
  announced.push((event as CustomEvent<unknown>).detail);
});
window.addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
window.addEventListener('error', ({ message }) => thrown.push(message));

beforeAll(async () => {
  document.documentElement.lang = 'de';
  document.documentElement.dataset['wirktDoctor'] = 'off';
  document.body.innerHTML = `
    <div id="marker" data-wirkt="project" data-wirkt-src="${weiterstadtFile}" data-wirkt-today="2021-10-01">
      <h2>Unser Weg</h2>
      <div data-wirkt="process-timeline" data-wirkt-heading-level="3"><p class="fallback">Ersatz</p></div>
      <p><a href="#wirkt:process-timeline">Zum Zeitplan</a></p>
    </div>
    <div data-wirkt="unknown" data-wirkt-src="%">bleibt</div>
    <wirkt-unknown>bleibt</wirkt-unknown>
    <a href="${weiterstadtFile}#wirkt:process-timeline">Plan</a>
    <div data-wirkt="process-timeline" data-wirkt-src="gibt-es-nicht.json"><p class="fallback">Ersatz</p></div>`;
  const loader = await import('./loader.js');
  ready = await loader.ready;
});

const timelines = () => [...document.querySelectorAll('wirkt-process-timeline')];
const phasesOf = (element: Element | undefined) =>
  element?.shadowRoot?.querySelectorAll('[part="phase"]').length;

describe('a page with markers and links', () => {
  test('loads what it uses and says when it is there', () => {
    expect(ready.toSorted()).toEqual(['wirkt-process-timeline', 'wirkt-project']);
    expect(announced).toEqual([ready]);
    for (const element of timelines()) expect(element.shadowRoot?.childElementCount).toBeGreaterThan(0);
  });

  test('shows the project in place of the markers and of the links', async () => {
    await soon(() => {
      expect(timelines().map(phasesOf)).toEqual([8, 8, 8, 0]);
    });
    const [inside] = timelines();
    expect(inside!.closest('wirkt-project')).toBe(document.getElementById('marker'));
    expect(inside!.shadowRoot!.querySelector('[part="heading"]')!.tagName).toBe('H3');
    expect(inside!.querySelector('.fallback')!.checkVisibility()).toBe(false);
  });

  test('shows the marker again where the file is not there', async () => {
    const broken = timelines()[3]!;
    await soon(() => {
      expect(broken.shadowRoot!.querySelector('[role="alert"]')).not.toBeNull();
    });
    expect(broken.querySelector('.fallback')!.checkVisibility()).toBe(true);
  });

  test('leaves unknown names as they are', () => {
    expect(document.querySelector('[data-wirkt="unknown"]')!.parentElement).toBe(document.body);
    expect(document.querySelector('wirkt-unknown')!.shadowRoot).toBeNull();
  });

  test('takes what is added later, also in a shadow root', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      `<div data-wirkt="process-timeline" data-wirkt-src="${weiterstadtFile}">Ersatz</div>`;
    document.body.append(host);
    await soon(() => {
      expect(phasesOf(host.shadowRoot!.querySelector('wirkt-process-timeline') ?? undefined)).toBe(8);
    });
  });
});

test('a second copy does nothing but is counted', async () => {
  const address = new URL('./loader.ts?kopie', import.meta.url).href;
  const copy = (await import(/* @vite-ignore */ address)) as { readonly ready: unknown };
  const marker = document.createElement('div');
  marker.dataset['wirkt'] = 'process-timeline';
  document.body.append(marker);
  await soon(() => {
    expect(marker.parentElement!.localName).toBe('wirkt-process-timeline');
  });

  expect(marker.parentElement!.parentElement).toBe(document.body);
  expect(await copy.ready).toBe(ready);
  expect(announced).toHaveLength(1);
  const page = Reflect.get(globalThis, Symbol.for('wirkt:loader')) as { addresses: string[] };
  expect(page.addresses).toHaveLength(2);
  expect(page.addresses[1]).toContain('kopie');
});

test('nothing was thrown', () => {
  expect(thrown).toEqual([]);
});
