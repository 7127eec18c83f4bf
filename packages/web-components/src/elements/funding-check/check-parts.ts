import type { EligibilityDecision, FundingApplication, FundingProgramme } from '@wirkt/core/funding';
import type { assessEligibility, compareEditions, decisionRecord } from '@wirkt/core/funding/rules';
import type * as german from '@wirkt/core/locales/de/funding';
import type { IsoDay, LocalizedText } from '@wirkt/core/shared';
import type { TemplateResult } from 'lit';
import type { Words } from '../../internal/words.js';

/** Everything that judges. */
export interface Rules {
  readonly assessEligibility: typeof assessEligibility;
  readonly compareEditions: typeof compareEditions;
  readonly decisionRecord: typeof decisionRecord;
}

/** Words about funding, in whichever language. */
export interface FundingWords {
  readonly describeComparison: typeof german.describeComparison;
  readonly describeDecision: typeof german.describeDecision;
  readonly describeFinding: typeof german.describeFinding;
  readonly describeMissingFact: typeof german.describeMissingFact;
  readonly describeMoney: typeof german.describeMoney;
  readonly describeRemedy: typeof german.describeRemedy;
  readonly describeSource: typeof german.describeSource;
  readonly eligibilityWords: typeof german.eligibilityWords;
  readonly factNames: typeof german.factNames;
  readonly forceWords: typeof german.forceWords;
  readonly fundingRuleNames: typeof german.fundingRuleNames;
  readonly outcomeWords: typeof german.outcomeWords;
  readonly recordWords: typeof german.recordWords;
}

/** What the parts of the check need of the element that shows them. */
export interface CheckParts {
  readonly words: Words;
  readonly funding: FundingWords;
  readonly rules: Rules;
  readonly programme: FundingProgramme;
  readonly application: FundingApplication;
  readonly decision: EligibilityDecision;
  /** Day on which the check is made. */
  readonly today: IsoDay;
  /** True for a check after the fact of a real municipality. */
  readonly isExample: boolean;
  /** A text of a programme or project in the reader's language, marked where it is in another one. */
  readonly text: (text: LocalizedText) => TemplateResult;
  /** A heading so many levels below that of the element. */
  readonly heading: (content: unknown, depth: number, part: string) => TemplateResult;
}
