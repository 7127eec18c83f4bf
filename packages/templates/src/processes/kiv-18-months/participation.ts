import type { TemplatePhase, TemplateStep } from '@wirkt/core';

/** Workshops have been held on Saturdays, so that people with a job can come. */
const saturday = [6];

/** The project becomes known, and its formats are decided on. */
export const kickOff: TemplatePhase = {
  id: 'auftakt',
  title: { de: 'Auftakt', en: 'Kick-off' },
  purpose: {
    de: 'Den Prozess vorstellen, Bedarfe und Wünsche hören, über die Formate entscheiden.',
    en: 'Present the process, hear needs and wishes, decide on the formats.',
  },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'auftakt-vorbereiten',
      title: { de: 'Auftakt vorbereiten und einladen', en: 'Prepare the kick-off and invite' },
      kind: 'preparation',
      length: { count: 25, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'ablauf-klaeren' }],
      responsible: ['steuerungsgruppe'],
    },
    {
      id: 'auftaktveranstaltung',
      title: { de: 'Auftaktveranstaltung', en: 'Kick-off event' },
      kind: 'publicEvent',
      length: { count: 1, unit: 'days' },
      after: [{ step: 'auftakt-vorbereiten' }, { step: 'befragung-auswerten' }],
      responsible: ['steuerungsgruppe'],
    },
  ],
  milestones: [
    {
      id: 'ms-formate-entschieden',
      title: { de: 'Über Beteiligungsformate entschieden', en: 'Participation formats decided' },
      criterion: {
        de: 'Es ist entschieden, welche der gefundenen Formate genutzt werden.',
        en: 'It is decided which of the formats found will be used.',
      },
      step: 'auftaktveranstaltung',
    },
  ],
};

/** Two workshops with comments afterwards. */
export const firstParticipation: TemplatePhase = {
  id: 'beteiligung-1',
  title: { de: 'Beteiligungsphase I', en: 'Participation phase I' },
  purpose: {
    de: 'Mit allen, die in der Kommune leben, Themen und Ziele erarbeiten.',
    en: 'Work out topics and goals with everybody who lives in the municipality.',
  },
  sources: ['konzeption-2019'],
  steps: [
    workshop('werkstatt-1', { de: 'Erste Werkstatt', en: 'First workshop' }, 'auftaktveranstaltung', 6),
    comments(
      'kommentierung-1',
      { de: 'Ergebnisse der ersten Werkstatt kommentieren', en: 'Comments on the first workshop' },
      'werkstatt-1',
    ),
    workshop('werkstatt-2', { de: 'Zweite Werkstatt', en: 'Second workshop' }, 'werkstatt-1', 4),
    comments(
      'kommentierung-2',
      { de: 'Ergebnisse der zweiten Werkstatt kommentieren', en: 'Comments on the second workshop' },
      'werkstatt-2',
    ),
  ],
};

/** What has come out so far (Bergfest). */
export const halfTime: TemplatePhase = {
  id: 'bergfest',
  title: { de: 'Bergfest', en: 'Half-time review' },
  purpose: {
    de: 'Zwischenergebnisse auswerten, Formate anpassen, erste Inhalte benennen.',
    en: 'Evaluate what there is, adapt the formats, name first contents.',
  },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'zwischenauswertung',
      title: { de: 'Zwischenergebnisse auswerten', en: 'Evaluate interim results' },
      kind: 'evaluation',
      length: { count: 15, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'kommentierung-1' }, { step: 'kommentierung-2' }],
      responsible: ['verwaltung'],
    },
    {
      id: 'bergfest-sitzung',
      title: { de: 'Steuerungsgruppe zieht Zwischenbilanz', en: 'Steering group takes interim stock' },
      kind: 'meeting',
      length: { count: 1, unit: 'workingDays' },
      after: [{ step: 'zwischenauswertung' }],
      responsible: ['steuerungsgruppe'],
    },
  ],
  milestones: [
    {
      id: 'ms-erste-inhalte',
      title: { de: 'Erste Inhalte benannt', en: 'First contents named' },
      criterion: {
        de: 'Die bisherige Beteiligung ist ausgewertet, erste Inhalte der Strategie sind benannt.',
        en: 'Participation so far is evaluated and first contents are named.',
      },
      step: 'bergfest-sitzung',
    },
  ],
};

/** Those who have not been heard yet, and a third workshop. */
export const secondParticipation: TemplatePhase = {
  id: 'beteiligung-2',
  title: { de: 'Beteiligungsphase II', en: 'Participation phase II' },
  purpose: {
    de: 'Menschen erreichen, die bisher fehlten, und Maßnahmen vorschlagen.',
    en: 'Reach those who were missing so far, and propose measures.',
  },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'aufsuchende-gespraeche',
      title: { de: 'Aufsuchende Gespräche', en: 'Outreach talks' },
      kind: 'meeting',
      length: { count: 30, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'bergfest-sitzung' }],
      responsible: ['steuerungsgruppe'],
    },
    workshop('werkstatt-3', { de: 'Dritte Werkstatt', en: 'Third workshop' }, 'bergfest-sitzung', 4),
    comments(
      'kommentierung-3',
      { de: 'Ergebnisse der dritten Werkstatt kommentieren', en: 'Comments on the third workshop' },
      'werkstatt-3',
    ),
  ],
};

function workshop(
  id: string,
  title: TemplateStep['title'],
  predecessor: string,
  weeks: number,
): TemplateStep {
  return {
    id,
    title,
    kind: 'publicEvent',
    length: { count: 1, unit: 'days' },
    weekdays: saturday,
    after: [{ step: predecessor, lag: { count: weeks, unit: 'weeks' } }],
    responsible: ['steuerungsgruppe'],
  };
}

/** In Weiterstadt comments were open for three weeks, from the fourth week after the workshop on. */
function comments(id: string, title: TemplateStep['title'], predecessor: string): TemplateStep {
  return {
    id,
    title,
    kind: 'commenting',
    length: { count: 3, unit: 'weeks' },
    lengthCertainty: 'inferred',
    after: [{ step: predecessor, lag: { count: 10, unit: 'workingDays' } }],
    responsible: ['verwaltung'],
  };
}
