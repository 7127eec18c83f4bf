import { describe, expect, test } from 'vitest';
import { parseAgs } from '../municipality/regional-key.js';
import type { FundedProject } from './funded-project.js';
import { kivFundedProjects } from './kiv-funded-projects.js';

const municipalities = kivFundedProjects.flatMap((project) => project.municipalities);

const projectOf = (name: string): FundedProject | undefined =>
  kivFundedProjects.find((project) =>
    project.municipalities.some((municipality) => municipality.name === name),
  );

describe('funded projects of KIV', () => {
  test('Z-17 27 projects of 28 municipalities: the counting units differ', () => {
    expect(kivFundedProjects).toHaveLength(27);
    expect(municipalities).toHaveLength(28);
  });

  test('Z-17 only Hünfelden, in the lead, and Selters share a project', () => {
    const joint = kivFundedProjects.filter((project) => project.municipalities.length > 1);

    expect(joint.map(({ id }) => id)).toEqual(['kiv-22']);
    expect(joint[0]?.municipalities.map(({ name }) => name)).toEqual(['Hünfelden', 'Selters (Taunus)']);
  });

  test('Z-03 Bad Camberg has the title of the joint project and yet its own', () => {
    const [alone, joint] = [projectOf('Bad Camberg'), projectOf('Hünfelden')];

    expect(alone?.title).toBe(joint?.title);
    expect(alone?.id).not.toBe(joint?.id);
  });

  test('Z-18 rounds have 18, 6 and 3 projects in the order of the page, all inferred', () => {
    const rounds = ['I', 'II', 'III'].map(
      (round) => kivFundedProjects.filter((project) => project.round.id === round).length,
    );

    expect(rounds).toEqual([18, 6, 3]);
    expect(new Set(kivFundedProjects.map(({ round }) => round.certainty))).toEqual(new Set(['inferred']));
  });

  test('ids run from kiv-01 to kiv-27', () => {
    const ids = Array.from({ length: 27 }, (_, index) => `kiv-${String(index + 1).padStart(2, '0')}`);

    expect(kivFundedProjects.map(({ id }) => id)).toEqual(ids);
  });

  test('14 projects were accompanied by the AMIF-WIR project', () => {
    expect(kivFundedProjects.filter(({ amifWirProject }) => amifWirProject)).toHaveLength(14);
  });
});

describe('their municipalities', () => {
  test('K1 each has an AGS of Hesse, and no two the same', () => {
    const lands = municipalities.map(({ ags }) => parseAgs(ags)?.land);

    expect(lands).toEqual(municipalities.map(() => '06'));
    expect(new Set(municipalities.map(({ ags }) => ags)).size).toBe(28);
  });

  test('K1 the first five digits of an AGS go with one county and the other way round', () => {
    const pairs = new Set(municipalities.map(({ ags, county }) => `${ags.slice(0, 5)} ${county}`));

    expect([...pairs].sort()).toEqual([
      '06431 Bergstraße',
      '06432 Darmstadt-Dieburg',
      '06433 Groß-Gerau',
      '06435 Main-Kinzig-Kreis',
      '06436 Main-Taunus-Kreis',
      '06437 Odenwaldkreis',
      '06438 Offenbach',
      '06439 Rheingau-Taunus-Kreis',
      '06533 Limburg-Weilburg',
      '06632 Hersfeld-Rotenburg',
    ]);
  });

  test.each([
    ['Gernsheim', '06433004', 10_594],
    ['Hofheim am Taunus', '06436007', 40_404],
    ['Rodgau', '06438011', 46_000],
    ['Hünfelden', '06533008', 9_600],
    ['Selters (Taunus)', '06533014', 8_000],
    ['Weiterstadt', '06432023', 26_000],
    ['Idstein', '06439008', 27_969],
  ])('Z-16 %s (%s) has about %i residents, basis unknown', (name, ags, value) => {
    const municipality = municipalities.find((candidate) => candidate.name === name);

    expect(municipality).toMatchObject({
      ags,
      kind: 'kreisangehoerig',
      population: [{ value, qualifier: 'circa', basis: 'unknown', asOf: '2022-05', source: 'hmsi-kiv' }],
    });
  });

  test('Z-01 all have fewer than 50,000 residents, only the joint project fewer than 10,000', () => {
    const residents = municipalities.map(
      ({ name, population }) => [name, population?.[0]?.value ?? 0] as const,
    );

    expect(residents.filter(([, value]) => value >= 50_000)).toEqual([]);
    expect(residents.filter(([, value]) => value < 10_000).map(([name]) => name)).toEqual([
      'Hünfelden',
      'Selters (Taunus)',
    ]);
  });
});

describe('their offices', () => {
  test.each([
    [
      'Eltville am Rhein',
      'Eltville lebt Vielfalt und Integration',
      'Amt für Soziales, Kitas, Sport und Vereine',
    ],
    [
      'Hünfelden',
      'Diversität und Interkultur im partizipativen Dialog an Dorfplätzen',
      'Fachbereich Generationen & Kultur',
    ],
    [
      'Weiterstadt',
      'Weiterstadt WIRkt!',
      'Präventionsrat, Jugendhilfe, Jugendverbände, Flüchtlingsbetreuung',
    ],
  ])('the project of %s is „%s“', (name, title, responsibleOffice) => {
    expect(projectOf(name)).toMatchObject({ title, responsibleOffice });
  });

  test('Z-40 no mail address, phone number or salutation came over from the page', () => {
    const texts = kivFundedProjects.flatMap(({ title, responsibleOffice }) => [title, responsibleOffice]);

    expect(texts.filter((text) => /@|Tel\.|\d{4}|\b(?:Herr|Frau|Dr\.)\s/.test(text))).toEqual([]);
  });

  test('Z-19 every project names the page with the date that the page claims for itself', () => {
    const sources = new Set(kivFundedProjects.map(({ source }) => `${source.id}, ${source.edition}`));

    expect(sources).toEqual(new Set(['hmsi-kiv, Stand: Mai 2022']));
  });
});
