import type { SourceRef } from '@wirkt/core';

/** Page of the programme, as it stood in May 2022. */
export const fundingPage2022: SourceRef = {
  id: 'hmsi-kiv',
  title: 'Förderung von Vielfalts- und Integrationsstrategien in hessischen Kommunen (KIV)',
  edition: 'Stand: Mai 2022',
  publisher: 'Hessisches Ministerium für Soziales und Integration',
  url: 'https://integrationskompass.hessen.de/foerderprogramm/kommunale-vielfalts-und-integrationsstrategien',
  quotation: 'von einem Jahr bis maximal 18 Monaten',
};

/** Plan of seven phases that Weiterstadt applied with. */
export const weiterstadtConcept2019: SourceRef = {
  id: 'konzeption-2019',
  title:
    'Konzeption zum Antrag auf Projektförderung „Vielfalts- und Integrationsstrategie“: Weiterstadt WIRkt!',
  clause: 'Strukturplan des Prozesses',
  edition: 'November 2019',
  publisher: 'Stadt Weiterstadt',
};
