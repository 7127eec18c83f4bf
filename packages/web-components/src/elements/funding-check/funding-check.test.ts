import {
  completeApplication,
  idsteinApplication,
  weiterstadt,
  wiesbadenApplication,
} from '@wirkt/core/examples';
import { kivHessen, type EligibilityDecision, type FundingProgramme } from '@wirkt/core/funding';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allIn, press, questionOf, showCheck, textIn, typeInto } from '../../../test-support/shown-check.js';
import { soon } from '../../../test-support/soon.js';

beforeEach(() => {
  document.documentElement.lang = 'de';
});

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the address', () => {
  test('keeps the answers after the first one, without a new entry in the history', async () => {
    const check = await showCheck();
    const { length } = history;
    expect(location.hash).toBe('');
    await typeInto(check, 'residents1', '13.300');
    await press(check, 'Weiter');

    expect(location.hash).toContain('#wirkt-funding-check=residents1=13.300');
    expect(history.length).toBe(length);

    document.body.replaceChildren();
    expect(textIn(await showCheck(), '.transcript')).toContain('13.300');
  });

  test('is left alone on wish', async () => {
    const check = await showCheck({ noAddress: true });
    expect(textIn(check, '.intro')).not.toContain('Adresse');
    await typeInto(check, 'residents1', '13.300');
    await press(check, 'Weiter');

    expect(location.hash).toBe('');
  });

  test('that changes is followed', async () => {
    const check = await showCheck();
    location.hash = '#wirkt-funding-check=residents1=12.345&asked=population';

    await soon(() => {
      expect(textIn(check, '.transcript')).toContain('12.345');
    });
  });

  test.each(['#wirkt-funding-check=%', '#wirkt-funding-check=x=y&concept=vielleicht', '#kontakt'])(
    'that holds nothing usable is left aside: %s',
    async (fragment) => {
      history.replaceState(null, '', fragment);
      const check = await showCheck();

      expect(questionOf(check)).toContain('Wie viele');
      expect(location.hash).toBe(fragment);
    },
  );
});

describe('the result', () => {
  test('Z-39: says why Wiesbaden is no case for this funding, as an example', async () => {
    const check = await showCheck({ application: wiesbadenApplication, example: true });

    expect(textIn(check, '[part="outcome"]')).toBe('Nach dieser Prüfung ist ein Antrag so nicht möglich.');
    expect(textIn(check, '[part="result"]')).toContain('Beispiel: nachträgliche Prüfung');
    expect(textIn(check, '[part="result"]')).toContain('Regierungspräsidium Darmstadt');
    expect(textIn(check, '[part="result"]')).toContain('auch ohne diese Förderung');
  });

  test('Z-16: takes both figures of Idstein', async () => {
    const check = await showCheck({ application: idsteinApplication, example: true });

    expect(textIn(check, '[part="criteria"]')).toContain('Mit allen Angaben dasselbe Ergebnis');
    expect(textIn(check, '[part="result"]')).toContain('nennt für den Antrag nur 2021');
  });

  test('of a project follows from its file, by the edition that was named', async () => {
    const check = await showCheck({ project: weiterstadt, example: true, edition: 'kiv-2021' });

    expect(textIn(check, '[part="result"]')).toContain('Richtlinie in Kraft seit 1. Januar 2021');
    expect(questionOf(check)).toBeUndefined();
    expect(textIn(check, '[part="provenance"]')).toContain('Stand: September 2021');
  });

  test('names shape and word for every outcome, and links sources safely', async () => {
    const check = await showCheck({ application: completeApplication });
    const marks = allIn(check, '.criteria .outcome');

    expect(marks.length).toBeGreaterThan(20);
    expect(marks.every((mark) => mark.querySelector('svg') && mark.textContent.trim() !== '')).toBe(true);
    expect(
      allIn(check, '.criteria a').every(({ attributes }) =>
        /^https:/.test(attributes.getNamedItem('href')!.value),
      ),
    ).toBe(true);
  });

  test('is told by an event, once for each decision', async () => {
    const told: EligibilityDecision['outcome'][] = [];
    const listen = (event: HTMLElementEventMap['wirkt-funding-decision']) => {
      told.push(event.detail.decision.outcome);
    };
    document.addEventListener('wirkt-funding-decision', listen as EventListener);
    const check = await showCheck();
    check.requestUpdate();
    await check.updateComplete;
    await typeInto(check, 'residents1', '60.000');
    await press(check, 'Weiter');
    document.removeEventListener('wirkt-funding-decision', listen as EventListener);

    expect(told).toEqual(['undetermined', 'ineligible']);
  });
});

test('the record on paper holds date, criteria, open questions and sources with their addresses', async () => {
  const check = await showCheck({ application: wiesbadenApplication, example: true });
  const record = textIn(check, '[part="record"]');

  expect(record).toContain('Aktenvermerk zur Förderprüfung');
  expect(record).toContain('Geprüft am 15. Januar 2027');
  expect(record).toContain('https://integrationskompass.hessen.de/');
  expect(record).toContain('Z-01');
  expect(allIn(check, '.record tbody tr').length).toBeGreaterThan(20);
  expect(allIn(check, '.record :is(button, input, details)')).toEqual([]);
});

test('F26: a programme of another Land asks by its own criterion', async () => {
  const source = { id: 'q', title: 'Richtlinie' };
  const further = {
    id: 'ehrenamt',
    title: 'Ehrenamt',
    question: 'Wie viele Ehrenamtliche wirken mit?',
    fact: 'ehrenamtliche',
    comparison: 'atLeast',
    value: 5,
    source,
    force: 'must',
  } as const;
  const programme: FundingProgramme = {
    ...kivHessen,
    editions: [
      {
        id: 'e',
        title: 'Richtlinie',
        from: '2020',
        certainty: 'stated',
        basis: source,
        terms: {},
        further: [further],
      },
    ],
    deviations: [],
    elsewhere: {},
  };
  const check = await showCheck({ programme, answers: { asked: 'population', residents1: '13.300' } });
  expect(questionOf(check)).toBe('Wie viele Ehrenamtliche wirken mit?');
  await typeInto(check, 'further\\:ehrenamtliche', '3');
  await press(check, 'Weiter');

  expect(textIn(check, '.transcript')).toContain('Ehrenamt 3');
  expect(textIn(check, '.question .findings')).toContain('nicht erfüllt');
});

describe('language', () => {
  test('is that around the element', async () => {
    const check = await showCheck({ answers: { asked: 'population', residents1: '9600' } }, { lang: 'en' });

    expect(questionOf(check)).toBe('Do you apply alone or with partner municipalities?');
    expect(textIn(check, '[part="record"]')).toContain('9,600');
  });

  test('without translation falls back to German, marked as German', async () => {
    const check = await showCheck({}, { lang: 'ar' });
    const frame = check.shadowRoot!.querySelector<HTMLElement>('.frame')!;

    expect([frame.lang, frame.dir]).toEqual(['de', 'ltr']);
  });
});
