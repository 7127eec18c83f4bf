import { afterEach, describe, expect, test } from 'vitest';
import { upgradeMarker } from './markers.js';

const isKnown = (tagName: string) => ['wirkt-project', 'wirkt-process-timeline'].includes(tagName);
const here = location.origin;
const timeline = (attributes: string, fallback: string) =>
  `<wirkt-process-timeline${attributes}>${fallback}</wirkt-process-timeline>`;

afterEach(() => {
  document.body.replaceChildren();
});

/** What becomes of markup when every element of it is looked at in order, as the loader does. */
function upgraded(markup: string): string {
  document.body.innerHTML = markup;
  for (const element of document.body.querySelectorAll('*')) upgradeMarker(element, isKnown);
  return document.body.innerHTML;
}

describe('a marker', () => {
  test.each(['div', 'a', 'figure', 'ul', 'ol', 'section', 'p'])('on %s goes inside its element', (tag) => {
    const marker = `<${tag} data-wirkt="process-timeline" class="wide">Ersatz</${tag}>`;
    expect(upgraded(marker)).toBe(timeline('', marker));
  });

  test('on a table keeps its rows', () => {
    const marker = '<table data-wirkt="process-timeline"><tbody><tr><td>1</td></tr></tbody></table>';
    expect(upgraded(marker)).toBe(timeline('', marker));
  });

  test.each([
    ['data-wirkt-src="strategie.json"', ' src="strategie.json"'],
    ['data-wirkt-heading-level="3" data-wirkt-today="2021-10-01"', ' heading-level="3" today="2021-10-01"'],
    ['lang="en" dir="ltr"', ' lang="en" dir="ltr"'],
    ['data-wirkt-onclick="alert(1)" data-wirkt-style="color:red" data-wirkt-="1"', ''],
    ['data-wirkt-2="1" data-wirkt-Ä="1" data-other="1" title="x"', ''],
  ])('with %s sets%s', (attributes, expected) => {
    const marker = `<div data-wirkt="process-timeline" ${attributes}>Ersatz</div>`;
    upgraded(marker);
    const element = document.body.firstElementChild!;
    expect((element.cloneNode(false) as Element).outerHTML).toBe(timeline(expected, ''));
    expect(element.firstElementChild!.outerHTML).toContain('data-wirkt="process-timeline"');
  });

  test('gives its id to the element, so that links still lead there', () => {
    expect(upgraded('<div id="plan" data-wirkt="process-timeline">E</div>')).toBe(
      timeline(' id="plan"', '<div data-wirkt="process-timeline">E</div>'),
    );
  });

  test('takes its name with capitals and spaces', () => {
    expect(upgraded('<div data-wirkt=" Process-Timeline ">E</div>')).toMatch(/^<wirkt-process-timeline>/);
  });

  test('inside a project stays inside it', () => {
    const inner = '<p data-wirkt="process-timeline">E</p>';
    const outer = (content: string) => `<div data-wirkt="project" data-wirkt-src="a.json">${content}</div>`;
    expect(upgraded(outer(`<h2>T</h2>${inner}`))).toBe(
      `<wirkt-project src="a.json">${outer(`<h2>T</h2>${timeline('', inner)}`)}</wirkt-project>`,
    );
  });

  test('is upgraded once, also a copy of it', () => {
    const once = upgraded('<div data-wirkt="process-timeline">E</div>');
    expect(upgraded(once)).toBe(once);
    document.body.append(document.body.firstElementChild!.cloneNode(true));
    for (const element of document.body.querySelectorAll('*')) upgradeMarker(element, isKnown);
    expect(document.body.innerHTML).toBe(once + once);
  });

  test.each([
    '<div data-wirkt="unknown">E</div>',
    '<div data-wirkt="">E</div>',
    '<div data-wirkt="__proto__">E</div>',
    '<div data-wirkt="wirkt-process-timeline">E</div>',
    '<span data-wirkt="process-timeline">E</span>',
    '<div data-wirkt-src="a.json">E</div>',
    '<div contenteditable="true"><p data-wirkt="process-timeline">E</p></div>',
    '<svg><a data-wirkt="process-timeline" href="#wirkt:project"></a></svg>',
    '<template><div data-wirkt="process-timeline">E</div></template>',
  ])('is left alone: %s', (markup) => {
    expect(upgraded(markup)).toBe(markup);
  });
});

describe('a link', () => {
  test.each([
    [`${here}/a/strategie.json#wirkt:process-timeline`, ` src="${here}/a/strategie.json"`],
    ['/strategie.json?v=2#wirkt%3Aprocess-timeline', ` src="${here}/strategie.json?v=2"`],
    ['#wirkt:process-timeline', ''],
    [`${location.href.split('#')[0]!}#WIRKT:Process-Timeline`, ''],
  ])('to %s becomes an element with%s', (href, attributes) => {
    const link = `<a href="${href.replaceAll('&', '&amp;')}">Zum Plan</a>`;
    expect(upgraded(`Text ${link}`)).toBe(`Text ${timeline(attributes, link)}`);
  });

  test('that is alone in its paragraph takes the paragraph along', () => {
    const paragraph = '<p> <a href="/s.json#wirkt:process-timeline">Plan</a> </p>';
    expect(upgraded(paragraph)).toBe(timeline(` src="${here}/s.json"`, paragraph));
    expect(upgraded(document.body.innerHTML)).toBe(timeline(` src="${here}/s.json"`, paragraph));
  });

  test('beside a picture leaves the paragraph where it is', () => {
    const [link, picture] = ['<a href="#wirkt:process-timeline">Plan</a>', '<img src="data:," alt="">'];
    expect(upgraded(`<p>${link}${picture}</p>`)).toBe(`<p>${timeline('', link)}${picture}</p>`);
  });

  test('with a base address means the project around it, too', () => {
    const base = document.createElement('base');
    base.href = '/somewhere/';
    document.head.append(base);
    const link = '<a href="#wirkt:process-timeline">Plan</a>';
    const markup = upgraded(link);
    base.remove();
    expect(markup).toBe(timeline('', link));
  });

  test.each([
    'https://example.org/strategie.json#wirkt:process-timeline',
    'https://%zz#wirkt:process-timeline',
    'javascript:alert(1)#wirkt:process-timeline',
    '/s.json#wirkt:unknown',
    '/s.json#wirkt:%E0%A4',
    '/s.json#wirkt',
    '/s.json',
  ])('to %s stays a link', (href) => {
    const link = `<a href="${href}">Plan</a>`;
    expect(upgraded(link)).toBe(link);
  });
});
