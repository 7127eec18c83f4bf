import type { SourceRef } from '@wirkt/core';

const ministry = 'Hessisches Ministerium für Soziales und Integration';

/** Page of the programme, as it stood in May 2022. */
export const fundingPage2022: SourceRef = {
  id: 'hmsi-kiv',
  title: 'Förderung von Vielfalts- und Integrationsstrategien in hessischen Kommunen (KIV)',
  edition: 'Stand: Mai 2022',
  publisher: ministry,
  url: 'https://integrationskompass.hessen.de/foerderprogramm/kommunale-vielfalts-und-integrationsstrategien',
  quotation: 'von einem Jahr bis maximal 18 Monaten',
};

/** The first call, which asked for a process of one year. */
export const call2018: SourceRef = {
  id: 'kiv-aufruf-2018',
  title:
    'Presseinformation: WIR-Programm fördert jetzt auch kleinere Kommunen bei der Erarbeitung von Vielfalts- und Integrationsstrategien',
  edition: '2018',
  publisher: ministry,
  url: 'https://integrationskompass.hessen.de/aktuelles-mediathek/presseinformationen/details/wir-programm-foerdert-jetzt-auch-kleinere-kommunen-bei-der-erarbeitung-von-vielfalts-und-integrationsstrategien',
  quotation: 'Prozesslaufzeit von einem Jahr',
};

/** What the Land wants facilitators to do, and who shall be involved. */
export const undatedPress: SourceRef = {
  id: 'kiv-presse-ohne-datum',
  title: 'Pressemitteilung: Jetzt online Antrag stellen',
  edition: 'ohne Datum; nennt 27 Kommunen',
  publisher: ministry,
  url: 'https://soziales.hessen.de/presse/pressearchiv/jetzt-online-antrag-stellen',
};

/** The funding database, which asks for an application before the project begins (Z-13). */
export const fundingDatabase: SourceRef = {
  id: 'foerderdatenbank-wir',
  title: 'Förderdatenbank: Landesprogramm WIR – Vielfalt und Teilhabe',
  url: 'https://www.foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/Land/Hessen/landesprogramm-wir-vielfalt-und-teilhabe.html',
  quotation: 'vor Beginn Ihres Vorhabens',
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

/** Kick-off and three workshops of Weiterstadt, each on one day, the workshops on Saturdays. */
export const weiterstadtKickOff2021: SourceRef = {
  id: 'stadt-auftakt',
  title:
    'Aktuelle Meldung der Stadt Weiterstadt zur Auftaktveranstaltung: „‚Weiterstadt WIRkt‘ erfolgreich gestartet“',
  publisher: 'Stadt Weiterstadt',
  url: 'https://www.weiterstadt.de/verwaltung-service/aktuelles/aktuelle-meldungen/detail.php?we_objectID=8721',
};

/** A survey that was open before the first workshop. */
export const weiterstadtSurvey2021: SourceRef = {
  id: 'stadt-befragung-1',
  title:
    'Aktuelle Meldung der Stadt Weiterstadt: „‚Weiterstadt WIRkt‘: Online-Befragung vor erstem Workshop“',
  publisher: 'Stadt Weiterstadt',
  url: 'https://www.weiterstadt.de/verwaltung-service/aktuelles/aktuelle-meldungen/detail.php?we_objectID=8879',
};

/** Results of a workshop of 8 May 2021 that were open for comments from 31 May to 21 June. */
export const weiterstadtComments2021: SourceRef = {
  id: 'plattform-workshop-1',
  title:
    'Seite der Beteiligungsplattform der Stadt Weiterstadt zum ersten Workshop: „Workshop 1 - 24.04.2021“',
  publisher: 'Stadt Weiterstadt',
  url: 'https://gestalte.weiterstadt.de/page/workshop1',
};

/** A draft that was discussed in public before the council had it. */
export const grossUmstadtDraft2019: SourceRef = {
  id: 'gross-umstadt-runder-tisch',
  title: 'Integration als kommunale Aufgabe',
  edition: 'November 2019',
  publisher: 'Stadt Groß-Umstadt',
  url: 'https://gross-umstadt.de/de/1573203246-integration-als-kommunale-aufgabe',
};

/** Why a paper passes the Magistrat before it reaches the council. */
export const magistratByLaw: SourceRef = {
  id: 'hgo-gemeindevorstand',
  title: 'Hessische Gemeindeordnung (HGO)',
  clause: '§ 66 Abs. 1 Satz 3 Nr. 2',
  publisher: 'Land Hessen',
  quotation: 'die Beschlüsse der Gemeindevertretung vorzubereiten und auszuführen',
};

/** Why the advisory council of foreign residents is heard. */
export const advisoryCouncilRights: SourceRef = {
  id: 'rechte-auslaenderbeirat',
  title: 'Rechte des Ausländerbeirats',
  publisher: 'Universitätsstadt Gießen',
  url: 'https://www.giessen.de/index.phtml?mNavID=1894.11&sNavID=1894.234&ModID=7&FID=684.324.1',
};
