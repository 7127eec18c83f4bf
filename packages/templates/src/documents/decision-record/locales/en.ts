import type { RecordTexts } from '../record-language.js';

const number = new Intl.NumberFormat('en-GB');
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** English texts of the decision record. */
export const en: RecordTexts = {
  title: (title, applicants) => `${title}: ${applicants}`,
  exampleTitle: (title) => `${title} – example`,
  foot: (parts) => ['Non-binding funding check', ...parts].join(' · '),
  exampleLabel: 'Not an application in progress',
  whoDecides: 'Who decides',
  entitlement: 'On entitlement to the grant, stated in',
  whatDecides: 'What decides',
  openQuestions: {
    changeNothing: 'As long as a condition is not met, these facts change nothing about the result.',
    missing:
      'These facts about the municipality are missing for conditions. The one that settles most comes first:',
    unclear: 'The known sources leave these conditions open. Only the granting authority can settle them:',
    adviceOnly: (facts) => `Further facts would only answer advice and decide nothing: ${facts}.`,
  },
  groups: {
    introduction:
      'Conditions decide the result, advice does not. Below every criterion stands where it can be looked up.',
    open: (outcome) =>
      outcome === 'ineligible'
        ? 'Conditions that are not met or still open'
        : 'Conditions that are still open',
    met: 'Conditions that are met',
    advice: 'Advice: wished for, but not decisive',
    notApplicable: 'Not applicable here',
  },
  figures: {
    caption: 'Numbers of residents as the sources give them',
    municipality: 'Municipality',
    residents: 'Residents',
    basis: 'What is counted',
    asOf: 'As of',
    notGiven: 'not given',
    isLead: 'in the lead',
    ags: (ags) => `AGS ${ags}`,
    value: (value, qualifier) =>
      ({ exact: '', circa: 'about ', moreThan: 'more than ', lessThan: 'fewer than ' })[qualifier] +
      number.format(value),
    bases: {
      mainResidence: 'persons with main residence',
      official: 'official figure of the Land',
      unknown: 'not given',
    },
    kinds: {
      kreisangehoerig: 'belongs to a county',
      sonderstatus: 'town with special status',
      kreisfrei: 'independent of counties',
    },
  },
  periods: {
    caption: 'Periods as the sources give them',
    kind: 'What is meant',
    length: 'Period',
    statedOn: 'Stated',
    kinds: { fundingPeriod: 'funding period', processDuration: 'duration of the process' },
    months: (count) => (count === 1 ? '1 month' : `${number.format(count)} months`),
  },
  contradictionsIntroduction:
    'Sources about the programme do not agree in everything. This is how the check dealt with it:',
  about: {
    title: 'About this record',
    programme: 'Programme',
    applicationDate: 'Checked for an application of',
    requested: 'Date of the application by the source',
    deviations: 'Chosen in addition',
    rulesVersion: 'State of the rules in WIRkt',
    how: 'The software WIRkt compared the facts of the municipality with the words of the sources. No office has examined this record.',
  },
  unnamed: (place) => `Municipality ${place}`,
  list: (things) => conjunction.format(things),
  quoted: (text) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  sourceNumber: (position) => `source\u00a0${position}`,
  retrieved: (date) => `retrieved: ${date}`,
  rule: (id) => `rule\u00a0${id}`,
};
