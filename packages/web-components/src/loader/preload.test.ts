import { expect, test, vi } from 'vitest';

test('what a script asks for is loaded ahead, by either name; unknown names are not', async () => {
  document.documentElement.dataset['wirktDoctor'] = 'off';
  const script = document.createElement('script');
  script.type = 'module';
  script.dataset['wirktPreload'] = 'process-timeline wirkt-project unknown';
  document.head.append(script);
  expect(customElements.get('wirkt-project')).toBeUndefined();
  const said = vi.fn();
  document.addEventListener('wirkt:ready', said);

  const { ready } = await import('../loader.js');

  expect(await ready).toEqual(['wirkt-process-timeline', 'wirkt-project']);
  expect(customElements.get('wirkt-project')).toBeDefined();
  expect(said).toHaveBeenCalledTimes(1);
});
