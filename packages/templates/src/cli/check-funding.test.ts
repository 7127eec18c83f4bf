import { weiterstadt, wiesbadenApplication } from '@wirkt/core/examples';
import { describe, expect, test } from 'vitest';
import { jsonFile, temporaryFolder, terminalIn } from '../../test-support/terminal.js';

const folder = temporaryFolder();
const project = jsonFile(folder, 'weiterstadt.json', weiterstadt);

// `undefined` is left out of JSON.
const undated = jsonFile(folder, 'ohne-datum.json', {
  ...weiterstadt,
  funding: { ...weiterstadt.funding, application: undefined },
});
const [wiesbaden] = wiesbadenApplication.applicants;
const tooLarge = jsonFile(folder, 'wiesbaden.json', {
  ...weiterstadt,
  municipality: {
    ...wiesbaden,
    population: [{ value: 50_000, qualifier: 'moreThan', asOf: '2022', source: 'hmsi-kiv' }],
  },
});

const check = (...argv: readonly string[]) => terminalIn(folder, ['check', '--funding', ...argv]);

describe('for people', () => {
  test('the file comes first, then the answer, what it rests on, and who decides', async () => {
    const { exitCode, stdout, stderr } = await check(project);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(
      /^weiterstadt\.json: gültig\.[^]*\nFörderprüfung\n {2}Nach dieser Prüfung können Sie/,
    );
    expect(stdout).toContain('Aufruf 2019/20 (Runde II)');
    expect(stdout).toContain(
      'Diese Prüfung ist unverbindlich. Über den Antrag entscheidet: Regierungspräsidium',
    );
  });

  test('another edition leaves open what the file does not say, ranked, and still ends with 0', async () => {
    const { exitCode, stdout } = await check(project, '--edition', 'kiv-2021');

    expect(exitCode).toBe(0);
    expect(stdout).toContain('Ob ein Antrag möglich ist, steht noch nicht fest.');
    expect(stdout).toMatch(/Zuerst steht [^\n]+:\n {2}1\. Finanzierungsplan/);
    expect(stdout).toMatch(/Nur die Bewilligungsstelle kann sie klären:\n {2}- Höchstdauer: /);
    expect(stdout).toContain('wirkt render decision-record weiterstadt.json --edition kiv-2021\n');
  });

  test('a condition that is not met ends with 1 and says which', async () => {
    const { exitCode, stdout, stderr } = await check(tooLarge, '--edition', 'kiv-2021');

    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toMatch(/Was den Ausschlag gibt\n {2}- Einwohnerzahl: Über der Obergrenze von 50\.000/);
  });

  test('in English', async () => {
    const { stdout } = await check(project, '--lang', 'en', '--edition', 'kiv-2021');

    expect(stdout).toContain('Whether an application is possible is not settled yet.');
    expect(stdout).toContain('This check is not binding.');
    expect(stdout).not.toMatch(/Voraussetzung|Antrag/);
  });

  test('a text from the file forges nothing in the terminal', async () => {
    const forged = jsonFile(folder, 'forged.json', {
      ...weiterstadt,
      municipality: { ...weiterstadt.municipality, name: 'A\u001b[2J\u202e\nFörderprüfung' },
    });
    const { stdout } = await check(forged);

    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(stdout.match(/^Förderprüfung$/gm)).toHaveLength(1);
  });
});

describe('the date of application', () => {
  test('of a month counts from its first day, in favour of the municipality, and says so', async () => {
    const { stdout } = await check(project);

    expect(stdout).toContain('nur ungefähr (November 2019); zu Ihren Gunsten');
    expect(stdout).toContain('dem 1. November 2019');
  });

  test('is the one named by --on', async () => {
    const { stdout } = await check(project, '--on', '2021-05-04');

    expect(stdout).toContain('Richtlinie in Kraft seit 1. Januar 2021');
    expect(stdout).not.toContain('nur ungefähr');
  });

  test.each([
    ['2026-11-24T22:59:00Z', '24. November 2026'],
    ['2026-11-24T23:00:00Z', '25. November 2026'],
  ])('is the German day at %s where the file names none', async (now, day) => {
    const { stdout } = await terminalIn(folder, ['check', '--funding', undated], new Date(now));

    expect(stdout).toContain(`geprüft ist mit dem heutigen Tag, dem ${day}`);
  });

  test('before the programme existed leads to no rules, which is an open question', async () => {
    const { exitCode, stdout } = await check(project, '--on', '2010-01-01');

    expect(exitCode).toBe(0);
    expect(stdout).toContain('die früheste Fassung gilt ab 2018');
  });
});

describe('wrong use ends with 2, says what to do and prints no result', () => {
  test.each([
    [['--funding', project, '--edition', 'kiv-2099'], 'Bekannt sind: kiv-2018, kiv-2019, kiv-2021'],
    [['--funding', project, '--deviation', 'x'], 'Bekannt sind: hoechstens-30000, unter-50000'],
    [['--funding', project, '--on', '30.11.2019'], 'Schreiben Sie zum Beispiel: --on 2019-11-30'],
    [['--funding', project, '--on', '31.11.2019'], '„31.11.2019“ ist kein Tag'],
    [['--funding', project, '--on', '2019-11'], '„2019-11“ ist kein Tag'],
    [['--funding', project, '--on'], 'Hinter „--on“ fehlt der Wert.'],
    [['--funding', project, '--on='], 'Hinter „--on“ fehlt der Wert.'],
    [['--funding', project, '--on', '2019-01-01', '--on', '2021-01-01'], '„--on“ ist mehr als einmal'],
    [['--funding=ja', project], 'Die Angabe „--funding=ja“ ist hier nicht möglich.'],
    [[project, '--edition', 'kiv-2021'], '„--edition“ gilt nur zusammen mit „--funding“.'],
    [[project, '--on', '2021-01-01'], '„--on“ gilt nur zusammen mit „--funding“.'],
    [['--funding', project, '--out', 'a.html'], 'Die Angabe „--out“ ist hier nicht möglich.'],
    [['--funding'], 'Es fehlt die Datei, zum Beispiel: wirkt check strategie.json'],
    [['--funding', 'fehlt.json'], 'Diese Datei gibt es nicht'],
  ])('check %j', async (argv, message) => {
    const { exitCode, stdout, stderr } = await terminalIn(folder, ['check', ...argv]);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('a programme that is not known, or none', async () => {
    const other = jsonFile(folder, 'anderes.json', {
      ...weiterstadt,
      funding: { programme: 'programm-eines-anderen-landes' },
    });
    const none = jsonFile(folder, 'keines.json', { ...weiterstadt, funding: undefined });

    for (const [file, message] of [
      [other, 'Das Förderprogramm „programm-eines-anderen-landes“ ist nicht bekannt. Bekannt: kiv-hessen.'],
      [none, 'Die Datei nennt kein Förderprogramm.'],
    ] as const) {
      const { exitCode, stdout, stderr } = await check(file);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(message);
    }
  });
});

test('a file with faults is not checked for funding', async () => {
  const faulty = jsonFile(folder, 'fehler.json', { ...weiterstadt, asOf: '2021-02-31' });
  const { exitCode, stdout } = await check(faulty);

  expect(exitCode).toBe(1);
  expect(stdout).toContain('nicht gültig');
  expect(stdout).not.toContain('Förderprüfung');
});

describe('--json', () => {
  const json = async (...argv: readonly string[]) => {
    const { exitCode, stdout } = await check('--json', ...argv);
    return { exitCode, report: JSON.parse(stdout) as Record<string, unknown> };
  };

  test('adds the check to the report of the file, with codes for programs and words for people', async () => {
    const { exitCode, report } = await json(
      project,
      '--edition',
      'kiv-2021',
      '--deviation',
      'hoechstens-30000',
    );

    expect(exitCode).toBe(0);
    expect(Object.keys(report)).toEqual(['file', 'valid', 'issues', 'notes', 'funding']);
    expect(report['funding']).toMatchObject({
      programme: 'kiv-hessen',
      date: { day: '2019-11-01', from: 'file', stated: '2019-11' },
      outcome: 'undetermined',
      edition: 'kiv-2021',
      chosenBy: 'id',
      deviations: ['hoechstens-30000'],
      message: expect.stringContaining('steht noch nicht fest') as string,
      missing: expect.arrayContaining([
        expect.objectContaining({ fact: 'financePlan', decisive: 1 }) as object,
      ]) as object[],
    });
    const { findings } = report['funding'] as { findings: Record<string, unknown>[] };
    expect(findings[0]).toMatchObject({
      rule: 'F1',
      outcome: 'met',
      force: 'must',
      reason: 'populationWithin',
      name: 'Einwohnerzahl',
      source: { id: 'hmsi-kiv' },
    });
  });

  test('says from where the date is', async () => {
    expect((await json(project, '--on', '2022-01-31')).report['funding']).toMatchObject({
      date: { day: '2022-01-31', from: 'option' },
    });
    expect((await json(undated)).report['funding']).toMatchObject({
      date: { day: '2026-11-24', from: 'today' },
    });
  });

  test('keeps the exit code and has no edition where there is none', async () => {
    expect((await json(tooLarge, '--edition', 'kiv-2021')).exitCode).toBe(1);
    const { report } = await json(project, '--on', '2010-01-01');
    expect(report['funding']).not.toHaveProperty('edition');
    expect(report['funding']).toMatchObject({ findings: [{ rule: 'edition', reason: 'noEdition' }] });
  });
});
