import type { CalendarEntry } from '../src/calendar/calendar-entry.js';

/** Entries of a fictional process with everything that a calendar file can hold. */
export const calendarEntries: readonly CalendarEntry[] = [
  {
    id: 'zukunftswerkstatt',
    title:
      'Zukunftswerkstatt „Zusammenleben in Vielfalt“: Bürgerinnen und Bürger entwickeln Maßnahmen für die Integrationsstrategie',
    description:
      'Kommen Sie vorbei; Anmeldung nicht nötig, Eintritt frei.\nDolmetschen: Arabisch, Türkisch, Ukrainisch.\n\nPfad für Neugierige: C:\\Termine',
    place: 'Bürgerzentrum, Großer Saal; Eingang Süd',
    url: 'https://weiterstadt.example/wirkt/zukunftswerkstatt?ansicht=kurz,lang;sprache=de',
    from: '2027-06-12',
    startTime: '10:00',
    endTime: '16:30',
    sequence: 2,
  },
  {
    id: 'auftakt',
    title: 'Auftaktveranstaltung 🎉 für alle',
    from: '2027-02-18',
    startTime: '18:00',
    endTime: '20:00',
    place: 'Rathaus',
    url: 'https://weiterstadt.example/bürger',
  },
  {
    id: 'auftakt-ar',
    title: 'لقاء الافتتاح: استراتيجية التنوع والاندماج لجميع سكان المدينة',
    description: 'أهلاً وسهلاً بكم، الدخول مجاني؛ الترجمة متوفرة.',
    language: 'ar',
    from: '2027-02-18',
    startTime: '18:00',
  },
  {
    id: 'online-befragung',
    title: 'Online-Befragung',
    from: '2027-03-01',
    to: '2027-03-31',
    audiences: ['public', 'steering'],
  },
  {
    id: 'stadtteilspaziergang',
    title: 'Stadtteilspaziergang',
    description: 'Wegen Unwetters abgesagt.',
    from: '2027-05-08',
    startTime: '14:00',
    endTime: '16:00',
    status: 'cancelled',
    sequence: 1,
  },
  {
    id: 'fest-der-kulturen',
    title: 'Fest der Kulturen',
    from: '2027-07-03',
    startTime: '18:00',
    endTime: '01:00',
    status: 'tentative',
  },
  {
    id: 'steuerungsgruppe-3',
    title: '3. Sitzung der Steuerungsgruppe',
    from: '2027-03-04',
    startTime: '09:00',
    endTime: '11:00',
    audiences: ['steering'],
  },
  {
    id: 'haushalt',
    title: 'Mittel für den Haushalt 2028 anmelden',
    from: '2027-06-30',
    audiences: ['administration'],
  },
];
