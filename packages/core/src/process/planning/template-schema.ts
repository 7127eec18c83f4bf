import * as z from 'zod/mini';
import { entryAudiences } from '../../calendar/calendar-entry.js';
import { slug } from '../../shared/id.js';
import { LocalizedTextSchema } from '../../shared/localized-text-schema.js';
import { atLeast, atMost, rule } from '../../shared/rule.js';
import { SourceRefSchema } from '../../shared/source.js';
import { stepKinds } from '../step-kinds.js';
import { BlackoutSchema } from './constraints-schema.js';
import { LengthSchema } from './length-schema.js';
import { linkRelations, sessionRoles } from './template.js';

const optionalText = z.optional(LocalizedTextSchema);
const optionalIds = z.optional(z.array(slug()));

const wholeNumber = () =>
  z.number().check(rule('notInteger', Number.isInteger, (received: number) => ({ received })));

const TemplateStepSchema = z.object({
  id: slug(),
  title: LocalizedTextSchema,
  kind: z.enum(stepKinds),
  length: z.optional(LengthSchema),
  lengthCertainty: z.optional(z.enum(['stated', 'inferred', 'assumed'])),
  after: z.optional(
    z.array(
      z.object({
        step: slug(),
        relation: z.optional(z.enum(linkRelations)),
        lag: z.optional(LengthSchema),
      }),
    ),
  ),
  weekdays: z.optional(
    z.array(wholeNumber().check(atLeast(1, 'number'), atMost(7, 'number'))).check(atLeast(1, 'entries')),
  ),
  session: z.optional(z.object({ body: slug(), role: z.enum(sessionRoles) })),
  responsible: optionalIds,
  obliges: z.optional(z.boolean()),
  mayFollowFunding: z.optional(z.boolean()),
  audiences: z.optional(z.array(z.enum(entryAudiences))),
  note: optionalText,
  sources: optionalIds,
});

const TemplateMilestoneSchema = z.object({
  id: slug(),
  title: LocalizedTextSchema,
  criterion: LocalizedTextSchema,
  step: slug(),
  at: z.optional(z.enum(['start', 'end'])),
  sources: optionalIds,
});

const TemplatePhaseSchema = z.object({
  id: slug(),
  title: LocalizedTextSchema,
  purpose: optionalText,
  steps: z.array(TemplateStepSchema),
  milestones: z.optional(z.array(TemplateMilestoneSchema)),
  note: optionalText,
  sources: optionalIds,
});

/** Schema of a process template, so that a Land or a town can bring its own by data alone. */
export const ProcessTemplateSchema = z.object({
  $schema: z.optional(z.string()),
  id: slug(),
  title: LocalizedTextSchema,
  description: optionalText,
  months: z.optional(wholeNumber().check(atLeast(1, 'number'))),
  sources: z.array(SourceRefSchema),
  bodies: z.array(
    z.object({
      id: slug(),
      label: LocalizedTextSchema,
      function: z.enum(['decides', 'steers', 'advises', 'works']),
      note: optionalText,
    }),
  ),
  phases: z.array(TemplatePhaseSchema).check(atLeast(1, 'entries')),
  blackouts: z.optional(z.array(BlackoutSchema)),
});
