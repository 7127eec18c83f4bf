import { weiterstadt } from '@wirkt/core/examples';
import { afterEach, expect, test } from 'vitest';
import { soon } from '../../test-support/soon.js';
import type { WirktProcessTimeline } from '../elements/process-timeline/process-timeline.js';
import '../elements/process-timeline/define.js';
import { checkHeadings } from './check-headings.js';
import { elementsBelow } from './page-elements.js';

afterEach(() => {
  document.body.replaceChildren();
});

test.each([
  ['<h2>Strategie</h2>', 'heading-level="4"', [{ level: 4, before: 2 }]],
  ['', 'heading-level="3"', [{ level: 3, before: 1 }]],
  ['<h4>Tief</h4><p role="heading" aria-level="2">Flach</p>', 'heading-level="4"', [{ level: 4, before: 2 }]],
  ['<h2>Strategie</h2><h3 hidden>Unsichtbar</h3>', 'heading-level="4"', [{ level: 4, before: 2 }]],
  ['<h2>Strategie</h2>', 'heading-level="3"', []],
  ['<h1>Portal</h1>', 'heading-level="2"', []],
  ['<h5>Tief</h5>', 'heading-level="2"', []],
  ['', '', []],
])('after %j an element with %j skips %j', async (before, attributes, jumps) => {
  document.body.innerHTML = `${before}<wirkt-process-timeline ${attributes}></wirkt-process-timeline>`;
  const element = document.querySelector<WirktProcessTimeline>('wirkt-process-timeline')!;
  element.project = weiterstadt;
  await soon(() => {
    expect(element.shadowRoot!.querySelector('[part="heading"]')).not.toBeNull();
  });

  const facts = jumps.map((jump) => ({ tagName: 'wirkt-process-timeline', ...jump }));
  expect(checkHeadings(elementsBelow(document))).toEqual(
    facts.map((each) => ({ code: 'headingJump', facts: each, element })),
  );
});

test('only the first heading of an element counts', () => {
  document.body.innerHTML = '<wirkt-other></wirkt-other>';
  document.querySelector('wirkt-other')!.attachShadow({ mode: 'open' }).innerHTML =
    '<h2>Titel</h2><h4>Schritte</h4>';
  expect(checkHeadings(elementsBelow(document))).toEqual([]);
});
