import type { FundingContradiction } from '../programme-schema.js';
import {
  inCall2018,
  inCall2019,
  inFundingDatabase,
  inGuideline,
  inUndatedPress,
  onFormPage,
  onProgrammePage,
  onSmallerTowns,
} from './kiv-sources.js';

/** Where sources about KIV do not agree, by the numbers of the register in SPEC.md. */
export const kivContradictions: FundingContradiction[] = [
  {
    entry: 'Z-01',
    rules: ['F1'],
    statements: [
      { wording: 'von 10.000 bis 50.000', source: inCall2018('von 10.000 bis 50.000') },
      { wording: 'zwischen 10.000 und 50.000', source: onProgrammePage('zwischen 10.000 und 50.000') },
      { wording: 'weniger als 50.000', source: inUndatedPress('alle Kommunen mit weniger als 50.000') },
      {
        wording: 'bis zu 50.000',
        source: onSmallerTowns('kleineren Kommunen und Gemeinden von bis zu 50.000'),
      },
    ],
    treatment: {
      de: '10.000 gehören dazu, denn kleiner heißt „weniger als 10.000“. Bei genau 50.000 gilt der Wortlaut der gewählten Fassung; sagt er es nicht, ist es unklar.',
      en: '10,000 belong to it, because smaller means “fewer than 10,000”. At exactly 50,000 the wording of the chosen edition counts; where it does not say so, it is unclear.',
    },
  },
  {
    entry: 'Z-03',
    rules: ['F2', 'F3', 'F4'],
    statements: [
      {
        wording: 'im Verbund mit einer oder zwei Partnerkommunen',
        source: onProgrammePage('im Verbund mit einer oder zwei Partnerkommunen'),
      },
      {
        wording: 'können sich im ländlichen Raum mit anderen Kommunen abstimmen',
        source: inUndatedPress('können sich im ländlichen Raum mit anderen Kommunen abstimmen'),
      },
    ],
    treatment: {
      de: 'Wie groß Partnerkommunen sein dürfen und wer den Antrag stellt, sagt keine Quelle. Geprüft werden Zahl, Federführung und mindestens eine Kommune unter 10.000; größere Partner sind unklar.',
      en: 'No source says how large partners may be or who applies. Number, lead and at least one municipality below 10,000 are checked; larger partners are unclear.',
    },
  },
  {
    entry: 'Z-06',
    rules: ['F6', 'F7'],
    statements: [
      { wording: 'von einem Jahr', source: inCall2018('Prozesslaufzeit von einem Jahr') },
      {
        wording: 'von einem Jahr bis maximal 18 Monaten',
        source: onProgrammePage('Prozesslaufzeit von einem Jahr bis maximal 18 Monaten'),
      },
    ],
    treatment: {
      de: 'Förderzeitraum und Prozess werden getrennt geführt. Über 18 Monaten ist nur mit Verlängerung erfüllt; unter einem Jahr ist ein Hinweis.',
      en: 'Funding period and process are kept apart. More than 18 months is met only with an extension; less than a year is advice.',
    },
  },
  {
    entry: 'Z-14',
    rules: ['F9'],
    statements: [
      { wording: 'bis zu 20.000 Euro', source: inCall2019('bis zu 20.000 Euro') },
      { wording: 'maximal 30.000 Euro', source: inUndatedPress('maximal 30.000 Euro') },
    ],
    treatment: {
      de: 'Die Obergrenze gilt je Fassung. Die 30.000 Euro hat keine datierte Quelle; sie gelten nur, wenn Sie sie ausdrücklich wählen.',
      en: 'The cap belongs to its edition. No dated source has the 30,000 euros; they count only when you choose them.',
    },
  },
  {
    entry: 'Z-15',
    rules: ['F10', 'F13'],
    statements: [
      {
        wording: 'Gesamtfinanzierung der Maßnahme sicherzustellen',
        source: inGuideline('Nr. 3.2', 'Gesamtfinanzierung der Maßnahme sicherzustellen'),
      },
      {
        wording:
          'Kofinanzierung kann durch Eigenmittel, aber auch durch andere öffentliche Zuwendungsgeber erfolgen',
        source: inGuideline(
          'Nr. 3.2',
          'Kofinanzierung kann durch Eigenmittel, aber auch durch andere öffentliche Zuwendungsgeber erfolgen',
        ),
      },
    ],
    treatment: {
      de: 'Kosten und Mittel müssen je Haushaltsjahr gleich sein. Einen Prozentsatz für den Eigenanteil nennt keine bekannte Quelle.',
      en: 'Costs and money must be equal in every budget year. No known source names a percentage of own money.',
    },
  },
  {
    entry: 'Z-23',
    rules: ['F21'],
    statements: [
      { wording: 'beschlossen werden soll', source: onProgrammePage('beschlossen werden soll') },
      { wording: 'beschlossen werden kann', source: onFormPage('beschlossen werden kann') },
    ],
    treatment: {
      de: 'Ein Beschluss ist gewünscht, aber keine Voraussetzung. Fehlt er nach dem Ende, ist das ein Hinweis.',
      en: 'A resolution is wished for, but no condition. If it is missing after the end, that is advice.',
    },
  },
  {
    entry: 'Z-34',
    rules: ['F24'],
    statements: [
      { wording: '30.06.2018', source: inCall2018('30.06.2018') },
      { wording: '30.11.2019', source: inCall2019('30.11.2019') },
      {
        wording: 'normalerweise der 31.12. des Jahres vor Maßnahmebeginn (für andere Förderlinien)',
        source: inFundingDatabase(
          'Antragsfrist für WIR-Vielfaltszentren, Modellprojekte und Migrantenorganisationen ist normalerweise der 31.12.',
        ),
      },
      {
        wording: 'Für das laufende Jahr stehen noch Fördermittel zur Verfügung',
        source: inUndatedPress('Für das laufende Jahr stehen noch Fördermittel zur Verfügung'),
      },
    ],
    treatment: {
      de: 'Die Fristen von 2018 und 2019 sind fest. Seit 2021 ist für KIV keine Frist bekannt: beim Regierungspräsidium Darmstadt erfragen.',
      en: 'The deadlines of 2018 and 2019 are fixed. Since 2021 no deadline for KIV is known: ask the Regierungspräsidium Darmstadt.',
    },
  },
];
