import { describeDate } from './en-dates.js';
import { furtherDemand } from './en-funding-further.js';
import { describeMoney, list, members, months, number } from './en-funding-phrases.js';
import { routeWords } from './en-funding-terms.js';
import type { RemedyWords } from './funding-words.js';

/** English instructions for every kind of remedy. */
export const remedyWords: RemedyWords = {
  findPartners: ({ most }) =>
    most === 2 || most === undefined
      ? 'With one or two partner municipalities you can check an application as a consortium.'
      : `With at most ${most} partner municipalities you can check an application as a consortium.`,
  leaveOutMembers: ({ most }) => `Form the consortium of at most ${most} municipalities.`,
  nameMemberOnce: ({ members: named }) => `Name every municipality once only: ${members(named)}.`,
  nameOneLead: () => 'Name exactly one municipality in the lead.',
  findSmallPartner: ({ smallBelow }) =>
    `Take a municipality with fewer than ${number(smallBelow)} residents into the consortium, or check applications without a consortium.`,
  replaceMembers: ({ members: named }) =>
    `Form the consortium without ${members(named)}, with another partner.`,
  endEarlier: ({ months: most, lastDay }) =>
    lastDay === undefined
      ? `Plan at most ${months(most)}.`
      : `End the period on ${describeDate(lastDay)} at the latest; that is ${months(most)}.`,
  askForExtension: () => 'You can ask the granting authority for an extension.',
  planLonger: ({ months: least }) =>
    `Plan at least ${months(least)}, or give reasons for the shorter time in the application.`,
  waitForApproval: () => 'Conclude contracts only after the notice of approval.',
  askForEarlyStart: () => 'You can apply to the granting authority for an early start beforehand.',
  requestLess: ({ cap }) => `Request at most ${describeMoney(cap)}.`,
  balancePlan: ({ years }) => `Balance costs and money: ${list(years.map(String))}.`,
  addPlanYears: ({ years }) => `Add ${list(years.map(String))} to the finance plan.`,
  alignPlanAndRequest: ({ requested, planned }) =>
    `Bring application (${describeMoney(requested)}) and finance plan (${describeMoney(planned)}) into line.`,
  raiseOwnShare: ({ minimumPercent }) => `Raise the own share to at least ${number(minimumPercent)}%.`,
  writeConcept: () => 'Add a concept to the application.',
  openToAllResidents: () =>
    'Open the participation to all residents, whatever their nationality and right to vote.',
  referToSocialSpace: () => 'Describe how the strategy deals with quarters and districts.',
  takeUpIdentity: () => 'Describe what makes your municipality what it is and how the strategy takes it up.',
  addFormats: ({ minimum }) => `Plan at least ${minimum} different kinds of participation formats.`,
  engageModeration: () => 'Plan external moderation of the process.',
  bringToCouncil: () => 'Bring the strategy before the council.',
  useRoute: ({ route }) => `File the application ${routeWords[route]}.`,
  hearAndResolveAgain: () => 'Make up for the hearing, and bring its result before the council.',
  meetFurther: (facts) => `Needed would be: ${furtherDemand(facts)}.`,
  askAboutLaterCall: () => 'Ask the granting authority about a later call.',
};
