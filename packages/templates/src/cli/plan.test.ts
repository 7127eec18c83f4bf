import { describe, expect, test } from 'vitest';
import { planningFile } from '../../test-support/planning-example.js';
import { planningProject } from '../../test-support/planning-project.js';
import { jsonFile, temporaryFolder, terminalIn } from '../../test-support/terminal.js';
import { kiv12Months } from '../processes/kiv-12-months/kiv-12-months.js';

const folder = temporaryFolder();
const planning = planningFile(folder, 'planung.json');
const project = jsonFile(folder, 'strategie.json', planningProject());

const plan = (...argv: readonly string[]) => terminalIn(folder, ['plan', ...argv]);
const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
const longestLine = (text: string) => Math.max(...text.split('\n').map(({ length }) => length));

describe('for people', () => {
  test.each([
    ['forwards', 0, [planning]],
    ['backwards', 0, [planning, '--direction', 'backwards', '--lang', 'en']],
    [
      'explained',
      0,
      [planning, '--explain', 'befragung', '--explain', 'ms-beschluss', '--explain', 'auftakt'],
    ],
    ['updated', 1, [project, '--today', '2027-06-01']],
    ['conflicts', 1, ['--template', 'kiv-18-monate', '--start', '2027-02-01']],
  ])('%s', async (name, expected, argv) => {
    const { exitCode, stdout, stderr } = await plan(...argv);

    expect({ exitCode, stderr }).toEqual({ exitCode: expected, stderr: '' });
    expect(longestLine(stdout)).toBeLessThanOrEqual(100);
    expect(stdout).not.toMatch(/undefined|NaN|\[object| $/m);
    await expect(stdout).toMatchFileSnapshot(`./golden/plan-${name}.golden.txt`);
  });

  test('what stands in the call goes before what stands in the file, and sessions are added', async () => {
    const file = planningFile(folder, 'frei.json', {
      ...{ start: '2027-02-01', funding: undefined, steps: undefined },
    });
    const start = ['--start', '2027-05-03', '--end', '2029-12-31'];
    const sessions = ['--session', 'ausschuss=2028-10-05/2028-09-28', '--session', 'ausschuss=2028-10-19'];
    const { stdout } = await plan(file, ...start, ...sessions);

    expect(stdout).toContain('Vorbereitung, 3. Mai bis');
    expect(inOneLine(stdout)).toContain(
      'Do 19.10.2028 Beratung im Fachausschuss Fachausschuss berät; Abgabetag',
    );
    expect((await plan(file, '--end', '2028-06-30')).exitCode).toBe(1);
  });

  test('a session that the file only assumes is stated in the call, without another one beside it', async () => {
    const { stdout } = await plan(
      ...[planning, '--json', '--session', 'ausschuss=2028-08-31', '--session', 'ausschuss=2028-08-31'],
    );
    const sessions = (JSON.parse(stdout) as { plan: { steps: { session?: { on: string } }[] } }).plan.steps
      .map(({ session }) => session)
      .filter((session) => session?.on === '2028-08-31');

    expect(sessions).toEqual([
      { id: 'ausschuss-2028-08-31', body: 'ausschuss', on: '2028-08-31', papersBy: '2028-08-10' },
    ]);
  });

  test('a template of one’s own, and keys that nobody knows', async () => {
    const template = jsonFile(folder, 'vorlage.json', { ...kiv12Months, id: 'eigene', farbe: 'blau' });
    const file = planningFile(folder, 'schluessel.json', { sesions: [] });
    const { stdout } = await plan(file, '--template', `./${template}`);

    expect(stdout).toMatch(/^KIV-Prozess in 12 Monaten\n/);
    expect(inOneLine(stdout)).toMatch(/- Zeile \d+, Spalte \d+ \/sesions: Den Schlüssel „sesions“/);
    expect(inOneLine(stdout)).toMatch(/- Zeile \d+, Spalte \d+ \/farbe: Den Schlüssel „farbe“/);
  });

  test('steps that are done without, and lengths of one’s own', async () => {
    const steps = [
      { step: 'aufsuchende-gespraeche', omitted: true },
      { step: 'befragung', length: { count: 3, unit: 'weeks' } },
    ];
    const { stdout } = await plan(planningFile(folder, 'schritte.json', { steps }));

    expect(stdout).toContain('- Auf Wunsch ohne: „Aufsuchende Gespräche“.');
    expect(stdout).toContain('Bei 19 von 31 Schritten');
    expect(stdout.match(/Aufsuchende Gespräche/g)).toHaveLength(1);
  });

  test('a project file without planning, with a template and its own sessions and reports', async () => {
    const file = jsonFile(folder, 'ohne.json', planningProject({ planning: undefined }));
    const { stdout } = await plan(
      ...[file, '--template', 'kiv-18-monate', '--start', '2027-02-01', '--today', '2027-06-01'],
    );

    expect(stdout).toContain('Musterstadt wirkt: KIV-Prozess in 18 Monaten');
    expect(stdout).toContain('„Prozessbegleitung beauftragen“: seit 1. April 2027');
  });

  test('without --today a plan with reports is looked at on the day in Germany', async () => {
    const { stdout } = await terminalIn(folder, ['plan', project], new Date('2027-05-31T22:30:00Z'));

    expect(stdout).toContain('Stand am 1. Juni 2027');
  });

  test('steps that wait for a session nobody knows, asked about too', async () => {
    const file = jsonFile(folder, 'warten.json', planningProject({ sessions: sessionsUntil('2027-09') }));
    const late = planningProject({ sessions: sessionsUntil('2029') });
    expect((await plan(file, '--today', '2027-06-01')).exitCode).toBe(1);

    const { exitCode, stdout } = await plan(
      ...[jsonFile(folder, 'spaet.json', late), '--today', '2029-02-01', '--explain', 'beschluss-strategie'],
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('„Beschluss der Strategie“ hat in diesem Plan keinen Termin.');
  });

  test('titles command no terminal and forge no line', async () => {
    const [phase, ...phases] = kiv12Months.phases;
    const title = 'Roter\u001b[31m Titel\nZeile 1\u202e';
    const steps = phase?.steps.map((step, index) => (index === 0 ? { ...step, title } : step));
    const template = jsonFile(folder, 'boese.json', {
      ...kiv12Months,
      phases: [{ ...phase, steps }, ...phases],
    });
    for (const argv of [[], ['--explain', 'ausschreibung'], ['--json']]) {
      const { stdout } = await plan(planning, '--template', `./${template}`, ...argv);
      expect(stdout).toContain(String.raw`Roter\u001b[31m`);
      expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(stdout).not.toMatch(/^Zeile 1/m);
    }
  });
});

describe('for programs', () => {
  test('codes and facts with their words', async () => {
    const { exitCode, stdout } = await plan(planning, '--json', '--explain', 'ms-beschluss');
    const report = JSON.parse(stdout) as Record<string, unknown>;

    expect(exitCode).toBe(0);
    expect(Object.keys(report)).toEqual(
      ['ok', 'file', 'template', 'direction', 'message', 'plan', 'explanations', 'notes'], // in this order
    );
    expect(report).toMatchObject({
      ok: true,
      file: 'planung.json',
      template: { id: 'kiv-18-monate', title: 'KIV-Prozess in 18 Monaten' },
      direction: 'forwards',
      plan: { from: '2027-02-01', to: '2028-09-21', revision: 0, undated: [] },
      explanations: [{ id: 'ms-beschluss', from: '2028-09-07', to: '2028-09-07' }],
      notes: [{ code: 'assumedLengths' }],
    });
    const { steps } = report['plan'] as { steps: Record<string, unknown>[] };
    expect(steps.find(({ id }) => id === 'beschluss-strategie')).toMatchObject({
      title: 'Beschluss der Strategie',
      critical: true,
      session: { id: 'stadtverordnetenversammlung-2028-09-07', certainty: 'assumed' },
      reasons: expect.arrayContaining([
        { kind: 'session', session: expect.any(Object) as object, message: expect.any(String) as string },
      ]) as object,
      warnings: expect.arrayContaining([
        expect.objectContaining({ code: 'sessionAssumed', message: expect.any(String) as string }),
      ]) as object,
    });
  });

  test('what moved and what is lost', async () => {
    const { exitCode, stdout } = await plan(project, '--json', '--today', '2027-06-01', '--lang', 'en');

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      today: '2027-06-01',
      plan: { revision: 1, baseline: expect.any(Array) as object, facts: expect.any(Array) as object },
      moved: expect.arrayContaining([
        expect.objectContaining({ step: 'ausschreibung', days: 19, message: expect.any(String) as string }),
      ]) as object,
      lost: [
        {
          kind: 'session',
          step: 'vorstellung-ausschuss',
          because: 'papers',
          message: expect.stringContaining('The next one is on 26 August.') as string,
        },
      ],
    });
  });

  test('conflicts with ways out of them', async () => {
    const { exitCode, stdout } = await plan(
      ...['--template', 'kiv-12-monate', '--start', '2027-02-01', '--json'],
    );

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      conflicts: expect.arrayContaining([
        {
          code: 'noSession',
          step: expect.any(String) as string,
          body: expect.any(String) as string,
          given: 0,
          after: expect.any(String) as string,
          message: expect.stringContaining('fehlt eine Sitzung') as string,
          remedies: [
            expect.objectContaining({ kind: 'askForSessions', message: expect.any(String) as string }),
          ],
        },
      ]) as object,
    });
  });

  test('a file with faults, and one that cannot be read', async () => {
    const faulty = await plan(planningFile(folder, 'fehler.json', { start: '2027-02-29' }), '--json');
    expect(faulty.exitCode).toBe(1);
    expect(JSON.parse(faulty.stdout)).toMatchObject({
      ok: false,
      file: 'fehler.json',
      issues: [{ code: 'impossibleDate', path: '/start', message: expect.any(String) as string }],
    });

    const missing = await plan('fehlt.json', '--json');
    expect(missing.exitCode).toBe(2);
    expect(JSON.parse(missing.stdout)).toMatchObject({ ok: false, problem: { code: 'notFound' } });
  });
});

test.each([
  [['plan', '--help'], 'wirkt plan <Datei>'],
  [['plan', '--help', '--lang', 'en'], 'back from the session of the resolution'],
  [['--help'], 'wirkt plan <Datei>'],
])('help: wirkt %j', async (argv, text) => {
  const { exitCode, stdout } = await terminalIn(folder, argv);

  expect(exitCode).toBe(0);
  expect(stdout).toContain(text);
});

/** Sessions of the project file up to a date. */
function sessionsUntil(end: string): unknown {
  const { process } = planningProject() as { process: { sessions: { on: string }[] } };
  return process.sessions.filter(({ on }) => on < end);
}
