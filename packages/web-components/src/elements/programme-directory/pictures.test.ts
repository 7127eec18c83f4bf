import { kivFundedProjects } from '@wirkt/core/funding';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  all,
  choose,
  namesIn,
  projectOf,
  showDirectory,
  wordsIn,
} from '../../../test-support/shown-directory.js';
import { soon } from '../../../test-support/soon.js';
import { hesseCounties } from './hesse-counties.js';

beforeEach(() => {
  document.documentElement.lang = 'de';
});

afterEach(() => {
  document.body.replaceChildren();
});

const countiesOn = (directory: Awaited<ReturnType<typeof showDirectory>>) =>
  all(directory, '.map [role="button"]');

const nameOf = (element: Element) => element.getAttribute('aria-label');

describe('pictures', () => {
  test('stand to choose from by keyboard, as list, table and map', async () => {
    const directory = await showDirectory();
    all(directory, '.views input')[0]!.focus();
    await userEvent.keyboard('{ArrowRight}');
    await soon(() => {
      expect(all(directory, '[part="table"] tbody tr')).toHaveLength(27);
    });
    await userEvent.keyboard('{ArrowRight}');
    await soon(() => {
      expect(all(directory, '[part="map"]')).toHaveLength(1);
    });
    expect(namesIn(directory)).toHaveLength(27);
  });

  test('keep what was chosen', async () => {
    const directory = await showDirectory({ county: '06433', view: 'table' });
    expect(all(directory, 'tbody tr')).toHaveLength(4);
  });

  test('an unknown one is the list', async () => {
    expect(namesIn(await showDirectory({ view: 'pie' } as never))).toHaveLength(27);
  });
});

describe('the table', () => {
  const firstCells = (directory: Awaited<ReturnType<typeof showDirectory>>) =>
    all(directory, 'tbody th').map(({ textContent }) => textContent.trim());

  test('is sorted by municipality, and by what its headers offer, in both directions', async () => {
    const directory = await showDirectory({ view: 'table' });
    const headers = all(directory, 'th[aria-sort]');
    expect(headers.map((header) => header.getAttribute('aria-sort'))).toEqual([
      'ascending',
      'none',
      'none',
      'none',
    ]);
    const press = async (index: number) => {
      headers[index]!.querySelector('button')!.focus();
      await userEvent.keyboard('{Enter}');
      await directory.updateComplete;
    };

    await press(2);
    expect(firstCells(directory).slice(0, 2)).toEqual(['Hünfelden, Selters (Taunus)', 'Gernsheim']);
    await press(2);
    expect(headers[2]!.getAttribute('aria-sort')).toBe('descending');
    expect(firstCells(directory)[0]).toBe('Rodgau');
    await press(3);
    expect(firstCells(directory)[0]).toBe('Bischofsheim');
    await press(1);
    expect(firstCells(directory)[0]).toBe('Bensheim');
  });
});

describe('the map', () => {
  test('knows the 26 counties and county-free towns of Hesse, and one for every funded project', () => {
    const keys = hesseCounties.map(({ key }) => key);
    expect(new Set(keys).size).toBe(26);
    const needed = kivFundedProjects.flatMap(({ municipalities }) =>
      municipalities.map(({ ags }) => ags.slice(0, 5)),
    );
    expect(needed.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('names each county with projects and its number, as text and in the picture', async () => {
    const directory = await showDirectory({ view: 'map' });
    expect(countiesOn(directory).map(nameOf)).toEqual(
      expect.arrayContaining(['Groß-Gerau: 4 Projekte', 'Odenwaldkreis: 1 Projekt', 'Offenbach: 8 Projekte']),
    );
    expect(countiesOn(directory)).toHaveLength(10);
    const numbers = all(directory, '.map text').map(({ textContent }) => Number(textContent));
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(27);
  });

  test('and the form choose the same county, in both directions', async () => {
    const directory = await showDirectory({ view: 'map' });
    const find = (key: string) => countiesOn(directory).find(({ dataset }) => dataset['county'] === key)!;
    find('06433').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await directory.updateComplete;
    expect(all(directory, 'select[name="county"]')[0]).toHaveProperty('value', '06433');
    expect(find('06433').getAttribute('aria-pressed')).toBe('true');
    expect(namesIn(directory)).toHaveLength(4);

    await choose(directory, 'county', '06438');
    expect(find('06433').getAttribute('aria-pressed')).toBe('false');
    expect(find('06438').getAttribute('aria-pressed')).toBe('true');
    expect(countiesOn(directory)).toHaveLength(10);
  });

  test.each(['{Enter}', ' '])('is used with the key "%s", which also takes the choice back', async (key) => {
    const directory = await showDirectory({ view: 'map' });
    all(directory, '.views input')[2]!.focus();
    await userEvent.tab();
    expect(nameOf(directory.shadowRoot!.activeElement!)).toBe('Hersfeld-Rotenburg: 1 Projekt');
    expect(wordsIn(directory, '.pointed')).toBe('Hersfeld-Rotenburg: 1 Projekt');
    await userEvent.keyboard(key);
    await directory.updateComplete;
    expect(namesIn(directory)).toEqual(['Bad Hersfeld']);
    await userEvent.keyboard(key);
    await directory.updateComplete;
    expect(namesIn(directory)).toHaveLength(27);
  });

  test('follows the other filters; a chosen county stays on it also without projects', async () => {
    const directory = await showDirectory({ view: 'map', county: '06433' });
    await choose(directory, 'round', 'III');
    expect(countiesOn(directory).map(nameOf)).toContain('Groß-Gerau: kein Projekt');
    expect(namesIn(directory)).toEqual([]);
  });

  test('says what it cannot show: a county that is none in its borders', async () => {
    const municipalities = [{ ags: '06415000', name: 'Hanau', kind: 'kreisfrei' as const }];
    const directory = await showDirectory({ view: 'map', projects: [projectOf('A', { municipalities })] });
    expect(wordsIn(directory, '.map')).toContain('1 Projekt liegt in keinem Landkreis der Karte.');
    expect(wordsIn(directory, '.facts')).toContain('Landkreis Hanau');
  });

  test('shows source, change and date of its borders', async () => {
    const directory = await showDirectory({ view: 'map' });
    const note = wordsIn(directory, '.map .provenance');
    expect(note).toContain('© GeoBasis-DE / BKG 2016 (Daten verändert), Nutzung nach der GeoNutzV.');
    expect(note).toContain('Hanau gehört hier noch zum Main-Kinzig-Kreis');
  });
});
