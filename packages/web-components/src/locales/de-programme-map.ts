/** German texts of the map of counties, which load with it. */
export const deProgrammeMap = {
  'programme.map': 'Karte: Projekte in den Landkreisen Hessens',
  'programme.map.advice':
    'Die Zahlen sagen, wie viele Projekte es im Landkreis gibt. Wählen Sie einen Landkreis aus, um nur diese zu sehen.',
  'programme.map.county': '{county}: {projects}',
  'programme.map.town': 'Stadt {name}',
  'programme.map.none': 'kein Projekt',
  'programme.map.elsewhere.one':
    '{count} Projekt liegt in keinem Landkreis der Karte. Es steht in der Liste.',
  'programme.map.elsewhere.other':
    '{count} Projekte liegen in keinem Landkreis der Karte. Sie stehen in der Liste.',
  'programme.map.attribution': 'Karte: © {agency} 2016 (Daten verändert), Nutzung nach der {licence}.',
  'programme.map.boundaries':
    'Sie zeigt die Grenzen vom 1. Januar 2016: Hanau gehört hier noch zum Main-Kinzig-Kreis und ist seit 1. Januar 2026 kreisfrei.',
} as const;
