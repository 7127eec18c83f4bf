import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { weiterstadt } from '@wirkt/core/examples';
import { describe, expect, test } from 'vitest';
import { planningFile } from '../../test-support/planning-example.js';
import { planningProject } from '../../test-support/planning-project.js';
import { jsonFile, temporaryFolder, terminalIn } from '../../test-support/terminal.js';

const folder = temporaryFolder();
const planning = planningFile(folder, 'planung.json');
const project = jsonFile(folder, 'strategie.json', planningProject());
const now = new Date('2027-06-01T08:00:00Z');

const calendar = (...argv: readonly string[]) => terminalIn(folder, ['calendar', ...argv], now);

/** Entries of a calendar file as the reference parser reads them, by id. */
function entriesIn(text: string): ReadonlyMap<string, ICAL.Component> {
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  return new Map(events.map((event) => [valueOf(event, 'uid'), event]));
}

function valueOf(event: ICAL.Component | undefined, name: string): string {
  return event?.getFirstPropertyValue(name)?.toString() ?? '';
}

describe('of a project file', () => {
  test('what is public, with the domain of its office and without a word', async () => {
    const known = jsonFile(folder, 'bekannt.json', planningProject({ sessions: dated() }));
    const { exitCode, stdout, stderr } = await calendar(known);
    const entries = entriesIn(stdout);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('\r\nNAME;LANGUAGE=de:Musterstadt wirkt\r\n');
    expect([...entries.keys()].slice(0, 2)).toEqual([
      'ausschuss-2027-06-03@musterstadt.example',
      'versammlung-2027-06-10@musterstadt.example',
    ]);
    expect(valueOf(entries.get('ausschuss-2027-06-03@musterstadt.example'), 'summary')).toBe(
      'Sitzung: Sozialausschuss',
    );
    expect(stdout).not.toContain('Abgabe');
  });

  test('what has no day is named', async () => {
    const { exitCode, stderr } = await calendar(project);

    expect(exitCode).toBe(0);
    expect(stderr).toBe('Nicht im Kalender, weil kein Tag bekannt ist: „Sitzung: Sozialausschuss“.\n');
  });

  test('deadlines for papers are for the administration alone', async () => {
    const { stdout } = await calendar(project, '--audience', 'administration', '--lang', 'en');
    const papers = entriesIn(stdout).get('ausschuss-2027-06-03-papers@musterstadt.example');

    expect(valueOf(papers, 'summary')).toContain('Session: Sozialausschuss');
    expect(valueOf(papers, 'dtstart')).toBe('2027-05-13');
  });

  test('with its plan: steps in place of the sessions that they use, and what cannot be kept is said', async () => {
    const { exitCode, stdout, stderr } = await calendar(project, '--plan');
    const entries = entriesIn(stdout);
    const decision = entries.get('musterstadt-wirkt-beschluss-strategie@musterstadt.example');

    expect(exitCode).toBe(0);
    expect(valueOf(decision, 'dtstart')).toBe('2028-09-07');
    expect(valueOf(decision, 'description')).toBe('');
    expect(valueOf(decision, 'sequence')).toBe('1');
    expect(entries.has('versammlung-2028-09-07@musterstadt.example')).toBe(false);
    expect(entries.has('versammlung-2028-06-29@musterstadt.example')).toBe(true);
    expect(entries.has('stadtfest@musterstadt.example')).toBe(true);
    expect(stderr).toContain('Ein Termin ist mit diesem Plan nicht mehr zu halten. Einzelheiten: wirkt plan');
  });

  test('a milestone that the plan dates is neither there twice nor named as undated', async () => {
    const milestones = [{ id: 'ms-beschluss', title: 'Beschlossen', planned: { on: '2028-09' } }];
    const phases = [{ id: 'ende', title: 'Ende', milestones }];
    const file = jsonFile(folder, 'meilenstein.json', planningProject({ phases, sessions: dated() }));
    const argv = [file, '--plan', '--audience', 'steering', '--domain', 'stadt.example'];
    const { stdout, stderr } = await calendar(...argv);

    expect(stderr).toBe('');
    expect([...entriesIn(stdout).keys()].filter((id) => id.includes('ms-beschluss'))).toEqual([
      'musterstadt-wirkt-ms-beschluss@stadt.example',
    ]);
    expect((await calendar(file)).stderr).toContain('„Beschlossen“');
  });

  test('whoever works with the plan reads why a step has its days', async () => {
    const { stdout } = await calendar(project, '--plan', '--audience', 'administration');
    const entries = entriesIn(stdout);

    expect(
      valueOf(entries.get('musterstadt-wirkt-beschluss-strategie@musterstadt.example'), 'description'),
    ).toBe(
      'Sitzung am 7. September 2028 (Stadtverordnetenversammlung); die Vorlage muss bis zum 17. August vorliegen.',
    );
    expect(
      valueOf(entries.get('musterstadt-wirkt-beschluss-strategie-papers@musterstadt.example'), 'dtstart'),
    ).toBe('2028-08-17');
  });

  test('a real one, whose office names no page', async () => {
    const { exitCode, stdout, stderr } = await calendar(jsonFile(folder, 'weiterstadt.json', weiterstadt));

    expect(exitCode).toBe(0);
    expect(entriesIn(stdout).has('termin-expertentreffen@weiterstadt-wirkt.invalid')).toBe(true);
    expect(stderr).toContain('„Digitale Auftaktveranstaltung“');
    expect(stderr).toContain(
      '„weiterstadt-wirkt.invalid“. Nennen Sie vor der Veröffentlichung mit „--domain“',
    );
  });
});

describe('of a planning of its own', () => {
  test('its plan, under the domain that was named; the same call gives the same file', async () => {
    const argv = [planning, '--audience', 'steering', '--domain', 'musterstadt.example'];
    const { exitCode, stdout, stderr } = await calendar(...argv);
    const entries = entriesIn(stdout);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(valueOf(entries.get('kiv-18-monate-werkstatt-1@musterstadt.example'), 'summary')).toBe(
      'Erste Werkstatt',
    );
    expect(valueOf(entries.get('kiv-18-monate-beratung-ausschuss@musterstadt.example'), 'status')).toBe(
      'TENTATIVE',
    );
    expect(entries.has('kiv-18-monate-ms-beschluss@musterstadt.example')).toBe(true);
    expect(entries.has('kiv-18-monate-ausschreibung@musterstadt.example')).toBe(false);
    expect((await calendar(...argv, '--plan')).stdout).toBe(stdout);
  });

  test('into a new file, and never over the planning', async () => {
    const { exitCode, stdout } = await calendar(planning, '--out', 'termine.ics');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'termine.ics: geschrieben.\n' });
    expect(entriesIn(readFileSync(join(folder, 'termine.ics'), 'utf8')).size).toBeGreaterThan(5);

    writeFileSync(join(folder, 'termine.ics'), 'wertvoll');
    expect((await calendar(planning, '--out', 'termine.ics')).stderr).toContain('Diese Datei gibt es schon.');
    expect(readFileSync(join(folder, 'termine.ics'), 'utf8')).toBe('wertvoll');
    expect((await calendar(planning, '--out', 'termine.ics', '--force')).exitCode).toBe(0);
    expect((await calendar(planning, '--out', planning, '--force')).exitCode).toBe(2);
  });

  test('that does not work out gives no calendar', async () => {
    const file = planningFile(folder, 'ohne-sitzungen.json', { sessions: [] });
    const { exitCode, stdout, stderr } = await calendar(file, '--out', 'nichts.ics');

    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('fehlt eine Sitzung');
    expect(stderr).toContain(
      'ohne-sitzungen.json: Der Plan geht nicht auf, deshalb gibt es keinen Kalender.',
    );
    expect(existsSync(join(folder, 'nichts.ics'))).toBe(false);
  });
});

describe('bad input', () => {
  test.each([
    [[], 2, 'zum Beispiel: wirkt calendar strategie.json'],
    [[project, planning], 2, 'Bitte nennen Sie nur eine Datei.'],
    [['fehlt.json'], 2, 'Diese Datei gibt es nicht'],
    [[project, '--audience', 'alle'], 2, 'Möglich sind: public, steering, administration.'],
    [[project, '--domain', 'https://musterstadt.de/termine'], 2, '--domain musterstadt.de'],
    [[project, '--domain', 'zwei wörter'], 2, '--domain musterstadt.de'],
    [[project, '--force'], 2, '„--force“ gilt nur zusammen mit „--out“.'],
    [[project, '--start', '2027-02-01'], 2, 'Die Angabe „--start“ ist hier nicht möglich.'],
  ])('wirkt calendar %j', async (argv, expected, message) => {
    const { exitCode, stdout, stderr } = await calendar(...argv);

    expect({ exitCode, stdout }).toEqual({ exitCode: expected, stdout: '' });
    expect(stderr).toContain(message);
  });

  test.each([
    [
      'nothing with a day',
      planningProject({ events: [], sessions: [] }),
      [],
      2,
      'keinen Termin mit einem bekannten Tag',
    ],
    ['no planning', planningProject({ planning: undefined }), ['--plan'], 2, 'lassen Sie „--plan“ weg'],
    ['faults', { ...planningProject(), asOf: '2027-02-31' }, [], 1, 'kaputt.json: nicht gültig'],
    [
      'a faulty planning',
      planningProject({ planning: { template: 1 } }),
      ['--plan'],
      1,
      '/process/planning/template',
    ],
  ])('a file with %s', async (_case, content, argv, expected, message) => {
    const { exitCode, stdout, stderr } = await calendar(jsonFile(folder, 'kaputt.json', content), ...argv);

    expect({ exitCode, stdout }).toEqual({ exitCode: expected, stdout: '' });
    expect(stderr).toContain(message);
  });
});

test('help', async () => {
  expect((await calendar('--help')).stdout).toContain('public (Vorgabe; nur was öffentlich ist)');
  expect((await calendar('--help', '--lang', 'en')).stdout).toContain('wirkt calendar <file>');
});

/** Sessions of the project file of which the day is known. */
function dated(): unknown {
  const { process } = planningProject() as { process: { sessions: { on: string }[] } };
  return process.sessions.filter(({ on }) => on.length === 10);
}
