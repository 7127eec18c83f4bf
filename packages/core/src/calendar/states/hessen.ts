import type { SourceRef } from '../../shared/source.js';
import type { ElectionDay } from '../calendar.js';
import type { HolidayRule, StateCalendar } from '../state-calendar.js';
import {
  hessenMovableDays,
  hessenSchoolHolidays,
  hessenSchoolHolidaysKnown,
  ministryOfEducation,
  openHolidays,
} from './hessen-school-holidays.js';

const holidayAct: SourceRef = {
  id: 'hfeiertagsg',
  title: 'Hessisches Feiertagsgesetz (HFeiertagsG)',
  clause: '§ 1 Abs. 1',
  publisher: 'Land Hessen',
  url: 'https://www.rv.hessenrecht.hessen.de/bshe/document/jlr-FeiertGHE1952pP1',
  quotation:
    'Gesetzliche Feiertage sind die Sonntage sowie der Neujahrstag, der Karfreitag, der Ostermontag, der 1. Mai, der Himmelfahrtstag, der Pfingstmontag, der Fronleichnamstag, der Tag der Deutschen Einheit, der 1. und 2. Weihnachtstag',
};

const source = holidayAct;

/** Rule C2: the ten holidays that the act names. Easter Sunday and Whit Sunday are holidays as Sundays only. */
const holidays: readonly HolidayRule[] = [
  {
    id: 'newYear',
    name: { de: 'Neujahr', en: 'New Year’s Day' },
    date: { kind: 'fixed', month: 1, day: 1 },
    source,
  },
  {
    id: 'goodFriday',
    name: { de: 'Karfreitag', en: 'Good Friday' },
    date: { kind: 'easter', days: -2 },
    source,
  },
  {
    id: 'easterMonday',
    name: { de: 'Ostermontag', en: 'Easter Monday' },
    date: { kind: 'easter', days: 1 },
    source,
  },
  {
    id: 'mayDay',
    name: { de: '1. Mai', en: '1 May' },
    date: { kind: 'fixed', month: 5, day: 1 },
    source,
  },
  {
    id: 'ascension',
    name: { de: 'Christi Himmelfahrt', en: 'Ascension Day' },
    date: { kind: 'easter', days: 39 },
    source,
  },
  {
    id: 'whitMonday',
    name: { de: 'Pfingstmontag', en: 'Whit Monday' },
    date: { kind: 'easter', days: 50 },
    source,
  },
  {
    id: 'corpusChristi',
    name: { de: 'Fronleichnam', en: 'Corpus Christi' },
    date: { kind: 'easter', days: 60 },
    source,
  },
  {
    id: 'germanUnity',
    name: { de: 'Tag der Deutschen Einheit', en: 'Day of German Unity' },
    date: { kind: 'fixed', month: 10, day: 3 },
    source,
  },
  {
    id: 'christmasDay',
    name: { de: '1. Weihnachtstag', en: 'Christmas Day' },
    date: { kind: 'fixed', month: 12, day: 25 },
    source,
  },
  {
    id: 'secondChristmasDay',
    name: { de: '2. Weihnachtstag', en: 'Second day of Christmas' },
    date: { kind: 'fixed', month: 12, day: 26 },
    source,
  },
];

const councilsForForeigners: SourceRef = {
  id: 'agah-wahlen',
  title: 'Infos für Kandidatinnen und Kandidaten',
  publisher: 'Landesausländerbeirat (agah)',
  url: 'https://www.agah-hessen.de/auslaenderbeiratswahlen/infos-fuer-kandidatinnen/',
};

const councilOfIdstein: SourceRef = {
  id: 'idstein-auslaenderbeirat',
  title: 'Ausländerbeirat',
  publisher: 'Stadt Idstein',
  url: 'https://www.idstein.de/leben-in-idstein/generationen/integration-und-teilhabe/auslaenderbeirat/',
};

/** Rule C8: both are elected on one day, for five years. No day is known for 2031. */
const elections: readonly ElectionDay[] = ['2021-03-14', '2026-03-15'].map((on) => ({
  on,
  name: {
    de: 'Kommunalwahlen und Ausländerbeiratswahlen',
    en: 'Local elections and elections of the councils for foreign residents',
  },
  sources: [councilsForForeigners, councilOfIdstein],
}));

/** The calendar of Hesse. */
export const hessen: StateCalendar = {
  state: 'DE-HE',
  name: { de: 'Hessen', en: 'Hesse' },
  holidays,
  schoolHolidays: hessenSchoolHolidays,
  schoolHolidaysKnown: hessenSchoolHolidaysKnown,
  movableDaysPerSchoolYear: hessenMovableDays,
  elections,
  sources: [holidayAct, ministryOfEducation, openHolidays, councilsForForeigners, councilOfIdstein],
};
