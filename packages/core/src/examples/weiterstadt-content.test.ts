import { describe, expect, test } from 'vitest';
import { resolveText } from '../shared/localized-text.js';
import { weiterstadt } from './weiterstadt.js';

const actors = weiterstadt.actors ?? [];
const formats = weiterstadt.participation?.formats ?? [];

describe('the funding', () => {
  test('Z-14 20,000 euros are granted and 10,000 euros only requested', () => {
    const money = weiterstadt.funding?.money?.map(({ status, amount }) => [status, amount]);

    expect(money).toEqual([
      ['granted', '20000.00'],
      ['requested', '10000.00'],
    ]);
  });

  test('Z-08 four statements on the end of the funding contradict each other', () => {
    const periods = weiterstadt.funding?.periods?.filter(({ kind }) => kind === 'fundingPeriod');

    expect(periods?.map(({ source, span }) => [source, span.from, span.to])).toEqual([
      ['stadt-foerderbescheid', undefined, '2021-09'],
      ['stadt-workshop-1', undefined, '2021-09'],
      ['stadt-einladung-workshop-1', undefined, '2021-12'],
      ['praesentation-2020', undefined, '2021-12'],
    ]);
  });

  test('Z-07 the process was planned for the eleven months from February to December 2020', () => {
    const periods = weiterstadt.funding?.periods?.filter(({ kind }) => kind === 'processDuration');

    expect(periods?.map(({ span, statedOn }) => [span.from, span.to, statedOn])).toEqual([
      ['2020-02', '2020-12', '2019-11'],
    ]);
  });

  test('Z-18 round II is inferred', () => {
    expect(weiterstadt.funding).toMatchObject({
      programme: 'kiv-hessen',
      round: { id: 'II', certainty: 'inferred' },
    });
  });
});

describe('who takes part', () => {
  test('the seven groups of the inventory have these numbers of actors and existing formats', () => {
    const counts = weiterstadt.actorGroups?.map(({ id }) => [
      id,
      actors.filter(({ group }) => group === id).length,
      formats.filter(({ group, origin }) => group === id && origin === 'existing').length,
    ]);

    expect(counts).toEqual([
      ['engagierte', 5, 0],
      ['verwaltung', 8, 4],
      ['politik', 3, 1],
      ['zivilgesellschaft-mandat', 10, 6],
      ['zivilgesellschaft', 3, 1],
      ['partner-lokal', 6, 0],
      ['partner-regional', 6, 0],
    ]);
  });

  test('Z-37 what the table runs together stays one text, with a note for a person', () => {
    const runTogether = actors.filter(
      ({ name }) => typeof name === 'string' && /Frauentreff|Asyl/.test(name),
    );

    expect(runTogether).toMatchObject([
      {
        name: 'Ökumenischer Arbeitskreis Asyl Miteinander - Frauentreff',
        note: expect.stringContaining('eine oder zwei Gruppen') as string,
      },
    ]);
  });

  test('Z-37 the Kommunales Kino belongs to the group before the page break', () => {
    expect(actors.find(({ id }) => id === 'kommunales-kino')?.group).toBe('zivilgesellschaft');
  });

  test('Z-36 the Ausländerbeirat alone is a statutory council', () => {
    expect(actors.filter(({ kind }) => kind === 'statutoryCouncil').map(({ name }) => name)).toEqual([
      'Ausländerbeirat',
    ]);
  });

  test('Z-20 one body steers under two labels, another decides', () => {
    expect(
      weiterstadt.bodies?.map(({ label, otherLabels, function: role }) => [label, otherLabels, role]),
    ).toEqual([
      ['Steuerungsgruppe', ['Steuergruppe'], 'steers'],
      ['Stadtverordnetenversammlung', undefined, 'decides'],
    ]);
  });

  test('five formats are new in the process', () => {
    expect(formats.filter(({ origin }) => origin === 'new').map(({ kind }) => kind)).toEqual([
      'expertMeeting',
      'kickOff',
      'survey',
      'workshop',
      'onlineCommenting',
    ]);
  });

  test('frequencies are kept as the inventory gives them', () => {
    const frequencies = formats.flatMap(({ id, frequency }) => (frequency ? [[id, frequency]] : []));

    expect(frequencies).toEqual([
      ['format-wirtschaftsforum', 'zwei Mal im Jahr'],
      ['format-stadtgespraeche', 'regelmäßig'],
      ['format-seniorenarbeit', 'bisher zwei Mal'],
      ['format-denkwerkstatt', 'ein Mal im Jahr'],
    ]);
  });
});

describe('the strategy', () => {
  test('has five theses, three goals and the three fields that are known', () => {
    const { principles, goals, actionFields } = weiterstadt.strategy ?? {};

    expect([principles?.length, goals?.length]).toEqual([5, 3]);
    expect(actionFields?.map(({ title }) => title)).toEqual([
      'Ehrenamt',
      'Bauen und Wohnen',
      'Kommunikation und Vernetzung',
    ]);
  });

  test('the theses say no more than the town: diversity shapes society, populists use lost trust', () => {
    const texts = (weiterstadt.strategy?.principles ?? []).map(({ text }) => text);

    expect(texts[0]).not.toMatch(/Zuwanderung|nimmt .*zu/);
    expect(texts[2]).toMatch(/Populistische Kräfte, darunter offen demokratiefeindliche/);
  });

  test('what is not known is asked at the town, and at the Regierungspräsidium for the funding', () => {
    const asked = (weiterstadt.openQuestions ?? []).map(({ id, askAt = '' }) => [
      id,
      resolveText(askAt, 'de', 'de').text.split(',')[0],
    ]);

    expect(asked).toEqual([
      ['frage-beschluss', 'Stadt Weiterstadt'],
      ['frage-handlungsfelder', 'Stadt Weiterstadt'],
      ['frage-ziele', 'Stadt Weiterstadt'],
      ['frage-laufzeit', 'Regierungspräsidium Darmstadt'],
      ['frage-weitere-mittel', 'Regierungspräsidium Darmstadt'],
      ['frage-foerderrunde', 'Regierungspräsidium Darmstadt'],
      ['frage-formate', 'Stadt Weiterstadt'],
      ['frage-workshop-3', 'Stadt Weiterstadt'],
      ['frage-phasen', 'Stadt Weiterstadt'],
      ['frage-frauentreff', 'Stadt Weiterstadt'],
    ]);
  });
});
