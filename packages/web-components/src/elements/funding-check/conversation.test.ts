import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  allIn,
  choose,
  focusedIn,
  press,
  questionOf,
  saidBy,
  showCheck,
  textIn,
  typeInto,
} from '../../../test-support/shown-check.js';

beforeEach(() => {
  document.documentElement.lang = 'de';
});

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the conversation', () => {
  test('begins with the residents, says why and where it stands', async () => {
    const check = await showCheck();

    expect(questionOf(check)).toBe('Wie viele Einwohnerinnen und Einwohner hat Ihre Kommune?');
    expect(textIn(check, '.why')).toContain('Die Größe entscheidet');
    expect(textIn(check, '.why .source')).toContain('Kommunen zwischen 10.000 und 50.000');
  });

  test('F29: is held with the keys alone, from the first question to the result', async () => {
    const check = await showCheck();
    check.shadowRoot!.querySelector<HTMLElement>('#field-residents1')!.focus();
    await userEvent.keyboard('13.300{Enter}');
    await check.updateComplete;
    expect(saidBy(check)).toContain('erfüllt Einwohnerzahl 13.300');

    for (let asked = 1; questionOf(check) !== undefined; asked += 1) {
      expect(asked).toBeLessThan(25);
      // The reading position is at the new question; two buttons stand behind its fields.
      expect(focusedIn(check)).toBe(questionOf(check));
      const before = questionOf(check);
      for (let steps = 0; focusedIn(check) !== 'Weiß ich nicht'; steps += 1) {
        expect(steps).toBeLessThan(15);
        await userEvent.tab();
      }
      await userEvent.keyboard('{Enter}');
      await check.updateComplete;
      expect(questionOf(check)).not.toBe(before);
    }
    expect(focusedIn(check)).toBe('Ergebnis');
    expect(textIn(check, '[part="outcome"]')).toBe('Ob ein Antrag möglich ist, steht noch nicht fest.');
  });

  test('„Weiß ich nicht“ leaves the question open, says so, and lists it with whom to ask', async () => {
    const check = await showCheck();
    await press(check, 'Weiß ich nicht');

    expect(saidBy(check)).toContain('Das bleibt offen');
    expect(textIn(check, '.transcript')).toContain('Einwohnerzahl noch offen');
    expect(textIn(check, '.open')).toContain('das Statistische Landesamt');
  });

  test('Z-05: a small town learns at once what is not met, and is asked about partners next', async () => {
    const check = await showCheck();
    await typeInto(check, 'residents1', 'ca. 9.600');
    expect(textIn(check, '#field-residents1-note')).toBe('Verstanden: ungefähr 9.600');
    await press(check, 'Weiter');

    expect(saidBy(check)).toContain('nicht erfüllt Weniger als 10.000');
    expect(questionOf(check)).toBe('Stellen Sie den Antrag allein oder mit Partnerkommunen?');
  });

  test('F30: a failed criterion stops, names what would help, and can be passed', async () => {
    const check = await showCheck({ answers: { asked: 'population', residents1: '9.600' } });
    await choose(check, 'form', 'single');
    await press(check, 'Weiter');
    expect(questionOf(check)).toBe('So ist ein Antrag nicht möglich');
    expect(textIn(check, '.question .remedies')).toContain('Mit einer oder zwei Partnerkommunen');

    await press(check, 'Ausprobieren: Antrag allein oder im Verbund');
    expect(focusedIn(check)).toBe('Stellen Sie den Antrag allein oder mit Partnerkommunen?');
    await press(check, 'Weiter');
    await press(check, 'Trotzdem weiter prüfen');
    expect(questionOf(check)).not.toBe('So ist ein Antrag nicht möglich');
    expect(focusedIn(check)).toBe(questionOf(check));
  });

  test('changing an earlier answer loses nothing else', async () => {
    const check = await showCheck({
      answers: { asked: 'population*concept', residents1: '13.300', concept: 'yes' },
    });
    await userEvent.click(check.shadowRoot!.querySelector('[aria-label="Ändern: Einwohnerzahl"]')!);
    expect(focusedIn(check)).toBe('Wie viele Einwohnerinnen und Einwohner hat Ihre Kommune?');
    await typeInto(check, 'residents1', '14.000');
    await press(check, 'Weiter');

    expect(check.answers).toMatchObject({ residents1: '14.000', concept: 'yes' });
    expect(textIn(check, '.transcript')).toContain('Einwohnerzahl 14.000');
    expect(textIn(check, '.transcript')).toContain('Konzeption Ja');
  });

  test('what cannot be read stays in its field, is explained, and is no answer', async () => {
    const check = await showCheck();
    await typeInto(check, 'residents1', '-300');
    await press(check, 'Weiter');
    const field = check.shadowRoot!.querySelector<HTMLInputElement>('#field-residents1')!;

    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['-300', 'true']);
    expect(check.shadowRoot!.activeElement).toBe(field);
    expect(textIn(check, '#field-residents1-note')).toContain('unter null');
    expect(questionOf(check)).toContain('Wie viele');
  });

  test('begins anew on wish', async () => {
    const check = await showCheck({ answers: { asked: 'population', residents1: '13.300' } });
    await press(check, 'Neu beginnen');

    expect(check.answers).toEqual({});
    expect(questionOf(check)).toContain('Wie viele');
  });

  test('F27: another edition, date and undated statements can be chosen and compared', async () => {
    const check = await showCheck({ answers: { residents1: '13.300' } });
    check.shadowRoot!.querySelector<HTMLDetailsElement>('.settings')!.open = true;
    await userEvent.selectOptions(check.shadowRoot!.querySelector('#field-edition')!, 'kiv-2018');
    await userEvent.selectOptions(check.shadowRoot!.querySelector('#field-compare')!, 'kiv-2021');
    await check.updateComplete;
    expect(textIn(check, '[part="result"]')).toContain('Aufruf 2018');
    expect(allIn(check, '.comparison li').length).toBeGreaterThan(1);

    check.answers = { on: '1.5.2015' };
    await check.updateComplete;
    expect(textIn(check, '[part="record"]')).toContain('1. Mai 2015');
  });
});

describe('all questions as one form', () => {
  test('has the same answers, with the result below it at once', async () => {
    const check = await showCheck({ allQuestions: true });
    await typeInto(check, 'residents1', '60.000');

    expect(check.answers).toMatchObject({ residents1: '60.000', asked: 'population' });
    expect(saidBy(check)).toBe('Nach dieser Prüfung ist ein Antrag so nicht möglich.');

    await userEvent.click(check.shadowRoot!.querySelector('.controls input')!);
    await check.updateComplete;
    expect(textIn(check, '.transcript')).toContain('60.000');
  });

  test('says at once what cannot be read', async () => {
    const check = await showCheck({ allQuestions: true });
    await typeInto(check, 'requested', '20,000');

    expect(textIn(check, '#field-requested-note')).toContain('nicht eindeutig');
  });
});
