import * as z from 'zod/mini';

/** Whether a source says so (`stated`) or we conclude it from several (`inferred`). */
export const certainties = ['stated', 'inferred'] as const;

export const CertaintySchema = z.enum(certainties);

/** Whether a source says so or we conclude it. */
export type Certainty = z.infer<typeof CertaintySchema>;
