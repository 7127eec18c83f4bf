import { firstDay, isPartialDate, type IsoDay } from '../shared/partial-date.js';
import { lastDayOfMonths } from '../shared/calendar-month.js';
import type { MoneyAmount } from '../shared/money.js';
import { isConsortium } from './criteria/applicants.js';
import type { FundingCase } from './criteria/funding-case.js';
import type { FundingFinding, FundingReason, FundingRule } from './funding-finding.js';
import type { FundingReasonFacts, NamedMember } from './funding-reasons.js';
import type { ApplicationRoute } from './funding-words.js';

/** Facts behind each kind of remedy; the words for them live in `locales/`. */
export interface RemedyFacts {
  findPartners: { readonly fewest: number; readonly most: number | undefined };
  leaveOutMembers: { readonly most: number };
  nameMemberOnce: { readonly members: readonly NamedMember[] };
  nameOneLead: object;
  findSmallPartner: { readonly smallBelow: number };
  replaceMembers: { readonly members: readonly NamedMember[] };
  endEarlier: { readonly months: number; readonly lastDay?: IsoDay };
  askForExtension: object;
  planLonger: { readonly months: number };
  waitForApproval: object;
  askForEarlyStart: object;
  requestLess: { readonly cap: MoneyAmount };
  balancePlan: { readonly years: readonly number[] };
  addPlanYears: { readonly years: readonly number[] };
  alignPlanAndRequest: { readonly requested: MoneyAmount; readonly planned: MoneyAmount };
  raiseOwnShare: { readonly minimumPercent: number };
  writeConcept: object;
  openToAllResidents: object;
  referToSocialSpace: object;
  takeUpIdentity: object;
  addFormats: { readonly minimum: number };
  engageModeration: object;
  bringToCouncil: object;
  useRoute: { readonly route: ApplicationRoute };
  askAboutLaterCall: object;
  hearAndResolveAgain: object;
  meetFurther: Omit<FundingReasonFacts['furtherNotMet'], 'criterion' | 'given'>;
}

/** Kind of a remedy, the key to its facts and its words. */
export type RemedyKind = keyof RemedyFacts;

/** Something that would meet a criterion that is not met. */
export type Remedy<Kind extends RemedyKind = RemedyKind> = {
  [Each in Kind]: {
    readonly rule: FundingRule | 'edition';
    readonly kind: Each;
    readonly facts: Readonly<RemedyFacts[Each]>;
  };
}[Kind];

type Suggestion = { [Kind in RemedyKind]: { kind: Kind; facts: RemedyFacts[Kind] } }[RemedyKind];

/**
 * Rule F30: for every criterion that is not met, and for every that a source elsewhere would not meet,
 * what would meet it. What cannot be changed (too many residents, a deadline of the past) has no remedy
 * that makes it fit; the list then stays empty or says whom to ask.
 */
export function remediesFor(findings: readonly FundingFinding[], fundingCase: FundingCase): Remedy[] {
  return findings
    .filter(({ outcome }) => outcome === 'notMet' || outcome === 'unclear')
    .flatMap((finding) =>
      suggestions(finding, fundingCase).map(
        ({ kind, facts }) => ({ rule: finding.rule, kind, facts }) as Remedy,
      ),
    );
}

function suggestions(finding: FundingFinding, fundingCase: FundingCase): Suggestion[] {
  switch (finding.reason) {
    case 'populationBelow':
    case 'populationSmallerAloneOpen':
      return partners(fundingCase);
    case 'membersTooMany':
      return [{ kind: 'leaveOutMembers', facts: { most: finding.facts.maximum } }];
    case 'membersRepeated':
      return [{ kind: 'nameMemberOnce', facts: { members: finding.facts.members } }];
    case 'leadSeveral':
      return [{ kind: 'nameOneLead', facts: {} }];
    case 'sizesNoneSmall':
      return [{ kind: 'findSmallPartner', facts: { smallBelow: finding.facts.smallBelow } }];
    case 'sizesTooLarge':
    case 'sizesIndependent':
      return [{ kind: 'replaceMembers', facts: { members: finding.facts.members } }];
    case 'durationTooLong':
    case 'durationExtensionTooShort':
      return [endEarlier(finding, fundingCase), { kind: 'askForExtension', facts: {} }];
    case 'durationAnniversary':
    case 'durationLongerThanDescribed':
      return [endEarlier(finding, fundingCase)];
    case 'durationTooShort':
      return [{ kind: 'planLonger', facts: { months: finding.facts.months } }];
    case 'startBeforeApproval':
      return [
        { kind: 'waitForApproval', facts: {} },
        { kind: 'askForEarlyStart', facts: {} },
      ];
    case 'moneyRequestedAboveCap':
      return [{ kind: 'requestLess', facts: { cap: finding.facts.cap } }];
    case 'planDoesNotBalance': {
      const years = finding.facts.years.filter(({ costs, funds }) => costs !== funds).map(({ year }) => year);
      return [{ kind: 'balancePlan', facts: { years } }];
    }
    case 'planYearsMissing':
      return [{ kind: 'addPlanYears', facts: { years: finding.facts.years } }];
    case 'planRequestDiffers':
      return [{ kind: 'alignPlanAndRequest', facts: finding.facts }];
    case 'ownShareTooLow':
      return [{ kind: 'raiseOwnShare', facts: { minimumPercent: finding.facts.minimumPercent } }];
    case 'formatsTooFew':
      return [{ kind: 'addFormats', facts: { minimum: finding.facts.minimum } }];
    case 'furtherNotMet': {
      const { title, comparison, expected } = finding.facts;
      return [{ kind: 'meetFurther', facts: { title, comparison, expected } }];
    }
    case 'routeOther':
      return [{ kind: 'useRoute', facts: { route: finding.facts.route } }];
    default:
      return plainSuggestions[finding.reason] ?? [];
  }
}

const plainSuggestions: Readonly<Partial<Record<FundingReason, Suggestion[]>>> = {
  conceptNone: [{ kind: 'writeConcept', facts: {} }],
  audienceVotersOnly: [{ kind: 'openToAllResidents', facts: {} }],
  audienceSelected: [{ kind: 'openToAllResidents', facts: {} }],
  socialSpaceNone: [{ kind: 'referToSocialSpace', facts: {} }],
  identityNone: [{ kind: 'takeUpIdentity', facts: {} }],
  moderationInternal: [{ kind: 'engageModeration', facts: {} }],
  moderationNone: [{ kind: 'engageModeration', facts: {} }],
  resolutionMissingAfterEnd: [{ kind: 'bringToCouncil', facts: {} }],
  hearingAfterResolution: [{ kind: 'hearAndResolveAgain', facts: {} }],
  deadlineMissed: [{ kind: 'askAboutLaterCall', facts: {} }],
};

/** Together with others, where the edition knows consortia and the applicant is still alone. */
function partners({ application, terms }: FundingCase): Suggestion[] {
  const { consortium } = terms;
  if (!consortium || isConsortium(application)) return [];
  const { minimumMembers, maximumMembers } = consortium;
  const most = maximumMembers === undefined ? undefined : maximumMembers - 1;
  return [{ kind: 'findPartners', facts: { fewest: minimumMembers - 1, most } }];
}

/** The last day that still fits, where the begin is known to the day. */
function endEarlier(
  finding: FundingFinding<
    'durationTooLong' | 'durationExtensionTooShort' | 'durationAnniversary' | 'durationLongerThanDescribed'
  >,
  { application }: FundingCase,
): Suggestion {
  const { months, periods } = finding.facts;
  const starts = periods.flatMap(({ statement: { kind, span } }) => {
    const start = span?.from ?? (kind === 'fundingPeriod' ? application.approved?.on : undefined);
    return start !== undefined && isPartialDate(start) ? [firstDay(start)] : [];
  });
  // Of several begins the earliest fits them all.
  const [start] = starts.toSorted();
  const lastDay = start === undefined ? undefined : lastDayOfMonths(start, months);
  return { kind: 'endEarlier', facts: { months, ...(lastDay !== undefined && { lastDay }) } };
}
