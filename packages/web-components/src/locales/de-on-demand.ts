/** German texts for what loads later: messages about a file, steps of phases, bars and table. */
export const deOnDemand = {
  'project.unreachable':
    'Diese Inhalte konnten nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  'project.notFound': 'Diese Inhalte wurden nicht gefunden.',
  'project.refused': 'Diese Inhalte sind zurzeit nicht abrufbar.',
  'project.foreignHost': 'Diese Inhalte liegen auf einem anderen Server und werden deshalb nicht geladen.',
  'project.tooLarge': 'Diese Inhalte sind zu umfangreich, um sie hier zu zeigen.',
  'project.tooSlow': 'Der Server hat nicht rechtzeitig geantwortet.',
  'project.notJson': 'Diese Inhalte konnten nicht gelesen werden.',
  'project.invalid': 'Diese Inhalte sind fehlerhaft und können nicht gezeigt werden.',
  'project.advice': 'Versuchen Sie es später noch einmal oder wenden Sie sich an Ihre Verwaltung.',
  'project.askOffice': 'Bitte wenden Sie sich an Ihre Verwaltung.',
  'project.retry': 'Noch einmal versuchen',
  'timeline.steps': 'Arbeitsschritte',
  'timeline.milestones': 'Meilensteine',
  'timeline.reached': 'erreicht',
  'timeline.open': 'offen',
  'timeline.criterion': 'Erreicht, wenn:',
  'timeline.permalink': 'Link zu dieser Phase',
  'timeline.phase': 'Phase',
  'timeline.state': 'Stand',
  'timeline.barsMeaning':
    'Die Balken zeigen dieselben Termine: Umriss für geplant, Schraffur für erwartet, gefüllt für tatsächlich. Wo der Tag nicht bekannt ist, verblassen die Enden.',
} as const;
