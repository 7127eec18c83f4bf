import * as z from 'zod/mini';
import { CountSchema } from './count-schema.js';
import { referenceTo } from './id.js';

/** How exactly a source gives a figure: "26.000", "ca. 26.000", "etwas über 25.000", "knapp 500". */
export const figureQualifiers = ['exact', 'circa', 'moreThan', 'lessThan'] as const;

export const FigureQualifierSchema = z.enum(figureQualifiers);

/** A number of people as one source gives it, e.g. "ca. 70 Personen". */
export const HeadcountSchema = z.object({
  value: CountSchema,
  qualifier: FigureQualifierSchema,
  source: z.optional(referenceTo('source')),
});

/** A number of people as one source gives it. */
export type Headcount = z.infer<typeof HeadcountSchema>;
