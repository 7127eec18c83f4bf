import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { soon } from '../../test-support/soon.js';
import { callDoctor } from './call-doctor.js';

const seconds = 1000;
const realSetTimeout = window.setTimeout.bind(window);
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
const listening = vi.spyOn(document, 'addEventListener');
const { documentElement } = document;

beforeEach(async () => {
  // Loaded before the clock stands still.
  await import('../embed-doctor/report-on-page.js');
  documentElement.lang = 'de';
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  // The doctor listens as long as the page is open; every test is a page of its own.
  for (const call of listening.mock.calls) document.removeEventListener(...call);
  vi.clearAllMocks();
  delete documentElement.dataset['wirktDoctor'];
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname);
});

/** Time enough to load a module, by a clock that does not stand still. */
function settled(): Promise<void> {
  return new Promise((resolve) => realSetTimeout(resolve, 50));
}

test('the doctor comes five seconds after the page was loaded and is silent where all is well', async () => {
  callDoctor(Promise.resolve(), '/wirkt/');
  document.body.innerHTML = '<p>&lt;wirkt-project&gt;</p>';
  vi.advanceTimersByTime(4.9 * seconds);
  await settled();
  expect(warn).not.toHaveBeenCalled();

  vi.advanceTimersByTime(0.1 * seconds);
  await soon(() => {
    expect(warn).toHaveBeenCalledTimes(1);
  });

  warn.mockClear();
  document.body.replaceChildren();
  callDoctor(Promise.resolve(), '/wirkt/');
  vi.advanceTimersByTime(5 * seconds);
  await settled();
  expect(warn).not.toHaveBeenCalled();
  expect(info).not.toHaveBeenCalled();
});

test.each([
  ['data-wirkt-doctor', () => (documentElement.dataset['wirktDoctor'] = '')],
  [
    '?wirkt-doctor',
    () => {
      history.replaceState(null, '', '?a=1&wirkt-doctor');
    },
  ],
  [
    '?wirkt-doctor in spite of "off"',
    () => {
      documentElement.dataset['wirktDoctor'] = 'off';
      history.replaceState(null, '', '?wirkt-doctor');
    },
  ],
])('with %s it comes at once, but after the elements, and always speaks', async (_case, ask) => {
  ask();
  let elementsAreThere: () => void = () => undefined;
  callDoctor(new Promise<void>((resolve) => (elementsAreThere = resolve)), '/wirkt/');
  await settled();
  expect(info).not.toHaveBeenCalled();

  elementsAreThere();
  await soon(() => {
    expect(info.mock.calls).toEqual([[expect.stringContaining('Keine bekannten Fehler')]]);
  });
});

test('with "off" it stays away', async () => {
  documentElement.dataset['wirktDoctor'] = 'off';
  document.body.innerHTML = '<p>&lt;wirkt-project&gt;</p>';
  callDoctor(Promise.resolve(), '/wirkt/');
  vi.advanceTimersByTime(60 * seconds);
  await settled();
  expect(warn).not.toHaveBeenCalled();
});

test('it hears what happened before it came', async () => {
  documentElement.dataset['wirktDoctor'] = '';
  let elementsAreThere: () => void = () => undefined;
  callDoctor(new Promise<void>((resolve) => (elementsAreThere = resolve)), `${location.origin}/wirkt/`);
  const detail = { code: 'notFound', url: '/fehlt.json' };
  document.body.dispatchEvent(new CustomEvent('wirkt-error', { detail, bubbles: true, composed: true }));
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      effectiveDirective: 'script-src-elem',
      violatedDirective: 'script-src-elem',
      blockedURI: `${location.origin}/wirkt/chunk.js`,
      documentURI: location.href,
      originalPolicy: '',
      disposition: 'enforce',
      statusCode: 200,
    }),
  );

  elementsAreThere();
  await soon(() => {
    expect(warn).toHaveBeenCalledTimes(1);
  });
  expect(warn.mock.calls[0]?.[0]).toMatch(/\/wirkt\/chunk\.js[^]*\/fehlt\.json/);
});
