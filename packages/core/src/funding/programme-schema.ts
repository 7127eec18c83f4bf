import * as z from 'zod/mini';
import { municipalityKinds } from '../municipality/municipality-kinds.js';
import { CertaintySchema } from '../shared/certainty.js';
import { CountSchema } from '../shared/count-schema.js';
import { slug } from '../shared/id.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';
import { MoneyAmountSchema } from '../shared/money-schema.js';
import { PartialDateSchema } from '../shared/partial-date-schema.js';
import { firstDay, lastDay } from '../shared/partial-date.js';
import { atLeast, ruleBetween } from '../shared/rule.js';
import { SourceRefSchema } from '../shared/source.js';
import { someText } from '../shared/text-format.js';
import { applicationRoutes, costKinds, furtherComparisons } from './funding-words.js';

/** What every term carries: where it stands, and whether it decides in spite of the usual force. */
const termFields = { source: SourceRefSchema, force: z.optional(z.enum(['must', 'should'])) };

/** A term that only says that something is asked for. */
const DemandSchema = z.object(termFields);

/** Bounds of the number of residents of one municipality. */
const PopulationTermSchema = z.object({
  minimum: CountSchema,
  maximum: CountSchema,
  /** Absent where the wording leaves open whether the bound itself belongs to it (Z-01). */
  maximumInclusive: z.optional(z.boolean()),
  /** `open` where the wording lets smaller ones apply alone without saying so clearly (Z-05). */
  smallerAlone: z.optional(z.literal('open')),
  ...termFields,
});

/** Who may apply together. */
const ConsortiumTermSchema = z.object({
  minimumMembers: CountSchema,
  /** Absent where the source names no number. */
  maximumMembers: z.optional(CountSchema),
  /** At least one member has fewer residents than this. */
  smallBelow: CountSchema,
  /** No member has more residents than this. */
  largest: CountSchema,
  ...termFields,
});

/** How long the process may take. */
const DurationTermSchema = z.object({
  minimumMonths: CountSchema,
  maximumMonths: CountSchema,
  /** `limit`: the source says "maximal". `description`: it names a length without calling it a limit (Z-06). */
  maximumIs: z.enum(['limit', 'description']),
  ...termFields,
});

/** What an edition states; what it does not state is absent. Every value has its own source. */
export const FundingTermsSchema = z.object({
  population: z.optional(PopulationTermSchema),
  consortium: z.optional(ConsortiumTermSchema),
  kind: z.optional(z.object({ allowed: z.array(z.enum(municipalityKinds)), ...termFields })),
  duration: z.optional(DurationTermSchema),
  earlyStart: z.optional(DemandSchema),
  cap: z.optional(z.object({ amount: MoneyAmountSchema, ...termFields })),
  financePlan: z.optional(DemandSchema),
  ownShare: z.optional(z.object({ minimumPercent: z.number(), ...termFields })),
  concept: z.optional(DemandSchema),
  audience: z.optional(DemandSchema),
  socialSpace: z.optional(DemandSchema),
  localIdentity: z.optional(DemandSchema),
  formats: z.optional(z.object({ minimum: CountSchema, ...termFields })),
  topics: z.optional(DemandSchema),
  moderation: z.optional(DemandSchema),
  resolution: z.optional(DemandSchema),
  hearing: z.optional(DemandSchema),
  route: z.optional(z.object({ route: z.enum(applicationRoutes), ...termFields })),
  deadline: z.optional(z.object({ lastDay: PartialDateSchema, ...termFields })),
});

/** A criterion of a programme that is not among the known ones, expressed by data alone. */
const FurtherCriterionSchema = z.object({
  id: slug(),
  title: LocalizedTextSchema,
  /** What to ask an applicant. */
  question: LocalizedTextSchema,
  /** Key of the answer in `application.further`. */
  fact: someText(),
  comparison: z.enum(furtherComparisons),
  value: z.union([z.number(), z.boolean(), z.string()]),
  source: SourceRefSchema,
  force: z.enum(['must', 'should']),
});

/** The rules of a programme as they were from one date on: one call or one guideline. */
const FundingEditionSchema = z
  .object({
    id: slug(),
    title: LocalizedTextSchema,
    /** First date of application that it governs. */
    from: PartialDateSchema,
    /** Last date that it governs; absent where no end is known (Z-32). */
    to: z.optional(PartialDateSchema),
    /** Whether a source states these dates. */
    certainty: CertaintySchema,
    /** Until when sources confirm that it holds; absent for an edition that has ended. */
    confirmedUntil: z.optional(PartialDateSchema),
    basis: SourceRefSchema,
    terms: FundingTermsSchema,
    further: z.optional(z.array(FurtherCriterionSchema)),
  })
  .check(
    ruleBetween(
      ['from', 'to'],
      'spanReversed',
      ({ from, to }: { from: string; to?: string | undefined }) =>
        to === undefined || firstDay(from) <= lastDay(to),
      ({ from, to = '' }) => ({ from, to }),
    ),
  );

/** A statement that no date places, or that another source contradicts: taken into account only by its id. */
const FundingDeviationSchema = z.object({
  id: slug(),
  title: LocalizedTextSchema,
  terms: FundingTermsSchema,
});

/** Sources that do not agree, and what we make of it. */
const ContradictionSchema = z.object({
  /** Number in the register of contradictions, e.g. `Z-01`. */
  entry: someText(),
  /** Rules that it concerns, e.g. `F1`. */
  rules: z.array(someText()),
  statements: z
    .array(z.object({ wording: someText(), source: SourceRefSchema }))
    .check(atLeast(1, 'entries')),
  treatment: LocalizedTextSchema,
});

/** A funding programme with everything that is known about its rules. */
export const FundingProgrammeSchema = z.object({
  id: slug(),
  title: LocalizedTextSchema,
  /** AGS digits of the Land in which applicants lie, e.g. `06`. */
  land: someText(),
  /** Office that takes applications and answers questions. */
  authority: LocalizedTextSchema,
  /** Nobody has a right to the grant, with the source that says so. */
  noEntitlement: z.optional(SourceRefSchema),
  editions: z.array(FundingEditionSchema).check(atLeast(1, 'entries')),
  deviations: z.optional(z.array(FundingDeviationSchema)),
  /**
   * What other editions or comparable sources say where an edition is silent. It only ever advises:
   * what would not be met by it is `unclear`.
   */
  elsewhere: z.optional(FundingTermsSchema),
  /** Costs that are certainly fundable. */
  fundableCosts: z.optional(z.array(z.object({ kind: z.enum(costKinds), source: SourceRefSchema }))),
  contradictions: z.optional(z.array(ContradictionSchema)),
  /** Known sources that are deliberately not followed, e.g. an outlier (Z-02). */
  notFollowed: z.optional(
    z.array(z.object({ wording: someText(), source: SourceRefSchema, reason: LocalizedTextSchema })),
  ),
});

/** A funding programme with everything that is known about its rules. */
export type FundingProgramme = z.infer<typeof FundingProgrammeSchema>;

/** The rules of a programme as they were from one date on. */
export type FundingEdition = z.infer<typeof FundingEditionSchema>;

/** What an edition states. */
export type FundingTerms = z.infer<typeof FundingTermsSchema>;

/** A statement that is taken into account only by its id. */
export type FundingDeviation = z.infer<typeof FundingDeviationSchema>;

/** A criterion of a programme that is expressed by data alone. */
export type FurtherCriterion = z.infer<typeof FurtherCriterionSchema>;

/** Sources that do not agree, and what we make of it. */
export type FundingContradiction = z.infer<typeof ContradictionSchema>;
