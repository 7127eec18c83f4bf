import { checkCap } from './criteria/check-cap.js';
import { checkLead, checkMembers, checkSizes } from './criteria/check-consortium.js';
import {
  checkAudience,
  checkConcept,
  checkFormats,
  checkLocalIdentity,
  checkModeration,
  checkSocialSpace,
  checkTopics,
} from './criteria/check-content.js';
import { checkLongestDuration, checkShortestDuration } from './criteria/check-duration.js';
import { checkEarlyStart } from './criteria/check-early-start.js';
import {
  checkOwnShare,
  checkPlanBalance,
  checkPlanRequest,
  checkPlanYears,
} from './criteria/check-finance-plan-terms.js';
import { checkFurther } from './criteria/check-further.js';
import { checkHearing } from './criteria/check-hearing.js';
import { checkKind } from './criteria/check-kind.js';
import { checkLand } from './criteria/check-land.js';
import { checkPopulation } from './criteria/check-population.js';
import { checkResolution } from './criteria/check-resolution.js';
import { checkContinuation, checkDeadline, checkRoute } from './criteria/check-route.js';
import type { Criterion } from './criteria/funding-case.js';

/** Every criterion, in the order in which its findings are reported. A new one is one function and one line. */
export const criteria: readonly Criterion[] = [
  checkPopulation,
  checkMembers,
  checkLead,
  checkSizes,
  checkKind,
  checkLand,
  checkLongestDuration,
  checkShortestDuration,
  checkEarlyStart,
  checkCap,
  checkPlanBalance,
  checkPlanYears,
  checkPlanRequest,
  checkOwnShare,
  checkConcept,
  checkAudience,
  checkSocialSpace,
  checkLocalIdentity,
  checkFormats,
  checkTopics,
  checkModeration,
  checkResolution,
  checkHearing,
  checkRoute,
  checkDeadline,
  checkContinuation,
  checkFurther,
];
