import { kivFundedProjects, type FundedProject } from '@wirkt/core/funding';
import { describe, expect, test } from 'vitest';
import { projectOf } from '../../../test-support/shown-directory.js';
import { countByCounty } from './count-by-county.js';
import {
  countMunicipalities,
  directoryEntries,
  matching,
  noFilter,
  type DirectoryFilter,
} from './directory-view.js';

const entries = directoryEntries(kivFundedProjects, 'de');

const found = (filter: Partial<DirectoryFilter>, among = entries) =>
  matching(among, { ...noFilter, ...filter }).map(({ names }) => names.join(', '));

const residents = (value: number) =>
  [{ value, qualifier: 'circa', asOf: '2022-05', source: 'beispiel' }] as const;

describe('the entries', () => {
  test('Z-17 are 27 projects of 28 municipalities', () => {
    expect([entries.length, countMunicipalities(entries)]).toEqual([27, 28]);
  });

  test('stand in the order of the alphabet, umlauts among their letters', () => {
    const names = entries.map(({ names: [first] }) => first);
    expect(names.slice(0, 3)).toEqual(['Bad Camberg', 'Bad Hersfeld', 'Bensheim']);
    expect(names.indexOf('Rödermark')).toBe(names.indexOf('Rodgau') - 1);
  });
});

describe('the search', () => {
  test.each([
    ['grossumstadt', 'Groß-Umstadt'],
    ['Groß-Umstadt', 'Groß-Umstadt'],
    ['gross umstadt', 'Groß-Umstadt'],
    ['RÖDERMARK', 'Rödermark'],
    ['roedermark', 'Rödermark'],
    ['selters', 'Hünfelden, Selters (Taunus)'],
    ['weiterstadt wirkt', 'Weiterstadt'],
    ['hersfeld-rotenburg', 'Bad Hersfeld'],
    ['migrationskonzept', 'Lampertheim'],
    ['fachstelle migration', 'Langen'],
  ])('for %s finds %s', (search, name) => {
    expect(found({ search })).toEqual([name]);
  });

  test('finds all while nothing but signs is typed, and none for what is not there', () => {
    expect(found({ search: ' – ' })).toHaveLength(27);
    expect(found({ search: 'Kassel' })).toEqual([]);
  });
});

describe('the filters', () => {
  test('Z-18 take a round, which is inferred', () => {
    expect(found({ round: 'III' })).toEqual(['Idstein', 'Lampertheim', 'Obertshausen']);
  });

  test('take a county by its key', () => {
    expect(found({ county: '06433' })).toEqual([
      'Bischofsheim',
      'Büttelborn',
      'Gernsheim',
      'Ginsheim-Gustavsburg',
    ]);
  });

  test('take joint projects only', () => {
    expect(found({ jointOnly: true })).toEqual(['Hünfelden, Selters (Taunus)']);
  });

  test('hold all at once', () => {
    expect(found({ round: 'I', county: '06438', size: '30000', search: 'rodgau' })).toEqual(['Rodgau']);
  });
});

describe('size classes', () => {
  test.each([
    [9_999, '0'],
    [10_000, '10000'],
    [19_999, '10000'],
    [20_000, '20000'],
    [30_000, '30000'],
    [49_999, '30000'],
    [50_000, '50000'],
  ])('%i residents are in the class from %s', (value, size) => {
    const municipalities = [{ ags: '06440001', name: 'A', population: [...residents(value)] }];
    expect(directoryEntries([projectOf('A', { municipalities })], 'de')[0]?.sizes).toEqual([size]);
  });

  test('Z-17 a joint project stands in the class of each of its members', () => {
    const joint = projectOf('A', {
      municipalities: [
        { ags: '06440001', name: 'A', population: [...residents(9_000)] },
        { ags: '06440002', name: 'B', population: [...residents(12_000)] },
      ],
    });
    const among = directoryEntries([joint], 'de');
    expect(found({ size: '0' }, among)).toEqual(['A, B']);
    expect(found({ size: '10000' }, among)).toEqual(['A, B']);
    expect(found({ size: '20000' }, among)).toEqual([]);
  });

  test('Z-16 sources that disagree put a municipality into both', () => {
    const population = [...residents(19_000), ...residents(21_000)];
    const project = projectOf('A', { municipalities: [{ ags: '06440001', name: 'A', population }] });
    expect(directoryEntries([project], 'de')[0]?.sizes).toEqual(['10000', '20000']);
  });
});

describe('counties', () => {
  const inCounties = (...agsKeys: string[]): FundedProject =>
    projectOf(agsKeys.join(), { municipalities: agsKeys.map((ags) => ({ ags, name: ags })) });

  test('Offenbach and Kassel are a town and a county each: keys tell them apart', () => {
    const among = directoryEntries([inCounties('06413000'), inCounties('06438001')], 'de');
    expect(found({ county: '06413' }, among)).toEqual(['06413000']);
  });

  test('a project over two counties counts in both, one in a single county once', () => {
    const among = directoryEntries(
      [inCounties('06413000', '06438001'), inCounties('06438001', '06438002')],
      'de',
    );
    expect([...countByCounty(among)]).toEqual([
      ['06413', 1],
      ['06438', 2],
    ]);
  });

  test('an AGS that is none has no county', () => {
    expect(directoryEntries([inCounties('?')], 'de')[0]?.counties).toEqual([]);
  });
});
