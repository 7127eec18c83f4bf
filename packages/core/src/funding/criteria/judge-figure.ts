import type { ApplicantPopulation } from '../application-schema.js';

/** Where a figure lies between bounds. */
export type FigurePlace = 'below' | 'within' | 'atMaximum' | 'above' | 'vague' | 'unusable';

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Where one figure lies. A figure is taken as it is given ("ca. 9.600" lies below 10,000), except where
 * its wording reaches over a bound: "ca. 10.000", "mehr als 9.000", "knapp 51.000".
 */
export function placeOfFigure(
  { value, qualifier }: ApplicantPopulation,
  { minimum, maximum }: Bounds,
): FigurePlace {
  if (!Number.isSafeInteger(value) || value < 0) return 'unusable';
  switch (qualifier) {
    case undefined:
    case 'exact':
      break;
    case 'circa':
      if (value === minimum || value === maximum) return 'vague';
      break;
    case 'moreThan':
      if (value >= maximum) return 'above';
      return value >= minimum ? 'within' : 'vague';
    case 'lessThan':
      if (value <= minimum) return 'below';
      return value <= maximum ? 'within' : 'vague';
    default:
      // Somebody wrote a word that nobody knows.
      return 'unusable';
  }
  if (value < minimum) return 'below';
  if (value === maximum) return 'atMaximum';
  return value < maximum ? 'within' : 'above';
}

/** The one thing that all agree on, or nothing where they differ or are none. */
export function agreement<Thing>(things: readonly Thing[]): Thing | undefined {
  const [first, ...others] = things;
  return others.every((other) => other === first) ? first : undefined;
}
