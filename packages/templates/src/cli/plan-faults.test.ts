import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planningFile } from '../../test-support/planning-example.js';
import { planningProject } from '../../test-support/planning-project.js';
import { jsonFile, temporaryFolder, terminalIn } from '../../test-support/terminal.js';
import { kiv12Months } from '../processes/kiv-12-months/kiv-12-months.js';

const folder = temporaryFolder();
const planning = planningFile(folder, 'planung.json');
const project = jsonFile(folder, 'strategie.json', planningProject());

const plan = (...argv: readonly string[]) => terminalIn(folder, ['plan', ...argv]);

describe('wrong use ends with 2 and says what to do', () => {
  test.each([
    [[], 'Zum Beispiel: wirkt plan --template kiv-18-monate --start 2027-02-01'],
    [['--template', 'kiv-18-monate'], 'eine Vorlage und der erste Tag'],
    [
      ['--template', 'kiv', '--start', '2027-02-01'],
      'Vorhanden sind: kiv-18-monate, kiv-12-monate, weiterstadt-',
    ],
    [['--template', 'fehlt.json', '--start', '2027-02-01'], 'fehlt.json: Diese Datei gibt es nicht.'],
    [[planning, project], 'Bitte nennen Sie nur eine Datei.'],
    [['fehlt.json'], 'fehlt.json: Diese Datei gibt es nicht.'],
    [
      [planning, '--start', '2027-02-29'],
      'Den Tag „2027-02-29“ gibt es im Kalender nicht. Schreiben Sie zum Beispiel: --start 2027-02-28',
    ],
    [[planning, '--start', '1.2.2027'], 'Schreiben Sie zum Beispiel: --start 2027-02-01'],
    [[planning, '--end', '2028-12'], 'Schreiben Sie zum Beispiel: --end 2028-12-01'],
    [[planning, '--today', 'heute'], '„heute“ ist kein Tag in der Form JJJJ-MM-TT.'],
    [[planning, '--direction', 'rückwärts'], 'Möglich sind: forwards, backwards.'],
    [
      [planning, '--session', 'ausschuss'],
      'Gremium=Tag oder Gremium=Tag/Abgabetag. Schreiben Sie zum Beispiel: --session ausschuss=',
    ],
    [
      [planning, '--session', 'sozialausschuss=2027-05-20'],
      'Möglich sind: ausschuss – Fachausschuss, stadtverordnetenversammlung – Stadt',
    ],
    [[planning, '--session', 'ausschuss=20.5.2027/2027-05-03'], '--session ausschuss=2027-05-20/2027-05-03'],
    [[planning, '--session', 'ausschuss=2027-05-20/3. 5. 2027'], '--session ausschuss=2027-05-20/2027-05-03'],
    [
      [planning, '--session', 'ausschuss=2027-05-20/2027-05-21'],
      'liegt der Abgabetag der Vorlage nach der Sitzung',
    ],
    [[planning, '--explain', 'werkstat-1'], 'Meinten Sie „werkstatt-1“'],
    [[planning, '--explain', 'xyz'], 'Möglich sind: vorbereitung, ausschreibung,'],
    [[planning, '--explain'], 'Hinter „--explain“ fehlt der Wert.'],
    [[planning, '--start', '2027-02-01', '--start', '2027-03-01'], '„--start“ ist mehr als einmal genannt.'],
    [[planning, '--out', 'a.txt'], 'Die Angabe „--out“ ist hier nicht möglich.'],
  ])('wirkt plan %j', async (argv, message) => {
    const { exitCode, stdout, stderr } = await plan(...argv);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('a project file without planning', async () => {
    const file = jsonFile(folder, 'ohne-planung.json', planningProject({ planning: undefined }));

    expect(await plan(file)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('keine Planung') as string,
    });
  });
});

describe('a file with faults ends with 1 and names their places', () => {
  test.each([
    ['no JSON', '{ "template": "kiv-18-monate", }', 'Zeile 1, Spalte 30'],
    ['empty', '', 'Die Datei ist leer'],
    ['neither project nor planning', '{ "name": "x" }', 'keine WIRkt-Projektdatei'],
    ['a planning without template', '{ "start": "2027-02-01" }', 'Die Angabe „template“ fehlt.'],
    [
      'a day in the German form',
      '{\n "template": "kiv-18-monate",\n "start": "1.2.2027" }',
      'Zeile 3, Spalte 11  /start',
    ],
    [
      'a key that stands twice',
      '{\n "template": "kiv-18-monate",\n "template": "x" }',
      'Zeile 3, Spalte 2  /template',
    ],
    [
      'a session without body',
      '{ "template": "kiv-18-monate", "sessions": [{ "id": "a", "on": "2027-05-20" }] }',
      '/sessions/0/body',
    ],
    ['hostile nesting', '['.repeat(100_000), 'verschachtelt'],
  ])('%s', async (_case, text, part) => {
    const { exitCode, stdout, stderr } = await plan(textFile('kaputt.json', text));

    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain(part);
  });

  test('a template in a file', async () => {
    const template = jsonFile(folder, 'schlechte-vorlage.json', { ...kiv12Months, phases: [] });
    const { exitCode, stdout } = await plan('--template', template, '--start', '2027-02-01');

    expect(exitCode).toBe(1);
    expect(stdout).toContain('schlechte-vorlage.json: nicht gültig, 1 Fehler.');
  });

  test('a planning that names a template that does not exist', async () => {
    const { exitCode, stderr } = await plan(
      planningFile(folder, 'unbekannt.json', { template: 'kiv-24-monate' }),
    );

    expect(exitCode).toBe(2);
    expect(stderr).toContain('Die Prozessvorlage „kiv-24-monate“ gibt es nicht.');
  });
});

function textFile(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}
