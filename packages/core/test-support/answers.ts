import fc from 'fast-check';
import type { FundingApplication } from '../src/funding/application-schema.js';
import type { FundingFact } from '../src/funding/funding-facts.js';
import type { FundingRule } from '../src/funding/funding-finding.js';
import { town } from './complete-application.js';
import { answerArbitraries as arbitraries } from './partial-applications.js';

type Answer = (application: FundingApplication) => FundingApplication;

/**
 * Answers to a fact that was missing: what was told already stays, and the answer is added to it.
 *
 * @param rule - Rule that waits for it: F7 asks for the process, F6 and F11 for the funding period.
 */
export function answersTo(fact: FundingFact, rule: FundingRule | 'edition'): fc.Arbitrary<Answer> {
  const { day, figure, span, kind, planYear } = arbitraries;
  switch (fact) {
    case 'population':
      return fc.array(figure, { minLength: 1, maxLength: 2 }).map((population) => (application) => ({
        ...application,
        applicants: (application.applicants.length > 0 ? application.applicants : [{}]).map((each) =>
          (each.population ?? []).length > 0 ? each : { ...each, population },
        ),
      }));
    case 'members':
      return fc.constantFrom(8_000, 14_200, 60_000).map((residents) => (application) => {
        const wanted = application.form === 'consortium' ? 2 : 1;
        const lacking = Math.max(0, wanted - application.applicants.length);
        const added = Array.from({ length: lacking }, (_, index) =>
          town(residents, { ags: `0699900${index + 8}`, name: `Neu ${index}` }),
        );
        return { ...application, applicants: [...application.applicants, ...added] };
      });
    case 'lead':
      return fc.constant((application) => ({
        ...application,
        applicants: application.applicants.map((each, index) => ({ ...each, isLead: index === 0 })),
      }));
    case 'kind':
      return kind.map((answer) => (application) => ({
        ...application,
        applicants: application.applicants.map((each) => ({ ...each, kind: each.kind ?? answer })),
      }));
    case 'period':
      return span.map((answer) => (application) => ({
        ...application,
        periods: [
          ...(application.periods ?? []),
          { kind: rule === 'F7' ? ('processDuration' as const) : ('fundingPeriod' as const), span: answer },
        ],
      }));
    case 'approval':
      return day.map((on) => (application) => ({ ...application, approved: { on } }));
    case 'obligation':
      return fc.oneof(
        fc.constant<Answer>((application) => ({ ...application, noObligationYet: true })),
        day.map((on): Answer => (application) => ({ ...application, firstObligation: { on } })),
      );
    case 'earlyStartPermission':
      return fc.boolean().map((answer) => (application) => ({ ...application, earlyStartPermitted: answer }));
    case 'extension':
      return arbitraries.extension.map((extension) => (application) => ({ ...application, extension }));
    case 'money':
      return arbitraries.money.map((amount) => (application) => ({
        ...application,
        money: [...(application.money ?? []), { amount, status: 'requested' as const }],
      }));
    case 'financePlan':
      return planYear.map((year) => (application) => ({ ...application, financePlan: [year] }));
    case 'hearing':
      return arbitraries.hearing.map((hearing) => (application) => ({
        ...application,
        hearings: [
          ...(application.hearings ?? []),
          ...application.applicants.map(({ ags }) => ({
            ...hearing,
            ...(ags !== undefined && { member: ags }),
          })),
        ],
      }));
    case 'resolution':
      return day.map((on) => (application) => ({
        ...application,
        resolutions: [
          ...(application.resolutions ?? []),
          ...application.applicants.map(({ ags }) => ({
            kind: 'adoption' as const,
            on,
            ...(ags !== undefined && { member: ags }),
          })),
        ],
      }));
    case 'form':
      return fc.constant((application) => application);
    case 'further':
      return fc.integer().map((answer) => (application) => ({ ...application, further: { answer } }));
    default:
      return arbitraries[fact].map((answer) => (application) => ({ ...application, [fact]: answer }));
  }
}
