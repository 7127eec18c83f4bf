import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { soon } from '../../../test-support/soon.js';
import { allOf, show, showWithSteps } from '../../../test-support/shown-timeline.js';

beforeEach(() => {
  document.documentElement.lang = 'de';
});

afterEach(() => {
  document.body.replaceChildren();
});

describe('pictures', () => {
  test('stand to choose from by keyboard, as list, bars and table', async () => {
    const timeline = await show();
    await userEvent.tab();
    expect(timeline.shadowRoot!.activeElement).toHaveProperty('value', 'list');

    await userEvent.keyboard('{ArrowRight}');
    await soon(() => {
      expect(allOf(timeline, '.phase > .track')).toHaveLength(8);
    });
    await userEvent.keyboard('{ArrowRight}');
    await soon(() => {
      expect(allOf(timeline, '[part="table"] .phase-row')).toHaveLength(8);
    });
  });

  test.each([
    ['1200px', 'bars'],
    ['500px', 'list'],
  ])('without a wish, at a width of %s, are %s', async (width, picture) => {
    const timeline = await show({ view: undefined } as never);
    timeline.style.width = width;

    await soon(() => {
      expect(allOf(timeline, '.track').length > 0 ? 'bars' : 'list').toBe(picture);
      expect(timeline.shadowRoot!.querySelector<HTMLInputElement>('input:checked')!.value).toBe(picture);
    });
  });

  test('tell one truth: every date of the table stands in the list', async () => {
    const inList = (await showWithSteps()).shadowRoot!.textContent.replaceAll(/\s+/g, ' ');
    const timeline = await show({ view: 'table' });
    await soon(() => {
      expect(allOf(timeline, 'td').length).toBeGreaterThan(100);
    });
    const inTable = allOf(timeline, 'td').map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );

    expect(inTable.filter((text) => text !== '–' && !inList.includes(text))).toEqual([]);
  });

  test('an unknown one is the usual one', async () => {
    expect(allOf(await show({ view: 'pie' } as never), '[part="phase"]')).toHaveLength(8);
  });

  test.each(['inline-flex', 'flex', 'grid', 'float', 'column'])(
    'take their room inside %s',
    async (layout) => {
      const timeline = await show();
      const { style } = timeline.parentElement!;
      style.cssText = 'inline-size: 800px';
      if (layout === 'float') timeline.style.float = 'left';
      else style.display = layout === 'column' ? 'flex' : layout;
      if (layout === 'column') style.cssText += '; flex-direction: column; align-items: flex-start';
      if (layout === 'grid') style.gridTemplateColumns = 'auto';

      expect(timeline.getBoundingClientRect().width).toBeGreaterThan(300);
    },
  );
});

describe('the address', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('opens the phase that it names, also when it changes', async () => {
    location.hash = '#wirkt-phase-2';
    const timeline = await show();
    const openPhases = () =>
      allOf(timeline, '[part="phase"]').filter((phase) => phase.querySelector('[open]'));
    await soon(() => {
      expect(openPhases().map(({ dataset }) => dataset['phase'])).toEqual(['phase-2']);
    });
    expect(timeline.shadowRoot!.activeElement?.textContent).toBe('Kick-off-Veranstaltung');

    location.hash = '#wirkt-phase-3';
    await soon(() => {
      expect(openPhases()).toHaveLength(2);
    });
  });

  test.each(['#wirkt-', '#wirkt-%', '#wirkt-nirgends', '#phase-2'])('%s names none', async (hash) => {
    history.replaceState(null, '', hash);

    expect(allOf(await show(), '[open]')).toEqual([]);
  });
});

describe('what has not happened yet', () => {
  test('is neither reached nor shown as actual', async () => {
    const timeline = await showWithSteps({ today: '2021-05-07' });
    const [workshop] = allOf(timeline, '[data-phase="phase-3"] .milestones > li');
    expect(workshop?.textContent).toContain('(offen)');
    expect(workshop?.textContent).not.toContain('8. Mai 2021');

    timeline.today = '2021-05-08';
    await timeline.updateComplete;
    expect(workshop?.textContent).toContain('(erreicht)');
    expect(workshop?.textContent).toContain('8. Mai 2021');
  });
});

test('print shows everything open', async () => {
  const timeline = await show();
  window.dispatchEvent(new Event('beforeprint'));

  expect(allOf(timeline, 'details:not([open])')).toEqual([]);
});

test('names of disclosures tell the phase', async () => {
  const names = allOf(await show(), 'summary').map(({ textContent }) => textContent);

  expect(new Set(names).size).toBe(names.length);
});

describe('bars', () => {
  const phase = (id: string, from: string, to: string) => ({ id, title: id, planned: { from, to } });

  test.each([
    ['an end that only software means', '2020-11', '9999-12-31', 0],
    ['thirty years and a month', '2000-01', '2030-01', 0],
    ['thirty years', '2000-01', '2029-12', 1],
    ['years before 1900', '1871', '1872', 1],
  ])('for %s', async (_what, from, to, tracks) => {
    const timeline = await show({
      view: 'bars',
      phases: [phase('a', from, to)],
      today: from.slice(0, 4) + '-06-01',
    });

    await soon(() => {
      expect(allOf(timeline, '[part="phase"]')).toHaveLength(1);
      expect(allOf(timeline, '.phase > .track')).toHaveLength(tracks);
    });
  });

  test.each([
    ['2027-01', '2028-12', ['2027', '2028']],
    ['2020-01', '2028-12', ['2020', '2022', '2024', '2026', '2028']],
    ['2019-11', '2021-12', ['2020', '2021']],
  ])('from %s to %s name the years %j', async (from, to, years) => {
    const timeline = await show({ view: 'bars', phases: [phase('a', from, to)] });

    await soon(() => {
      const labels = allOf(timeline, '.years span').map(({ textContent }) => textContent);
      expect(labels.toSorted()).toEqual(years);
    });
  });
});

describe('data that nobody checked leaves the fallback readable', () => {
  test.each([
    ['a project that is none', { project: { error: 'x' } }],
    ['phases that are none', { phases: {}, project: undefined }],
    ['no phases', { phases: null, project: undefined }],
    ['phases without titles', { phases: [{ id: 'a' }] }],
  ])('%s', async (_what, properties) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const timeline = await show(properties as never);

    expect(timeline.querySelector('p')!.checkVisibility()).toBe(true);
    expect(timeline.getBoundingClientRect().height).toBeGreaterThan(0);
    vi.restoreAllMocks();
  });

  test('own wording that is null is none', async () => {
    expect(allOf(await show({ strings: null } as never), '[part="phase"]')).toHaveLength(8);
  });
});
