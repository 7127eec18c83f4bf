import type { SourceRef } from '../../shared/source.js';

const ministry = 'Hessisches Ministerium für Soziales und Integration';

const call2018 = {
  id: 'kiv-aufruf-2018',
  title:
    'Presseinformation: WIR-Programm fördert jetzt auch kleinere Kommunen bei der Erarbeitung von Vielfalts- und Integrationsstrategien',
  edition: '2018',
  publisher: ministry,
  url: 'https://integrationskompass.hessen.de/aktuelles-mediathek/presseinformationen/details/wir-programm-foerdert-jetzt-auch-kleinere-kommunen-bei-der-erarbeitung-von-vielfalts-und-integrationsstrategien',
};

const call2019 = {
  id: 'kiv-aufruf-2019',
  title:
    'Presseinformation: Zweite Förderungsrunde von Vielfalts- und Integrationsstrategien im Rahmen des WIR-Programms, Antragstellung bis zum 30.11.2019 möglich',
  edition: '2019',
  publisher: ministry,
  url: 'https://integrationskompass.hessen.de/aktuelles-mediathek/presseinformationen/details/zweite-foerderungsrunde-von-vielfalts-und-integrationsstrategien-im-rahmen-des-wir-programms-antragstellung-bis-zum-30112019-moeglich',
};

const programmePage = {
  id: 'hmsi-kiv',
  title: 'Förderung von Vielfalts- und Integrationsstrategien in hessischen Kommunen (KIV)',
  edition: 'Stand: Mai 2022',
  publisher: ministry,
  url: 'https://integrationskompass.hessen.de/foerderprogramm/kommunale-vielfalts-und-integrationsstrategien',
};

const guideline2020 = {
  id: 'wir-richtlinie-2020',
  title: 'Förderrichtlinie zum Landesprogramm „WIR – Vielfalt und Teilhabe“',
  edition: 'vom 11. Dezember 2020, in Kraft seit 1. Januar 2021',
  publisher: ministry,
  url: 'https://foerderdatenbank.info/FDB/Content/DE/Foerderprogramm/Land/Hessen/landesprogramm-wir-vielfalt-und-teilhabe.html',
};

const undatedPress = {
  id: 'kiv-presse-ohne-datum',
  title: 'Pressemitteilung: Jetzt online Antrag stellen',
  edition: 'ohne Datum; nennt 27 Kommunen',
  publisher: ministry,
  url: 'https://soziales.hessen.de/presse/pressearchiv/jetzt-online-antrag-stellen',
};

const formPage = {
  id: 'kiv-formblatt-2018',
  title:
    'Förderung von Vielfalts- und Integrationsstrategien: Hinweise zum Antragsformular WIR (Formblatt 1)',
  edition: 'ohne Datum, zur ersten Runde',
  publisher: 'Land Hessen',
  url: 'http://www.integrationskompass.de/hmdj/home/Foerderprogramm-WIR/~ddc/Foerderung-von-Vielfalts-und-Integratio/',
};

const fundingDatabase = {
  id: 'foerderdatenbank-wir',
  title: 'Förderdatenbank: Landesprogramm WIR – Vielfalt und Teilhabe',
  url: 'https://www.foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/Land/Hessen/landesprogramm-wir-vielfalt-und-teilhabe.html',
};

const municipalCode = {
  id: 'hgo',
  title: 'Hessische Gemeindeordnung (HGO)',
  publisher: 'Land Hessen',
};

/** A passage of the call of 2018. */
export const inCall2018 = (quotation: string): SourceRef => ({ ...call2018, quotation });

/** A passage of the call of 2019. */
export const inCall2019 = (quotation: string): SourceRef => ({ ...call2019, quotation });

/** What a call says, as far as it is known: the wording is not at hand, so none is quoted. */
export const reportedOf = (year: 2018 | 2019, about: string): SourceRef => ({
  ...(year === 2018 ? call2018 : call2019),
  clause: `${about} (Wortlaut liegt nicht vor)`,
});

/** A passage of the page of the programme, whose stamp is a claim of the page (Z-19). */
export const onProgrammePage = (quotation: string): SourceRef => ({ ...programmePage, quotation });

/** A clause of the guideline of 2020, as far as a copy shows it. */
export const inGuideline = (clause: string, quotation: string): SourceRef => ({
  ...guideline2020,
  clause,
  quotation,
});

/** A passage of the press release that no date places. */
export const inUndatedPress = (quotation: string): SourceRef => ({ ...undatedPress, quotation });

/** A passage of the page with the form of the first round. */
export const onFormPage = (quotation: string): SourceRef => ({ ...formPage, quotation });

/** A passage of the funding database. */
export const inFundingDatabase = (quotation: string): SourceRef => ({ ...fundingDatabase, quotation });

/** A section of the Hessian municipal code. */
export const inMunicipalCode = (clause: string): SourceRef => ({ ...municipalCode, clause });

/** The press release that speaks of up to 50,000 without saying whether they belong to it (Z-01). */
export const onSmallerTowns = (quotation: string): SourceRef => ({
  id: 'kiv-presse-kleinere-kommunen',
  title: 'Pressemitteilung: WIR-Programm fördert Vielfalt und Teilhabe in kleineren Kommunen',
  publisher: ministry,
  url: 'https://soziales.hessen.de/presse/pressearchiv/wir-programm-foerdert-vielfalt-und-teilhabe-in-kleineren-kommunen',
  quotation,
});

/** A county page with bounds that no page of the Land has (Z-02). */
export const wetterau: SourceRef = {
  id: 'wetteraukreis-projektnachrichten',
  title: 'Projektnachrichten Vielfalt',
  publisher: 'Wetteraukreis',
  url: 'https://vielfalt.wetterau.de/aktuelles/projektnachrichten-vielfalt/detail/?tx_ttnews%5Btt_news%5D=17153&cHash=533607f443a0b05aea29ec6e106674e5',
  quotation: 'zwischen 10 000 und 30 000',
};

/** The first guideline of the programme WIR, which says that nobody has a right to the grant. */
export const guideline2013: SourceRef = {
  id: 'wir-richtlinie-2013',
  title: 'Förderrichtlinie „WIR – Wegweisende Integrationsansätze Realisieren“',
  edition: 'StAnz. 30/2013 S. 909 vom 22. Juli 2013',
  publisher: 'Land Hessen',
  url: 'https://bad-homburg.de/vv/produkte/integrationsmassnahmen_fuer_menschen_mit_migrationshintergrund_9959897.php',
  quotation: 'Ein Rechtsanspruch auf Gewährung von Zuwendungen besteht nicht.',
};
