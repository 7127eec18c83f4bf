import type { Municipality } from '../municipality/municipality.js';
import type { SourceRef } from '../shared/source.js';
import type { FundedProject } from './funded-project.js';

const source: SourceRef = {
  id: 'hmsi-kiv',
  title: 'Förderung von Vielfalts- und Integrationsstrategien in hessischen Kommunen (KIV)',
  edition: 'Stand: Mai 2022',
  publisher: 'Hessisches Ministerium für Soziales und Integration',
  url: 'https://integrationskompass.hessen.de/foerderprogramm/kommunale-vielfalts-und-integrationsstrategien',
};

/**
 * Projects that the programme KIV of the Land Hesse supports, as its page lists them: 27 projects of
 * 28 municipalities, because Hünfelden and Selters share one (Z-17).
 *
 * The page shows three tables without headings; that they are the rounds I to III is our conclusion
 * (Z-18). The contacts that it names stay out (Z-40).
 */
export const kivFundedProjects: readonly FundedProject[] = [
  project('kiv-01', 'I', [town('06433002', 'Bischofsheim', 'Groß-Gerau', 13_300)], {
    title: 'Entwicklung einer Vielfalts- und Integrationsstrategie in der Kommune Bischofsheim',
    office: 'Abteilung Ordnung und Soziales',
    amifWir: true,
  }),
  project('kiv-02', 'I', [town('06433003', 'Büttelborn', 'Groß-Gerau', 15_130)], {
    title: 'Entwicklung einer Integrations- und Vielfaltsstrategie',
    office: 'Fachbereichsleitung 3',
    amifWir: true,
  }),
  project('kiv-03', 'I', [town('06439003', 'Eltville am Rhein', 'Rheingau-Taunus-Kreis', 17_100)], {
    title: 'Eltville lebt Vielfalt und Integration',
    office: 'Amt für Soziales, Kitas, Sport und Vereine',
  }),
  project('kiv-04', 'I', [town('06439004', 'Geisenheim', 'Rheingau-Taunus-Kreis', 11_700)], {
    title: 'Vielfältiges Geisenheim',
    office: 'Haupt- und Personalamt',
  }),
  project('kiv-05', 'I', [town('06433004', 'Gernsheim', 'Groß-Gerau', 10_594)], {
    title: 'WIR – Vielfalts- und Integrationsstrategie – Schöfferstadt Gernsheim',
    office: 'Amt Kultur & Soziales, Magistrat der Schöfferstadt Gernsheim',
    amifWir: true,
  }),
  project('kiv-06', 'I', [town('06433005', 'Ginsheim-Gustavsburg', 'Groß-Gerau', 16_950)], {
    title:
      'Erstellung einer kommunalen Integrations- und Vielfaltsstrategie für die Stadt Ginsheim-Gustavsburg',
    office: 'Fachbereich II – Personal und Soziales',
    amifWir: true,
  }),
  project('kiv-07', 'I', [town('06432010', 'Groß-Umstadt', 'Darmstadt-Dieburg', 22_400)], {
    title: 'Zusammen.Halt.Um.Stadt.',
    office: 'Abteilung 150 – Ehrenamt, Vereine und Integration',
    amifWir: true,
  }),
  project('kiv-08', 'I', [town('06438004', 'Hainburg', 'Offenbach', 15_629)], {
    title: 'Zusammen. Halt in Hainburg – Integrationsleitfaden für die Gemeinde',
    office: 'Hauptamt',
    amifWir: true,
  }),
  project('kiv-09', 'I', [town('06438005', 'Heusenstamm', 'Offenbach', 19_465)], {
    title: 'Zusammenleben in Heusenstamm – Vielfalts- und Integrationsstrategie',
    office: 'Integrationsbeauftragte',
    amifWir: true,
  }),
  project('kiv-10', 'I', [town('06436007', 'Hofheim am Taunus', 'Main-Taunus-Kreis', 40_404)], {
    title: 'Vielfalts- und Integrationsstrategie Hofheim',
    office: 'Fachbereich Bürgerdienste – Soziale Angelegenheiten',
    amifWir: true,
  }),
  project('kiv-11', 'I', [town('06435019', 'Maintal', 'Main-Kinzig-Kreis', 41_584)], {
    title: 'Erstellung eines Handlungs- und Maßnahmenkonzepts Integration für die Stadt Maintal',
    office: 'Stabsstelle Integrationsbeauftragte',
  }),
  project('kiv-12', 'I', [town('06437011', 'Michelstadt', 'Odenwaldkreis', 16_600)], {
    title: 'Wir sind Michelstadt – Gemeinsam für Zusammenhalt',
    office: 'Stabsstelle Bürgermeister Integration',
    amifWir: true,
  }),
  project('kiv-13', 'I', [town('06438009', 'Neu-Isenburg', 'Offenbach', 39_535)], {
    title: 'Miteinander in Neu-Isenburg',
    office: 'Integrationsbüro, Fachbereich Soziales',
    amifWir: true,
  }),
  project('kiv-14', 'I', [town('06439011', 'Niedernhausen', 'Rheingau-Taunus-Kreis', 14_700)], {
    title: 'Erstellung einer Integrationsstrategie für die Gemeinde Niedernhausen',
    office: 'Fachdienst II/2, Soziales, Jugend, Kultur und Sport',
    amifWir: true,
  }),
  project('kiv-15', 'I', [town('06438011', 'Rodgau', 'Offenbach', 46_000)], {
    title: 'Mein Rodgau ist ... – Stadtgesellschaft gemeinsam gestalten',
    office: 'Büro für Teilhabe und Vielfalt, Dezernat I',
    amifWir: true,
  }),
  project('kiv-16', 'I', [town('06438012', 'Rödermark', 'Offenbach', 29_626)], {
    title: 'Gesellschaft gemeinsam gestalten',
    office: 'Fachbereich Kinder, Jugend und Senioren',
    amifWir: true,
  }),
  project('kiv-17', 'I', [town('06438013', 'Seligenstadt', 'Offenbach', 22_893)], {
    title: 'Zusammenleben in Seligenstadt',
    office: 'Amt für Soziale Infrastruktur',
    amifWir: true,
  }),
  project('kiv-18', 'I', [town('06431020', 'Viernheim', 'Bergstraße', 34_200)], {
    title: 'Entwicklung einer kommunalen Vielfalts- und Integrationsstrategie für die Stadt Viernheim',
    office: 'Haupt- und Rechtsamt, Abt. Einkauf, Organisation, EDV',
  }),
  project('kiv-19', 'II', [town('06533003', 'Bad Camberg', 'Limburg-Weilburg', 14_200)], {
    title: 'Diversität und Interkultur im partizipativen Dialog an Dorfplätzen',
    office: 'Bürgermeister',
  }),
  project('kiv-20', 'II', [town('06632002', 'Bad Hersfeld', 'Hersfeld-Rotenburg', 29_900)], {
    title: 'Integrationskonzept für Bad Hersfeld',
    office: 'Fachbereichsleitung Generationen',
  }),
  project('kiv-21', 'II', [town('06431002', 'Bensheim', 'Bergstraße', 42_000)], {
    title: 'Bensheim lebt Integration und Vielfalt',
    office: 'Team Soziales und Integration',
  }),
  project(
    'kiv-22',
    'II',
    [
      town('06533008', 'Hünfelden', 'Limburg-Weilburg', 9_600),
      town('06533014', 'Selters (Taunus)', 'Limburg-Weilburg', 8_000),
    ],
    {
      title: 'Diversität und Interkultur im partizipativen Dialog an Dorfplätzen',
      office: 'Fachbereich Generationen & Kultur',
    },
  ),
  project('kiv-23', 'II', [town('06438006', 'Langen', 'Offenbach', 38_000)], {
    title: 'WIR sind Langen',
    office: 'Fachstelle Migration',
  }),
  project('kiv-24', 'II', [town('06432023', 'Weiterstadt', 'Darmstadt-Dieburg', 26_000)], {
    title: 'Weiterstadt WIRkt!',
    office: 'Präventionsrat, Jugendhilfe, Jugendverbände, Flüchtlingsbetreuung',
  }),
  project('kiv-25', 'III', [town('06439008', 'Idstein', 'Rheingau-Taunus-Kreis', 27_969)], {
    title: 'WIR in Idstein',
    office: 'Amt für Soziales, Jugend und Sport',
  }),
  project('kiv-26', 'III', [town('06431013', 'Lampertheim', 'Bergstraße', 32_500)], {
    title: 'Vielfaltsstrategie. Erarbeitung eines kommunalen Migrationskonzeptes',
    office: 'Stabsstelle Soziales',
  }),
  project('kiv-27', 'III', [town('06438010', 'Obertshausen', 'Offenbach', 24_977)], {
    title: 'Zu Hause in Vielfalt. Wohnen, Leben, Teilhaben',
    office: 'Fachdienstleitung',
  }),
];

interface ProjectFacts {
  readonly title: string;
  readonly office: string;
  readonly amifWir?: boolean;
}

function project(
  id: string,
  round: 'I' | 'II' | 'III',
  municipalities: readonly Municipality[],
  { title, office, amifWir = false }: ProjectFacts,
): FundedProject {
  return {
    id,
    programme: 'kiv-hessen',
    round: { id: round, certainty: 'inferred' },
    title,
    responsibleOffice: office,
    municipalities,
    amifWirProject: amifWir,
    source,
  };
}

/** A municipality as the page lists it: its figure is always "ca.", and the basis is not told. */
function town(ags: string, name: string, county: string, residents: number): Municipality {
  return {
    ags,
    name,
    kind: 'kreisangehoerig',
    county,
    population: [
      { value: residents, qualifier: 'circa', basis: 'unknown', asOf: '2022-05', source: source.id },
    ],
  };
}
