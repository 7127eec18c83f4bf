import type { FundingApplication } from '../funding/application-schema.js';
import type { Municipality } from '../municipality/municipality.js';
import type { Resolution } from '../process/process.js';
import type { Project } from './project.js';

/**
 * What a project file says about its application for funding. It copies facts and concludes nothing:
 * what the file does not say is absent.
 */
export function fundingApplication(project: Project): FundingApplication {
  const { title, funding, consortium, participation, strategy, process, sources } = project;
  const { application = {}, periods, money, financePlan } = funding ?? {};
  const planned = participation?.formats?.filter(({ origin }) => origin === 'new');
  return {
    title,
    form: consortium ? 'consortium' : 'single',
    applicants: applicantsOf(project),
    ...(periods && { periods }),
    ...(planned &&
      planned.length > 0 && { formats: planned.map(({ kind, title: name }) => ({ kind, title: name })) }),
    ...(strategy?.actionFields && { topics: strategy.actionFields.map((field) => field.title) }),
    ...(money && { money }),
    ...(financePlan && { financePlan }),
    // Of a consortium the file does not say whose council a body is.
    ...(process?.resolutions && !consortium && { resolutions: process.resolutions.map(resolutionOf) }),
    ...application,
    ...(sources && { sources }),
  };
}

function applicantsOf({ municipality, consortium }: Project): FundingApplication['applicants'] {
  if (consortium) {
    return consortium.members.map((member) => ({
      ...applicantOf(member),
      isLead: member.ags === consortium.lead,
    }));
  }
  return municipality ? [applicantOf(municipality)] : [];
}

function applicantOf({
  ags,
  name,
  kind,
  population,
}: Municipality): FundingApplication['applicants'][number] {
  return { ags, name, ...(kind && { kind }), ...(population && { population }) };
}

function resolutionOf({
  kind,
  certainty,
  actual,
  planned,
}: Resolution): NonNullable<FundingApplication['resolutions']>[number] {
  // A kind that is concluded makes it less than certain, however certain its date.
  const leastCertain = certainty === 'inferred' ? certainty : actual?.certainty;
  return {
    kind,
    ...(actual && { on: actual.on }),
    ...(leastCertain && { certainty: leastCertain }),
    ...(planned && { planned }),
  };
}
