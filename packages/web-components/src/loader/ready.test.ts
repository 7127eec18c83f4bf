import { expect, test } from 'vitest';

test('ready waits until what stood at the start is rendered, and does not mind what cannot be', async () => {
  document.documentElement.dataset['wirktDoctor'] = 'off';
  let rendered: () => void = () => undefined;
  class SlowElement extends HTMLElement {
    updateComplete = new Promise<void>((resolve) => (rendered = resolve));
  }
  class BrokenElement extends HTMLElement {
    get updateComplete(): Promise<never> {
      return Promise.reject(new Error('broken on purpose'));
    }
  }
  customElements.define('wirkt-project', SlowElement);
  customElements.define('wirkt-process-timeline', BrokenElement);
  document.body.append(new SlowElement(), new BrokenElement());

  const { ready } = await import('../loader.js');
  let isReady = false;
  void ready.then(() => (isReady = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isReady).toBe(false);

  rendered();
  // Both were there without the loader.
  expect(await ready).toEqual([]);
});
