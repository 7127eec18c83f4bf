import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Observations } from './findings.js';
import { reportOnPage } from './report-on-page.js';

const observations: Observations = {
  violations: [],
  fileProblems: [{ code: 'notFound', url: '/a.json' }],
  knownTags: ['wirkt-project'],
  ownFolder: '/wirkt/',
};
const silent: Observations = { ...observations, fileProblems: [] };
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
const listening = vi.spyOn(document, 'addEventListener');

beforeEach(() => {
  document.documentElement.lang = 'de';
});

afterEach(() => {
  document.body.replaceChildren();
  // The doctor listens as long as the page is open; every test is a page of its own.
  for (const call of listening.mock.calls) document.removeEventListener(...call);
  vi.clearAllMocks();
});

test('nothing found is said only to who asks', () => {
  reportOnPage(silent, false);
  expect(info).not.toHaveBeenCalled();
  reportOnPage(silent, true);
  expect(info.mock.calls).toEqual([[expect.stringContaining('Keine bekannten Fehler')]]);
  expect(warn).not.toHaveBeenCalled();
});

test('what is broken is one warning, with the places', () => {
  document.body.innerHTML = '<p>&lt;wirkt-project&gt;</p>';
  reportOnPage(observations, false);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(info).not.toHaveBeenCalled();
  const [text, places] = warn.mock.calls[0] as unknown[];
  expect(text).toMatch(/^WIRkt: 2 Hinweise .*\n1\. <wirkt-project> .*\n2\. Die Datei \/a\.json /);
  expect(places).toEqual([document.querySelector('p')]);
});

test('a hint is no warning, and an English page is spoken to in English', () => {
  document.documentElement.lang = 'en';
  Reflect.set(globalThis, Symbol.for('wirkt:loader'), { addresses: ['/a.js', '/b.js'] });
  reportOnPage(silent, false);
  Reflect.deleteProperty(globalThis, Symbol.for('wirkt:loader'));
  expect(info.mock.calls).toEqual([[expect.stringMatching(/^WIRkt: one hint .*\n1\. The loader /)]]);
  expect(warn).not.toHaveBeenCalled();
});

test('a file that fails later is told once, also when its element tries again', () => {
  const fails = (url: string) =>
    document.body.dispatchEvent(
      new CustomEvent('wirkt-error', { detail: { code: 'tooSlow', url }, bubbles: true, composed: true }),
    );
  reportOnPage(observations, false);
  warn.mockClear();

  fails('/spaet.json');
  fails('/spaet.json');
  fails('/a.json');

  document.body.dispatchEvent(new CustomEvent('wirkt-error', { bubbles: true }));
  expect(warn.mock.calls).toEqual([[expect.stringContaining('/spaet.json')]]);
});

test('nobody else learns of it', () => {
  const requests = [
    vi.spyOn(window, 'fetch'),
    vi.spyOn(navigator, 'sendBeacon'),
    vi.spyOn(XMLHttpRequest.prototype, 'send'),
  ];
  document.body.innerHTML = '<p>&lt;wirkt-project&gt;</p>';
  reportOnPage(observations, true);
  for (const request of requests) expect(request).not.toHaveBeenCalled();
});
