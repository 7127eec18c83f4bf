import { describeDate } from './en-dates.js';
import { furtherInWords, furtherTitle } from './en-funding-further.js';
import { applicantReasons } from './en-applicant-reasons.js';
import {
  balances,
  describeMoney,
  list,
  members,
  months,
  number,
  periods,
  sums,
} from './en-funding-phrases.js';
import { resolutionKindWords, routeWords } from './en-funding-terms.js';
import type { ReasonWords } from './funding-words.js';

const ask = 'Please ask the granting authority.';

/** English sentences for every reason of a finding. */
export const reasonWords: ReasonWords = {
  ...applicantReasons,

  durationWithin: ({ months: most, periods: judged }) =>
    `${periods(judged)}: at most ${months(most)}, as provided for.`,
  durationAnniversary: ({ months: most, periods: judged }) =>
    `${periods(judged)}: the last day lies exactly ${months(most)} after the first. The period should end one day earlier.`,
  durationTooLong: ({ months: most, periods: judged }) =>
    `${periods(judged)}: longer than ${months(most)}, and there is no extension.`,
  durationExtended: ({ until, periods: judged }) =>
    `${periods(judged)}: extended until ${describeDate(until)}.`,
  durationExtensionUnknown: ({ months: most, periods: judged }) =>
    `${periods(judged)}: longer than ${months(most)}. It is not known whether an extension was granted.`,
  durationExtensionTooShort: ({ until, periods: judged }) =>
    `${periods(judged)}: the extension reaches until ${describeDate(until)} only.`,
  durationExtensionEndUnknown: ({ periods: judged }) =>
    `${periods(judged)}: an extension was granted, but it is not known until when. ${ask}`,
  durationLongerThanDescribed: ({ months: most, periods: judged }) =>
    `${periods(judged)}: the call names ${months(most)} without calling them a limit. ${ask}`,
  durationStatementsDisagree: ({ months: bound, periods: judged }) =>
    `The sources name different periods: ${periods(judged)}. Measured against ${months(bound)} they lead to different results. ${ask}`,
  durationVague: ({ months: bound, periods: judged }) =>
    `${periods(judged)}: whether this is more than ${months(bound)} depends on the exact days. Please give the days.`,
  durationUnusable: () =>
    'The period ends before it begins, or the calendar has no such date. Please correct it.',
  durationMissing: ({ months: bound }) => `Begin and end are missing. The measure is ${months(bound)}.`,
  durationNotStated: () => `No rule on the length is known. ${ask}`,
  durationLongEnough: ({ months: least, periods: judged }) =>
    `${periods(judged)}: at least ${months(least)}, as provided for.`,
  durationTooShort: ({ months: least, periods: judged }) =>
    `${periods(judged)}: shorter than ${months(least)}. This is advice: the wording can be a description, and the resolution may lie outside.`,

  startNoObligation: () =>
    'No contract has been concluded yet. Conclude the first one only after the notice of approval.',
  startAfterApproval: ({ approved, obligation }) =>
    `The first contract (${describeDate(obligation)}) follows the notice of approval (${describeDate(approved)}).`,
  startBeforeApproval: ({ approved, obligation }) =>
    `The first contract (${describeDate(obligation)}) lies before the notice of approval (${describeDate(approved)}), and an early start was not permitted.`,
  startPermitted: () => 'An early start is permitted.',
  startPermissionUnknown: ({ approved, obligation }) =>
    `The first contract (${describeDate(obligation)}) lies before the notice of approval (${describeDate(approved)}). It is not known whether an early start was permitted.`,
  startSameTime: ({ approved, obligation }) =>
    `Contract (${describeDate(obligation)}) and notice of approval (${describeDate(approved)}) are not known to the day. Please give the days.`,
  startTenderBeforeApproval: ({ approved, tender }) =>
    `Tender (${describeDate(tender)}) before the notice of approval (${describeDate(approved)}): by a comparable guideline preparation is no begin; the first contract counts. ${ask}`,
  startUnknown: () =>
    'It is missing whether a contract for the project has been concluded. The application comes before the begin.',
  startApprovalUnknown: ({ obligation }) =>
    `First contract: ${describeDate(obligation)}. The date of the notice of approval is missing.`,
  startUnusable: () => 'The calendar has no such date of approval, tender or contract. Please correct it.',

  moneyWithinCap: ({ cap, ...rest }) =>
    `${capitalised(sums(rest))}: at most ${describeMoney(cap)}, as provided for.`,
  moneyRequestedAboveCap: ({ cap, ...rest }) =>
    `${capitalised(sums(rest))}: more than the cap of ${describeMoney(cap)}.`,
  moneyGrantedAboveCap: ({ cap, ...rest }) =>
    `${capitalised(sums(rest))}: more than the known cap of ${describeMoney(cap)}. Notice and call contradict each other. ${ask}`,
  moneyCapUnknown: (rest) =>
    `${sums(rest) === '' ? '' : `${capitalised(sums(rest))}. `}This edition names no cap. ${ask}`,
  moneyMissing: () => 'It is missing how much money is requested.',
  moneyUnusable: () =>
    'An amount is not given in euros with two decimals (for example 20000.00). Please correct it.',

  planBalances: ({ years }) => `Costs and money are equal in every budget year. ${balances(years)}.`,
  planDoesNotBalance: ({ years }) =>
    `Costs and money are not equal in every budget year. ${balances(years)}.`,
  planMissing: () => 'A finance plan for every budget year is missing.',
  planUnusable: () =>
    'The finance plan holds an amount that cannot be read, or a budget year twice. Please correct it.',
  planYearsCovered: ({ years }) => `The plan has all budget years of the period: ${list(years.map(String))}.`,
  planYearsMissing: ({ years }) =>
    `The plan lacks ${years.length === 1 ? 'the budget year' : 'the budget years'} ${list(years.map(String))}. That each is needed is our conclusion from “für das jeweilige Haushaltsjahr”.`,
  planPeriodMissing: () => 'Without begin and end it cannot be checked whether all budget years are there.',
  planRequestMatches: ({ requested }) =>
    `The plan counts on the requested amount of ${describeMoney(requested)}.`,
  planRequestDiffers: ({ requested, planned }) =>
    `${describeMoney(requested)} are requested, the plan counts on ${describeMoney(planned)} of the programme.`,
  planRequestMissing: () =>
    'Without the requested amount it cannot be checked whether plan and application agree.',
  ownShareUnknown: () =>
    `No known source names a percentage of own money; the total financing must be secured. ${ask}`,
  ownShareReached: ({ percent, minimumPercent }) =>
    `Own share ${number(percent)}%, ${number(minimumPercent)}% are asked for.`,
  ownShareTooLow: ({ percent, minimumPercent }) =>
    `Own share ${number(percent)}%, at least ${number(minimumPercent)}% are asked for.`,

  conceptGiven: () => 'A concept goes with the application.',
  conceptNone: () => 'There is no meaningful concept.',
  conceptUnknown: () => 'It is missing whether a concept goes with the application.',
  audienceAll: () => 'Participation is open to all residents.',
  audienceVotersOnly: () => 'Participation is for voters only; all residents are meant.',
  audienceSelected: () => 'Participation is for selected groups only; all residents are meant.',
  audienceUnknown: () => 'It is missing whom the participation is for.',
  socialSpaceGiven: () => 'The strategy refers to quarters and districts.',
  socialSpaceNone: () => 'No reference to quarters and districts is planned.',
  socialSpaceUnknown: () => 'It is missing whether the strategy refers to quarters and districts.',
  identityGiven: () => 'The strategy takes up what makes the municipality what it is.',
  identityNone: () => 'It is not planned that the strategy takes up what makes the municipality what it is.',
  identityUnknown: () =>
    'It is missing whether the strategy takes up what makes the municipality what it is.',
  formatsSeveral: ({ kinds }) => `${kinds} different kinds of participation formats are planned.`,
  formatsTooFew: ({ kinds, minimum }) =>
    `${kinds === 0 ? 'No participation format is' : `Only ${kinds} kind of participation format is`} planned; different ones are meant, so at least ${minimum}.`,
  formatsUnknown: () => 'It is missing which participation formats are planned.',
  topicsChosen: ({ topics }) =>
    topics === 1
      ? 'One topic is chosen. The municipality chooses its topics itself.'
      : `${topics} topics are chosen. The municipality chooses its topics itself.`,
  topicsOpen: () =>
    'The municipality chooses its topics itself, also during the process; there is no compulsory list.',
  moderationExternal: () => 'External moderation is planned; it is certainly fundable.',
  moderationInternal: () =>
    'The administration moderates itself; only external moderation is certainly fundable.',
  moderationNone: () => 'No moderation is planned; external moderation is certainly fundable.',
  moderationUnknown: () => 'It is missing who moderates the process.',

  resolutionAdopted: ({ members: count }) =>
    count === 1 ? 'The council has adopted the strategy.' : 'All councils have adopted the strategy.',
  resolutionPlanned: () => 'The resolution of the council is planned.',
  resolutionNotEveryMember: ({ done, open }) =>
    `${done.length === 0 ? 'No council has adopted it yet' : `Adopted: ${members(done)}`}; open: ${members(open)}. The source does not say whether one resolution is enough for all.`,
  resolutionOtherKindOnly: ({ kinds, isInferred }) =>
    `Known is only: ${list(kinds.map((kind) => resolutionKindWords[kind]))}${isInferred ? ' (inferred, no source calls it so)' : ''}. That is no adoption of the strategy yet.`,
  resolutionMissingAfterEnd: ({ end }) =>
    `End of the period: ${describeDate(end)}. No adoption of the strategy is known. It should follow, but is no condition.`,
  resolutionUnknown: () => 'It is missing whether and when the council adopts the strategy.',
  hearingHeld: ({ on }) =>
    `The Ausländerbeirat or the Integrations-Kommission was heard (${describeDate(on)}).`,
  hearingAfterResolution: ({ heard, resolved }) =>
    `Hearing (${describeDate(heard)}) after the resolution (${describeDate(resolved)}): it belongs before.`,
  hearingNoBody: () => 'The municipality has neither an Ausländerbeirat nor an Integrations-Kommission.',
  hearingUnknown: () =>
    'It is missing whether the Ausländerbeirat or the Integrations-Kommission was heard. Municipal law asks for it, not the programme.',

  routeFits: ({ route }) => `The application goes in ${routeWords[route]}, as provided for.`,
  routeOther: ({ route, given }) =>
    `The application should go in ${routeWords[route]}; planned is ${routeWords[given]}.`,
  routeUnknown: ({ route }) =>
    `The application goes in ${routeWords[route]}. How you will file it is missing.`,
  routeNotStated: () => `Nothing is known on how to apply. ${ask}`,
  deadlineKept: ({ lastDay }) => `In time. Deadline: ${describeDate(lastDay)}.`,
  deadlineMissed: ({ lastDay, on }) =>
    `Too late. Deadline: ${describeDate(lastDay)}, application: ${describeDate(on)}.`,
  deadlineNotStated: () => `No deadline is known for this funding line. ${ask}`,
  editionCurrent: () => 'The chosen edition held on the day of the application.',
  editionEnded: () =>
    'The chosen edition did not hold on the day of the application; this is a comparison only.',
  editionContinuationUnknown: ({ confirmedUntil }) =>
    `The edition is confirmed until ${describeDate(confirmedUntil)}; no end is known. Please ask the granting authority whether it still holds.`,

  furtherMet: (facts) => furtherInWords(facts),
  furtherNotMet: (facts) => furtherInWords(facts),
  furtherMissing: ({ title }) => `The information is missing: ${furtherTitle(title)}.`,
  furtherUnusable: (facts) => `${furtherTitle(facts.title)}: “${String(facts.given)}” cannot be checked.`,

  noEdition: ({ on, earliest }) =>
    `As far as we know the programme did not exist on ${describeDate(on)}; the earliest edition holds from ${describeDate(earliest)}.`,
  unknownEdition: ({ given, known }) => `WIRkt knows no edition “${given}”. Known are: ${known.join(', ')}.`,
  unknownDeviation: ({ given, known }) =>
    `WIRkt knows no deviating statement “${given}”. Known are: ${known.length > 0 ? known.join(', ') : 'none'}.`,
  unusableDate: ({ given }) => `“${given}” is no day. Write the date of the application like 2019-11-30.`,
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
