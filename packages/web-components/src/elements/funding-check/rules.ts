// Everything that judges, in one file that loads on first use
export { assessEligibility, compareEditions, decisionRecord } from '@wirkt/core/funding/rules';
