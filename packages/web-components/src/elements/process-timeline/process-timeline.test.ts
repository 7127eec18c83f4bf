import { weiterstadt } from '@wirkt/core/examples';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { soon } from '../../../test-support/soon.js';
import { allOf, show, showWithSteps, statesOf, textOf } from '../../../test-support/shown-timeline.js';
import { missingLocale } from '../../internal/element-locale.js';

beforeEach(async () => {
  await missingLocale('en');
  document.documentElement.lang = 'de';
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('the answer comes first', () => {
  test.each([
    ['2019-10-01', 'Zurzeit läuft keine Phase. Als Nächstes: Maßnahme im Vorfeld (6. November 2019).'],
    ['2019-11-06', /^Zurzeit läuft „Maßnahme im Vorfeld“\. Als Nächstes: Vorbereitende Maßnahmen/],
    [
      '2021-10-01',
      '„Beteiligungsphase I“ läuft noch, geplant war April bis Juni 2020. Nach dem Plan überfällig: „Bergfest“, „Beteiligungsphase II“ und „Abschlussveranstaltung“. Als Nächstes: Beschlussphase (bis Dezember 2021).',
    ],
  ])('on %s', async (today, answer) => {
    const summary = textOf(await show({ today }), '[part="summary"]');

    if (typeof answer === 'string') expect(summary).toBe(answer);
    else expect(summary).toMatch(answer);
  });

  test('when everything is done', async () => {
    const phases = [{ id: 'a', title: 'A', actual: { from: '2020', to: '2020' } }];

    expect(textOf(await show({ phases }), '[part="summary"]')).toBe('Alle Phasen sind abgeschlossen.');
  });
});

describe('phases', () => {
  test('stand in the order of the project, each with its state', async () => {
    const timeline = await show();

    expect(statesOf(timeline)).toEqual([
      'done',
      'done',
      'done',
      'overdue',
      'overdue',
      'overdue',
      'overdue',
      'next',
    ]);
  });

  test('show planned and actual dates side by side, inferred ones marked', async () => {
    const [, preparation] = allOf(await show(), '[part="phase"]');

    expect(preparation?.textContent.replaceAll(/\s+/g, ' ')).toContain(
      'Geplant Februar bis März 2020 Tatsächlich Mai bis Dezember 2020 (abgeleitet)',
    );
  });

  test('have today between what has begun and what is to come', async () => {
    const items = allOf(await show(), '.phases > li').map(({ part }) => part.value);

    expect(items.indexOf('today')).toBe(7);
    expect(textOf(await show(), '[part="today"]')).toBe('Heute: 1. Oktober 2021');
  });

  test('take every lettered step and every milestone', async () => {
    const timeline = await showWithSteps();
    const phases = weiterstadt.process?.phases ?? [];

    expect(allOf(timeline, '.steps > li')).toHaveLength(phases.flatMap(({ steps = [] }) => steps).length);
    expect(allOf(timeline, '.milestones > li')).toHaveLength(
      phases.flatMap(({ milestones = [] }) => milestones).length,
    );
  });

  test('open their details by keyboard', async () => {
    const timeline = await show();
    const details = timeline.shadowRoot!.querySelector('details')!;
    // The first stop is the choice between list, bars and table.
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');

    expect(timeline.shadowRoot!.activeElement?.localName).toBe('summary');
    expect(details.open).toBe(true);
  });

  test('that people postponed or cancelled say why', async () => {
    const timeline = await showWithSteps({
      phases: [
        { id: 'done', title: 'Auftakt', actual: { from: '2021-01', to: '2021-01' } },
        {
          id: 'cancelled',
          title: 'Bergfest',
          planned: { from: '2021-06', to: '2021-07' },
          stateOverride: { state: 'cancelled', reason: 'In der Werkstatt nachgeholt.' },
          steps: [
            {
              id: 'step',
              title: 'Auswertung',
              stateOverride: { state: 'postponed', reason: 'Es fehlt noch ein Protokoll.' },
            },
          ],
        },
      ],
    });

    expect(statesOf(timeline)).toEqual(['done', 'cancelled']);
    expect(textOf(timeline, '[data-state="cancelled"]')).toContain('In der Werkstatt nachgeholt.');
    expect(textOf(timeline, '.steps > li')).toContain('verschoben: Es fehlt noch ein Protokoll.');
    expect(textOf(timeline, '[part="summary"]')).toBe('Alle Phasen sind abgeschlossen.');
  });

  test('that the forecast moved behind their planned begin are postponed, and today stands before them', async () => {
    const timeline = await show({
      phases: [
        { id: 'late', title: 'Auftakt', planned: { from: '2021-04' }, forecast: { from: '2022-02' } },
        { id: 'later', title: 'Werkstatt', planned: { from: '2022-03' } },
      ],
    });

    expect(statesOf(timeline)).toEqual(['postponed', 'planned']);
    expect(textOf(timeline, '[part="summary"]')).toContain('Verschoben: Auftakt (ab Februar 2022).');
    expect(allOf(timeline, '.phases > li')[0]?.part.value).toBe('today');
  });

  test('none: the page says what will come', async () => {
    expect(textOf(await show({ phases: [] }), '.frame')).toContain('noch keine Phasen bekannt');
  });
});

describe('today', () => {
  test('is the day in Berlin where nothing else is said', async () => {
    const timeline = await show({ today: undefined } as never);
    const day = timeline.shadowRoot!.querySelector('time')!.dateTime;

    expect(day).toBe(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' }));
  });

  test('that is no day is reported and left aside', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const timeline = await show({ today: '31.02.2021' });

    expect(timeline.shadowRoot!.querySelector('time')!.dateTime).not.toContain('2021');
    expect(warn.mock.calls[0]?.[0]).toContain('today="31.02.2021"');
  });
});

describe('language', () => {
  test('is that of the nearest lang, also when it changes', async () => {
    const timeline = await show({}, { lang: 'en-GB' });
    expect(textOf(timeline, '[part="heading"]')).toBe('The way to the strategy');

    timeline.parentElement!.lang = 'de';
    await soon(() => {
      expect(textOf(timeline, '[part="heading"]')).toBe('Der Weg zur Strategie');
    });
  });

  test('crosses shadow roots', async () => {
    const host = document.createElement('section');
    host.lang = 'en';
    host.attachShadow({ mode: 'open' });
    document.body.append(host);
    const timeline = document.createElement('wirkt-process-timeline');
    timeline.project = weiterstadt;
    host.shadowRoot!.append(timeline);
    await timeline.updateComplete;

    expect(textOf(timeline, '[part="heading"]')).toBe('The way to the strategy');
    host.lang = 'de';
    await soon(() => {
      expect(textOf(timeline, '[part="heading"]')).toBe('Der Weg zur Strategie');
    });
  });

  test('without translation falls back to German, marked as German', async () => {
    const timeline = await show({}, { lang: 'ar' });
    const frame = timeline.shadowRoot!.querySelector<HTMLElement>('.frame')!;

    expect([frame.lang, frame.dir]).toEqual(['de', 'ltr']);
  });

  test('of a text in another language than the words is marked', async () => {
    const phases = [{ id: 'a', title: { ar: 'المشاركة', fr: 'Participation' } }];
    const timeline = await show({ phases }, { lang: 'de' });
    const title = timeline.shadowRoot!.querySelector<HTMLElement>('[part="phase-heading"] span')!;

    expect([title.lang, title.dir, title.textContent]).toEqual(['ar', 'rtl', 'المشاركة']);
  });
});

describe('headings', () => {
  test.each([
    [undefined, 'H2', 'H3'],
    [4, 'H4', 'H5'],
    [6, 'H6', 'H6'],
    [99, 'H6', 'H6'],
    [Number.NaN, 'H2', 'H3'],
  ])('level %s', async (headingLevel, own, phase) => {
    const timeline = await show({ headingLevel } as never);

    expect(timeline.shadowRoot!.querySelector('[part="heading"]')!.tagName).toBe(own);
    expect(timeline.shadowRoot!.querySelector('[part="phase-heading"]')!.tagName).toBe(phase);
  });
});

test('the responsible office and the state of the content are named, the office linked safely', async () => {
  const publisher = { office: { fr: 'Bureau' }, url: 'javascript:alert(1)' };
  const timeline = await show({ project: { ...weiterstadt, publisher } });
  expect(textOf(timeline, '[part="provenance"]')).toBe('Stand: September 2021. Verantwortlich: Bureau');
  expect(timeline.shadowRoot!.querySelector('[part="provenance"] [lang="fr"]')).not.toBeNull();
  expect(timeline.shadowRoot!.querySelector('[part="provenance"] a')).toBeNull();

  timeline.project = { ...weiterstadt, publisher: { office: 'Amt', url: 'https://example.org/' } };
  await timeline.updateComplete;
  expect(timeline.shadowRoot!.querySelector('[part="provenance"] a')).toHaveProperty(
    'href',
    'https://example.org/',
  );
});
