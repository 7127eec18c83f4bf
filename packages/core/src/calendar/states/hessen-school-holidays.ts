import type { LocalizedText } from '../../shared/localized-text.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { SourceRef } from '../../shared/source.js';
import type { SchoolHoliday } from '../calendar.js';
import type { MovableDays } from '../state-calendar.js';

/** The ministry's list of school holidays, from the school year 2022/2023 on. */
export const ministryOfEducation: SourceRef = {
  id: 'hessen-ferientermine',
  title: 'Ferientermine',
  publisher: 'Hessisches Kultusministerium',
  url: 'https://kultusministerium.hessen.de/Schulsystem/Ferien/Ferientermine',
};

/** Database of holidays; where it can be compared with the ministry, all rows are the same. */
export const openHolidays: SourceRef = {
  id: 'openholidays',
  title: 'OpenHolidays API: Data (Open Database License, ODbL 1.0)',
  edition: 'Januar 2026, dd3dfa8',
  publisher: 'OpenPotato',
  url: 'https://github.com/openpotato/openholidaysapi.data',
};

const schoolCalendar: SourceRef = {
  id: 'igs-guxhagen-ferienordnung',
  title: 'Ferienordnung',
  publisher: 'Integrierte Gesamtschule Guxhagen',
  url: 'https://www.igs-guxhagen.de/index.php/unterricht/ferienordnung',
};

const holidayOverview: SourceRef = {
  id: 'schulferien-online-hessen',
  title: 'Ferien Hessen',
  publisher: 'schulferien-online.de',
  url: 'https://www.schulferien-online.de/ferien-hessen',
};

const ministry = [ministryOfEducation];
const comparedWithSchool = [openHolidays, schoolCalendar];
const comparedWithOverview = [openHolidays, holidayOverview];
const singleSource = [openHolidays];

const names = {
  autumn: { de: 'Herbstferien', en: 'Autumn holidays' },
  christmas: { de: 'Weihnachtsferien', en: 'Christmas holidays' },
  easter: { de: 'Osterferien', en: 'Easter holidays' },
  summer: { de: 'Sommerferien', en: 'Summer holidays' },
} satisfies Record<string, LocalizedText>;

/**
 * Rule C4: school holidays of Hesse, with the ends that were published: some lie on a Friday, some on a
 * Saturday. Rows before 2022/2023 contain information from OpenHolidays, which is made available under the
 * ODbL 1.0.
 */
export const hessenSchoolHolidays: readonly SchoolHoliday[] = [
  term('autumn', '2019-09-30', '2019-10-12', singleSource),
  term('christmas', '2019-12-23', '2020-01-11', comparedWithSchool),
  term('easter', '2020-04-06', '2020-04-18', comparedWithSchool),
  term('summer', '2020-07-06', '2020-08-14', comparedWithSchool),
  term('autumn', '2020-10-05', '2020-10-17', singleSource),
  term('christmas', '2020-12-21', '2021-01-09', singleSource),
  term('easter', '2021-04-06', '2021-04-16', comparedWithOverview),
  term('summer', '2021-07-19', '2021-08-27', comparedWithOverview),
  term('autumn', '2021-10-11', '2021-10-23', comparedWithOverview),
  term('christmas', '2021-12-23', '2022-01-08', comparedWithOverview),
  term('easter', '2022-04-11', '2022-04-23', comparedWithOverview),
  term('summer', '2022-07-25', '2022-09-02', comparedWithOverview),
  term('autumn', '2022-10-24', '2022-10-29', ministry),
  term('christmas', '2022-12-22', '2023-01-07', ministry),
  term('easter', '2023-04-03', '2023-04-22', ministry),
  term('summer', '2023-07-24', '2023-09-01', ministry),
  term('autumn', '2023-10-23', '2023-10-28', ministry),
  term('christmas', '2023-12-27', '2024-01-13', ministry),
  term('easter', '2024-03-25', '2024-04-13', ministry),
  term('summer', '2024-07-15', '2024-08-23', ministry),
  term('autumn', '2024-10-14', '2024-10-25', ministry),
  term('christmas', '2024-12-23', '2025-01-10', ministry),
  term('easter', '2025-04-07', '2025-04-21', ministry),
  term('summer', '2025-07-07', '2025-08-15', ministry),
  term('autumn', '2025-10-06', '2025-10-18', ministry),
  term('christmas', '2025-12-22', '2026-01-10', ministry),
  term('easter', '2026-03-30', '2026-04-10', ministry),
  term('summer', '2026-06-29', '2026-08-07', ministry),
  term('autumn', '2026-10-05', '2026-10-17', ministry),
  term('christmas', '2026-12-23', '2027-01-12', ministry),
  term('easter', '2027-03-22', '2027-04-02', ministry),
  term('summer', '2027-06-28', '2027-08-06', ministry),
  term('autumn', '2027-10-04', '2027-10-16', ministry),
  term('christmas', '2027-12-23', '2028-01-11', ministry),
  term('easter', '2028-04-03', '2028-04-14', ministry),
  term('summer', '2028-07-03', '2028-08-11', ministry),
  term('autumn', '2028-10-09', '2028-10-20', ministry),
  term('christmas', '2028-12-27', '2029-01-12', ministry),
  term('easter', '2029-03-29', '2029-04-13', ministry),
  term('summer', '2029-07-16', '2029-08-24', ministry),
  term('autumn', '2029-10-15', '2029-10-26', ministry),
  term('christmas', '2029-12-24', '2030-01-11', ministry),
  term('easter', '2030-04-08', '2030-04-22', ministry),
  term('summer', '2030-07-22', '2030-08-30', ministry),
];

/** First day of the first and last day of the last known holidays; later ones are not published. */
export const hessenSchoolHolidaysKnown = { from: '2019-09-30', until: '2030-08-30' };

/** The ministry names their number, the schools choose the days. */
export const hessenMovableDays: readonly MovableDays[] = [
  { schoolYear: '2022/2023', days: 4, source: ministryOfEducation },
  { schoolYear: '2023/2024', days: 3, source: ministryOfEducation },
  { schoolYear: '2024/2025', days: 4, source: ministryOfEducation },
  { schoolYear: '2025/2026', days: 4, source: ministryOfEducation },
  { schoolYear: '2026/2027', days: 4, source: ministryOfEducation },
  { schoolYear: '2027/2028', days: 3, source: ministryOfEducation },
  { schoolYear: '2028/2029', days: 3, source: ministryOfEducation },
  { schoolYear: '2029/2030', days: 4, source: ministryOfEducation },
];

function term(
  name: keyof typeof names,
  from: IsoDay,
  to: IsoDay,
  sources: readonly SourceRef[],
): SchoolHoliday {
  const holiday = { id: `${name}-${from.slice(0, 4)}`, name: names[name], from, to, sources } as const;
  return { ...holiday, kind: 'term', ...(sources === singleSource && { singleSource: true }) };
}
