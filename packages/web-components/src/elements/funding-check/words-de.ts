// German words about funding, in one file that loads on first use
export {
  describeComparison,
  describeDecision,
  describeFinding,
  describeMissingFact,
  describeMoney,
  describeRemedy,
  describeSource,
  eligibilityWords,
  factNames,
  forceWords,
  fundingRuleNames,
  outcomeWords,
  recordWords,
} from '@wirkt/core/locales/de/funding';
