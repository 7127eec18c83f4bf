import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchJson } from './fetch-json.js';

const here = (path: string) => new URL(path, location.href).href;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('limits', () => {
  test('another host is not even asked', async () => {
    const fetch = vi.spyOn(window, 'fetch');

    expect(await fetchJson('https://example.org/strategie.json')).toMatchObject({
      ok: false,
      code: 'foreignHost',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test('a redirect to another host is not followed: the browser is told so', async () => {
    const fetch = vi.spyOn(window, 'fetch').mockResolvedValue(Response.json({}));
    await fetchJson(here('a.json'));

    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ mode: 'same-origin', credentials: 'same-origin' });
  });

  test('after 15 seconds the wait ends, also in the middle of the file', async () => {
    vi.spyOn(window, 'fetch').mockImplementation((_url, options) => {
      const body = new ReadableStream({
        start: (controller) => {
          options?.signal?.addEventListener('abort', () => {
            controller.error(new DOMException('aborted', 'AbortError'));
          });
        },
      });
      return Promise.resolve(new Response(body));
    });
    const answer = fetchJson(here('a.json'));
    await vi.advanceTimersByTimeAsync(14_999);
    await expect(Promise.race([answer, Promise.resolve('waiting')])).resolves.toBe('waiting');
    await vi.advanceTimersByTimeAsync(2);

    expect(await answer).toMatchObject({ ok: false, code: 'tooSlow' });
  });

  test('more than 5 MB is not read to its end', async () => {
    const cancel = vi.fn();
    const body = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1_000_000));
      },
      cancel,
    });
    vi.spyOn(window, 'fetch').mockResolvedValue(new Response(body));

    expect(await fetchJson(here('a.json'))).toMatchObject({ ok: false, code: 'tooLarge' });
    expect(cancel).toHaveBeenCalled();
  });
});

test.each([
  ['404', new Response('', { status: 404 }), 'notFound'],
  ['410', new Response('', { status: 410 }), 'notFound'],
  ['403', new Response('', { status: 403 }), 'refused'],
  ['500', new Response('', { status: 500 }), 'refused'],
  ['HTML', new Response('<!doctype html>'), 'notJson'],
  ['nothing', new Response(null, { status: 204 }), 'notJson'],
])('%s is %s', async (_name, response, code) => {
  vi.spyOn(window, 'fetch').mockResolvedValue(response);

  expect(await fetchJson(here('a.json'))).toMatchObject({ ok: false, code });
});

test('JSON of some chunks comes whole, umlauts across chunks included', async () => {
  const bytes = new TextEncoder().encode('{"ü":"ß"}');
  const body = new ReadableStream({
    start: (controller) => {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  vi.spyOn(window, 'fetch').mockResolvedValue(new Response(body));

  expect(await fetchJson(here('a.json'))).toEqual({ ok: true, content: { ü: 'ß' } });
});
