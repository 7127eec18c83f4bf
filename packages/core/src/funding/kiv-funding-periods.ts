import type { SourceRef } from '../shared/source.js';
import type { FundingApplication, PeriodStatement } from './application-schema.js';

/** What sources say about the funding of one project of the list. */
export interface KnownFunding {
  readonly approved?: NonNullable<FundingApplication['approved']>;
  readonly periods: readonly PeriodStatement[];
  readonly sources: readonly SourceRef[];
}

const town = 'Stadt Weiterstadt';
const newsOfWeiterstadt =
  'https://www.weiterstadt.de/verwaltung-service/aktuelles/aktuelle-meldungen/detail.php?we_objectID=';

/**
 * Funding periods of projects of KIV, by the id of the project, where a source states one. For all other
 * projects none was found; that is no statement about them.
 */
export const kivFundingPeriods: Readonly<Record<string, KnownFunding>> = {
  // Niedernhausen
  'kiv-14': {
    periods: [{ kind: 'processDuration', months: 12, source: 'presse-niedernhausen' }],
    sources: [
      {
        id: 'presse-niedernhausen',
        title: 'Niedernhausen erarbeitet Maßnahmenpaket für Integration',
        publisher: 'Wiesbadener Kurier',
        url: 'https://www.wiesbadener-kurier.de/lokales/untertaunus/niedernhausen/niedernhausen-erarbeitet-massnahmenpaket-fur-integration_20441250',
      },
    ],
  },
  // Seligenstadt
  'kiv-17': {
    periods: [{ kind: 'fundingPeriod', months: 12, statedOn: '2019-06', source: 'stadt-seligenstadt' }],
    sources: [
      {
        id: 'stadt-seligenstadt',
        title:
          'Zusammenleben Seligenstadt: Stadt Seligenstadt erarbeitet Vielfalts- und Integrationsstrategie',
        edition: 'Juni 2019',
        publisher: 'Stadt Seligenstadt',
        url: 'https://www.seligenstadt.de/aktuelles/pressemitteilungen/06-2019/zusammen-leben-seligenstadt-stadt-seligenstadt-erarbeitet-vielfalts-und-integrationsstrategie/',
        quotation: 'Laufzeit ein Jahr',
      },
    ],
  },
  // Weiterstadt: the sources name different ends (Z-08)
  'kiv-24': {
    approved: { on: '2020-03', wording: 'Ende März 2020', source: 'stadt-foerderbescheid' },
    periods: [
      { kind: 'fundingPeriod', span: { to: '2021-09' }, source: 'stadt-foerderbescheid' },
      { kind: 'fundingPeriod', span: { to: '2021-12' }, source: 'stadt-einladung-workshop-1' },
      { kind: 'fundingPeriod', span: { to: '2021-12' }, source: 'praesentation-2020' },
    ],
    sources: [
      {
        id: 'stadt-foerderbescheid',
        title: 'Aktuelle Meldung der Stadt Weiterstadt zum Förderbescheid',
        publisher: town,
        url: `${newsOfWeiterstadt}8050`,
        quotation: 'Bis September 2021 läuft das Projekt',
      },
      {
        id: 'stadt-einladung-workshop-1',
        title: 'Aktuelle Meldung der Stadt Weiterstadt vor dem ersten Workshop',
        publisher: town,
        url: `${newsOfWeiterstadt}8916`,
        quotation: 'Es läuft bis Ende 2021',
      },
      {
        id: 'praesentation-2020',
        title: 'Präsentation „Entwicklung einer Vielfalts- und Integrationsstrategie für Weiterstadt“',
        edition: 'ohne Datum, nach Dezember 2020',
        publisher: town,
        quotation: 'Im Moment bis Ende 2021 vorgesehen',
      },
    ],
  },
  // Lampertheim
  'kiv-26': {
    periods: [
      { kind: 'fundingPeriod', span: { from: '2022-04', to: '2023-09' }, source: 'presse-lampertheim' },
    ],
    sources: [
      {
        id: 'presse-lampertheim',
        title: 'Wie Integration in Lampertheim gelingen kann',
        publisher: 'Mannheimer Morgen',
        url: 'https://www.mannheimer-morgen.de/orte/lampertheim_artikel,-lampertheim-wie-integration-in-lampertheim-gelingen-kann-_arid,2134606.html',
      },
    ],
  },
  // Obertshausen: longer than 18 months, and no source on an extension (Z-08)
  'kiv-27': {
    periods: [
      {
        kind: 'fundingPeriod',
        span: { from: '2022-04', to: '2023-12', wording: 'von April 2022 bis Ende 2023' },
        source: 'presse-obertshausen',
      },
    ],
    sources: [
      {
        id: 'presse-obertshausen',
        title: 'Lebendiger Papiertiger',
        publisher: 'Offenbach-Post',
        url: 'https://www.op-online.de/region/obertshausen/lebendiger-papiertiger-92169465.html',
        quotation: 'über eineinhalb Jahre von April 2022 bis Ende 2023',
      },
    ],
  },
};
