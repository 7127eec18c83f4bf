import * as z from 'zod/mini';
import { idOf, referenceTo } from '../shared/id.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';

/** A group of actors as the inventory of a municipality names it, e.g. "Verwaltung". */
export const ActorGroupSchema = z.object({
  id: idOf('actorGroup'),
  title: LocalizedTextSchema,
  note: z.optional(LocalizedTextSchema),
  sources: z.optional(z.array(referenceTo('source'))),
});

/** A group of actors. */
export type ActorGroup = z.infer<typeof ActorGroupSchema>;

/**
 * Kind of an actor: residents, an office of the administration, politics, a statutory advisory
 * council (§§ 84 ff. HGO), civil society or a partner institution.
 */
export const actorKinds = [
  'residents',
  'administration',
  'politics',
  'statutoryCouncil',
  'civilSociety',
  'partner',
] as const;

/** An organisation, office or group that is or shall be part of the process; never a person. */
export const ActorSchema = z.object({
  id: idOf('actor'),
  name: LocalizedTextSchema,
  group: referenceTo('actorGroup'),
  kind: z.enum(actorKinds),
  /** Set where the actor belongs to a larger one, e.g. a department to its division. */
  partOf: z.optional(referenceTo('actor')),
  note: z.optional(LocalizedTextSchema),
  sources: z.optional(z.array(referenceTo('source'))),
});

/** An organisation, office or group of the process. */
export type Actor = z.infer<typeof ActorSchema>;
