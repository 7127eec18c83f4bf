import * as z from 'zod/mini';
import { ActorGroupSchema, ActorSchema } from '../actors/actor.js';
import { BodySchema } from '../actors/body.js';
import { FundingSchema } from '../funding/funding.js';
import { ConsortiumSchema } from '../municipality/consortium.js';
import { MunicipalitySchema } from '../municipality/municipality.js';
import { ParticipationSchema } from '../participation/format.js';
import { ProcessSchema } from '../process/process.js';
import { idOf, referenceTo } from '../shared/id.js';
import { LanguageTagSchema } from '../shared/language-tag-schema.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';
import { PartialDateSchema } from '../shared/partial-date-schema.js';
import { atLeast, ruleBetween } from '../shared/rule.js';
import { SourceRefSchema } from '../shared/source.js';
import { WebAddressSchema } from '../shared/web-address.js';
import { StrategySchema } from '../strategy/strategy.js';
import { currentFormatVersion } from './format-version.js';

/** Something that is not known, with whom to ask. Shown as unknown, never filled by a guess. */
export const OpenQuestionSchema = z.object({
  id: idOf('openQuestion'),
  question: LocalizedTextSchema,
  /** Office that can answer, e.g. "beim Fördergeber erfragen". */
  askAt: z.optional(LocalizedTextSchema),
  sources: z.optional(z.array(referenceTo('source'))),
});

/** Something that is not known, with whom to ask. */
export type OpenQuestion = z.infer<typeof OpenQuestionSchema>;

/**
 * Schema of a strategy project: one file per municipality or consortium (`strategie.json`).
 *
 * Rule D12: it names either the municipality or the consortium.
 */
export const ProjectSchema = z
  .object({
    $schema: z.optional(z.string()),
    formatVersion: z.literal(currentFormatVersion),
    id: idOf('project'),
    title: LocalizedTextSchema,
    summary: z.optional(LocalizedTextSchema),
    /** Languages of the texts; a plain string is in the first of them. */
    languages: z.array(LanguageTagSchema).check(atLeast(1, 'entries')),
    /** Stand: until when the content is known to be true. */
    asOf: PartialDateSchema,
    /** Office that answers for the content; an office, never a person. */
    publisher: z.object({ office: LocalizedTextSchema, url: z.optional(WebAddressSchema) }),
    municipality: z.optional(MunicipalitySchema),
    consortium: z.optional(ConsortiumSchema),
    sources: z.optional(z.array(SourceRefSchema)),
    openQuestions: z.optional(z.array(OpenQuestionSchema)),
    funding: z.optional(FundingSchema),
    bodies: z.optional(z.array(BodySchema)),
    actorGroups: z.optional(z.array(ActorGroupSchema)),
    actors: z.optional(z.array(ActorSchema)),
    process: z.optional(ProcessSchema),
    participation: z.optional(ParticipationSchema),
    strategy: z.optional(StrategySchema),
  })
  .check(
    // Between no fields that must be right: what counts is which of the two is there.
    ruleBetween(
      [],
      'municipalityOrConsortium',
      ({ municipality, consortium }: { municipality?: unknown; consortium?: unknown }) =>
        (municipality === undefined) !== (consortium === undefined),
      ({ municipality }) => ({ given: municipality === undefined ? 'none' : 'both' }),
    ),
  );

/** A strategy project: everything about one municipality's strategy in one document. */
export type Project = z.infer<typeof ProjectSchema>;
