/** German texts for what loads later: messages about a file, bars and table. */
export const deOnDemand = {
  'project.unreachable':
    'Die Angaben konnten nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  'project.notFound': 'Die Angaben wurden nicht gefunden.',
  'project.refused': 'Die Angaben sind zurzeit nicht abrufbar.',
  'project.foreignHost': 'Die Angaben liegen nicht auf diesem Server und werden deshalb nicht geladen.',
  'project.tooLarge': 'Die Angaben sind zu umfangreich, um sie hier zu zeigen.',
  'project.tooSlow': 'Der Server hat nicht rechtzeitig geantwortet.',
  'project.notJson': 'Die Angaben konnten nicht gelesen werden.',
  'project.invalid': 'Die Angaben sind fehlerhaft und können nicht gezeigt werden.',
  'project.advice': 'Versuchen Sie es später noch einmal oder wenden Sie sich an Ihre Verwaltung.',
  'project.retry': 'Noch einmal versuchen',
  'timeline.today': 'Heute',
  'timeline.phase': 'Phase',
  'timeline.state': 'Zustand',
  'timeline.barsMeaning':
    'Die Balken zeigen dieselben Termine: Umriss für geplant, Schraffur für erwartet, gefüllt für tatsächlich. Wo nur der Monat bekannt ist, verblassen die Enden.',
} as const;
