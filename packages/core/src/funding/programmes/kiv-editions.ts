import type { FundingEdition } from '../programme-schema.js';
import { kivContentTerms } from './kiv-content-terms.js';
import {
  inCall2018,
  inCall2019,
  inFundingDatabase,
  inGuideline,
  onFormPage,
  onProgrammePage,
  reportedOf,
} from './kiv-sources.js';

/** The call of 2018. That it governs the whole of that year is our conclusion; no source gives its first day. */
export const round2018: FundingEdition = {
  id: 'kiv-2018',
  title: { de: 'Aufruf 2018 (Runde I)', en: 'Call of 2018 (round I)' },
  from: '2018',
  to: '2018',
  certainty: 'inferred',
  basis: inCall2018('kreisangehörigen Städten und Gemeinden'),
  terms: {
    ...kivContentTerms,
    population: {
      minimum: 10_000,
      maximum: 50_000,
      maximumInclusive: true,
      source: inCall2018('mit einer Einwohnerzahl von 10.000 bis 50.000'),
    },
    kind: { allowed: ['kreisangehoerig'], source: inCall2018('kreisangehörigen Städten und Gemeinden') },
    duration: {
      minimumMonths: 12,
      maximumMonths: 12,
      maximumIs: 'description',
      source: inCall2018('Prozesslaufzeit von einem Jahr'),
    },
    cap: { amount: '20000.00', source: inCall2018('bis zu 20.000,- €') },
    concept: { source: reportedOf(2018, 'Projektbeschreibung als Anlage') },
    resolution: { source: inCall2018('beschlossen werden soll') },
    route: { route: 'paper', source: onFormPage('Antragsformular WIR (Formblatt 1)') },
    deadline: { lastDay: '2018-06-30', source: inCall2018('30.06.2018') },
  },
};

/** The call of 2019. That it governs until the guideline of 2021 is our conclusion. */
const round2019: FundingEdition = {
  id: 'kiv-2019',
  title: { de: 'Aufruf 2019/20 (Runde II)', en: 'Call of 2019/20 (round II)' },
  from: '2019',
  to: '2020',
  certainty: 'inferred',
  basis: inCall2019('Zweite Förderungsrunde'),
  terms: {
    ...kivContentTerms,
    population: { minimum: 10_000, maximum: 50_000, source: inCall2019('zwischen 10.000 und 50.000') },
    consortium: {
      minimumMembers: 2,
      maximumMembers: 3,
      smallBelow: 10_000,
      largest: 50_000,
      source: inCall2019('Kommunen unter 10.000 Einwohnern … im Verbund mit einer oder zwei Partnerkommunen'),
    },
    cap: { amount: '20000.00', source: inCall2019('bis zu 20.000 Euro') },
    route: {
      route: 'paper',
      source: reportedOf(2019, 'Antrag auf Papier an das Regierungspräsidium Darmstadt'),
    },
    deadline: { lastDay: '2019-11-30', source: inCall2019('Antragstellung bis zum 30.11.2019') },
  },
};

/** The guideline in force since 1 January 2021, with the page that explains it. Its end is not known (Z-32). */
export const guideline2021: FundingEdition = {
  id: 'kiv-2021',
  title: { de: 'Richtlinie in Kraft seit 1. Januar 2021', en: 'Guideline in force since 1 January 2021' },
  from: '2021-01-01',
  certainty: 'stated',
  confirmedUntil: '2022-05',
  basis: inGuideline(
    'Nr. 2.6',
    'Entwicklung kommunaler Vielfalts- und Integrationsstrategien in hessischen Kommunen und Gemeinden',
  ),
  terms: {
    ...kivContentTerms,
    population: {
      minimum: 10_000,
      maximum: 50_000,
      source: onProgrammePage('Kommunen zwischen 10.000 und 50.000 Einwohnerinnen und Einwohner'),
    },
    consortium: {
      minimumMembers: 2,
      maximumMembers: 3,
      smallBelow: 10_000,
      largest: 50_000,
      source: onProgrammePage(
        'mit weniger als 10.000 Einwohnern - im Verbund mit einer oder zwei Partnerkommunen',
      ),
    },
    duration: {
      minimumMonths: 12,
      maximumMonths: 18,
      maximumIs: 'limit',
      source: onProgrammePage('Prozesslaufzeit von einem Jahr bis maximal 18 Monaten'),
    },
    earlyStart: { source: inFundingDatabase('Ihren Antrag stellen Sie bitte vor Beginn Ihres Vorhabens') },
    concept: {
      source: inGuideline(
        'Nr. 3.1',
        'Träger müssen bei Antragstellung eine aussagekräftige Konzeption vorlegen.',
      ),
    },
    financePlan: {
      source: inGuideline('Nr. 3.2', 'Finanzierungsplan für das jeweilige Haushaltsjahr'),
    },
    resolution: {
      source: onProgrammePage('letztlich vom Kommunal- bzw. Gemeindeparlament beschlossen werden soll'),
    },
    route: { route: 'online', source: onProgrammePage('ab sofort nur noch online') },
  },
};

/** Editions of KIV, the earliest first. */
export const kivEditions: FundingEdition[] = [round2018, round2019, guideline2021];
