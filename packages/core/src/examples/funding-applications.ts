import type { FundingApplication } from '../funding/application-schema.js';

/**
 * Hünfelden with Selters (Taunus): the only joint project on the list of the Land, both below 10,000.
 */
export const huenfeldenSelters: FundingApplication = {
  title: 'Diversität und Interkultur im partizipativen Dialog an Dorfplätzen',
  form: 'consortium',
  applicants: [
    {
      ags: '06533008',
      name: 'Hünfelden',
      kind: 'kreisangehoerig',
      population: [
        { value: 9600, qualifier: 'circa', basis: 'unknown', asOf: '2022-05', source: 'hmsi-kiv' },
      ],
      isLead: true,
    },
    {
      ags: '06533014',
      name: 'Selters (Taunus)',
      kind: 'kreisangehoerig',
      population: [
        { value: 8000, qualifier: 'circa', basis: 'unknown', asOf: '2022-05', source: 'hmsi-kiv' },
      ],
    },
  ],
  sources: [
    {
      id: 'hmsi-kiv',
      title: 'Förderung von Vielfalts- und Integrationsstrategien in hessischen Kommunen (KIV)',
      edition: 'Stand: Mai 2022',
      publisher: 'Hessisches Ministerium für Soziales und Integration',
      url: 'https://integrationskompass.hessen.de/foerderprogramm/kommunale-vielfalts-und-integrationsstrategien',
    },
  ],
};

/**
 * Idstein with both its figures (Z-16), as far as its page and its press release tell. That the application
 * is of 2021 follows from "im vergangenen Jahr" on a page of 2022 (Z-29).
 */
export const idsteinApplication: FundingApplication = {
  title: 'WIR in Idstein',
  applicants: [
    {
      ags: '06439008',
      name: 'Idstein',
      kind: 'kreisangehoerig',
      population: [
        {
          value: 25_000,
          qualifier: 'moreThan',
          basis: 'mainResidence',
          asOf: '2022-01-20',
          source: 'stadt-idstein',
        },
        { value: 27_969, qualifier: 'circa', basis: 'unknown', asOf: '2022-05', source: 'hmsi-kiv' },
      ],
    },
  ],
  requested: { on: '2021', wording: 'im vergangenen Jahr', source: 'stadt-idstein', certainty: 'inferred' },
  approved: {
    on: '2022-03-15',
    wording: 'mit positivem Förderbescheid zum 15. März 2022',
    source: 'presse-idstein',
  },
  concept: true,
  moderation: 'external',
  audience: 'allResidents',
  formats: [
    { kind: 'survey', title: 'Öffentliche Online-Umfrage' },
    { kind: 'conference', title: 'Akteurskonferenz' },
    { kind: 'workshop', title: 'Themenworkshops' },
    { kind: 'dialogue', title: 'WIR-Café' },
  ],
  topics: ['Bürgerliches Engagement', 'Stadtkultur und Vielfalt'],
  sources: [
    {
      id: 'stadt-idstein',
      title: '„WIR in Idstein“ – Zusammenleben gemeinsam gestalten',
      edition: '2022 bis 2023',
      publisher: 'Hochschulstadt Idstein',
      quotation: 'etwas über 25.000 Einwohnerinnen und Einwohner mit Hauptwohnsitz',
    },
    {
      id: 'presse-idstein',
      title: 'Pressemitteilung: WIR in Idstein',
      edition: '2022',
      publisher: 'Hochschulstadt Idstein',
      url: 'https://www.idstein.de/artikel/pressemitteilungen/2022/wir-in-idstein/',
    },
    {
      id: 'hmsi-kiv',
      title: 'Förderung von Vielfalts- und Integrationsstrategien in hessischen Kommunen (KIV)',
      edition: 'Stand: Mai 2022',
      publisher: 'Hessisches Ministerium für Soziales und Integration',
      url: 'https://integrationskompass.hessen.de/foerderprogramm/kommunale-vielfalts-und-integrationsstrategien',
    },
  ],
};

/**
 * Wiesbaden, independent of counties and with more than 50,000 residents: no aim of this funding, and yet
 * a strategy with five fields of action (Z-39). Sources give no exact figure, so none is invented.
 */
export const wiesbadenApplication: FundingApplication = {
  title: 'Integrationskonzept Wiesbaden',
  applicants: [
    {
      ags: '06414000',
      name: 'Wiesbaden',
      kind: 'kreisfrei',
      population: [{ value: 50_000, qualifier: 'moreThan' }],
    },
  ],
  formats: [
    { kind: 'dialogue', title: 'Diskussionsrunden' },
    { kind: 'survey', title: 'Fragebögen' },
  ],
  topics: ['Bildung und Sprache', 'Arbeit', 'Gesundheit', 'Sport', 'Vielfalt, Kultur und Religion'],
  resolutions: [{ kind: 'mandate', on: '2020', certainty: 'inferred' }],
  sources: [
    {
      id: 'wiesbaden-integrationskonzept',
      title: 'Integrationskonzept 2021–2025',
      edition: '10. Juli 2020',
      publisher: 'Landeshauptstadt Wiesbaden',
    },
  ],
};

/** A fictional town of 9,600 residents that applies alone. */
export const smallTownAlone: FundingApplication = {
  title: 'Musterdorf',
  form: 'single',
  applicants: [
    { ags: '06999001', name: 'Musterdorf', kind: 'kreisangehoerig', population: [{ value: 9600 }] },
  ],
};

/** The same town with one partner of 8,000. */
export const smallTownWithOnePartner: FundingApplication = {
  title: 'Musterdorf und Beispielau',
  form: 'consortium',
  applicants: [
    {
      ags: '06999001',
      name: 'Musterdorf',
      kind: 'kreisangehoerig',
      population: [{ value: 9600 }],
      isLead: true,
    },
    { ags: '06999002', name: 'Beispielau', kind: 'kreisangehoerig', population: [{ value: 8000 }] },
  ],
};

/** The same town with two partners below 10,000. */
export const smallTownWithTwoPartners: FundingApplication = {
  title: 'Musterdorf, Beispielau und Probstein',
  form: 'consortium',
  applicants: [
    ...smallTownWithOnePartner.applicants,
    { ags: '06999003', name: 'Probstein', kind: 'kreisangehoerig', population: [{ value: 5400 }] },
  ],
};

/** The same town with a partner of 60,000, which is too large. */
export const smallTownWithLargePartner: FundingApplication = {
  title: 'Musterdorf und Großenmuster',
  form: 'consortium',
  applicants: [
    {
      ags: '06999001',
      name: 'Musterdorf',
      kind: 'kreisangehoerig',
      population: [{ value: 9600 }],
      isLead: true,
    },
    { ags: '06999004', name: 'Großenmuster', kind: 'sonderstatus', population: [{ value: 60_000 }] },
  ],
};

/** A fictional town of 20,000 residents with an application that has everything. */
export const completeApplication: FundingApplication = {
  title: 'Vielfaltsstrategie Musterstadt',
  form: 'single',
  applicants: [
    { ags: '06999010', name: 'Musterstadt', kind: 'kreisangehoerig', population: [{ value: 20_000 }] },
  ],
  periods: [
    { kind: 'fundingPeriod', span: { from: '2027-02-01', to: '2028-01-31' } },
    { kind: 'processDuration', span: { from: '2027-02-01', to: '2028-01-31' } },
  ],
  noObligationYet: true,
  concept: true,
  money: [{ amount: '20000.00', status: 'requested' }],
  financePlan: [
    {
      year: 2027,
      costs: [{ kind: 'externalModeration', amount: '18000.00' }],
      funds: [{ origin: 'programme', status: 'requested', amount: '18000.00' }],
    },
    {
      year: 2028,
      costs: [
        { kind: 'externalModeration', amount: '2000.00' },
        { kind: 'translation', amount: '1500.00' },
      ],
      funds: [
        { origin: 'programme', status: 'requested', amount: '2000.00' },
        { origin: 'ownMeans', status: 'planned', amount: '1500.00' },
      ],
    },
  ],
  audience: 'allResidents',
  socialSpace: true,
  localIdentity: true,
  formats: [{ kind: 'kickOff' }, { kind: 'survey' }, { kind: 'workshop' }],
  topics: ['Sprache', 'Wohnen'],
  moderation: 'external',
  resolutions: [{ kind: 'adoption', planned: { from: '2028-01' } }],
  hearings: [{ body: 'auslaenderbeirat', on: '2027-11-11' }],
};
