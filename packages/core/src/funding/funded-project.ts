import type { Certainty } from '../shared/certainty.js';
import type { Municipality } from '../municipality/municipality.js';
import type { SourceRef } from '../shared/source.js';

/**
 * A project that a funding programme supports. A project is not a municipality: a consortium is one
 * project of several (Z-17).
 */
export interface FundedProject {
  readonly id: string;
  /** Id of the programme, e.g. `kiv-hessen`. */
  readonly programme: string;
  /** Round of the call, and whether the source names it (Z-18). */
  readonly round: { readonly id: string; readonly certainty: Certainty };
  readonly title: string;
  /** Office that answers for the project; never a person. */
  readonly responsibleOffice: string;
  /** One municipality, or the members of a consortium with the lead first. */
  readonly municipalities: readonly Municipality[];
  /** Accompanied by the project "Vielfaltsorientierung in hessischen Kommunen" (AMIF-WIR). */
  readonly amifWirProject: boolean;
  readonly source: SourceRef;
}
