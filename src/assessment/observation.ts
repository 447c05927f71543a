import type { CalendarDate } from '../values/calendar.ts';

/** How something was seen. */
export const observationKinds = ['homeVisit', 'proof', 'conversation'] as const;

/** What it is about: the items of what an applicant declares. */
export const observedItems = [
  'address',
  'household',
  'work',
  'income',
  'property',
  'savings',
  'insurance',
  'jobSeeker',
  'study',
] as const;

/**
 * `confirms`: it shows what was declared. `contradicts`: it shows something else. `inconclusive`: it shows neither, e.g.
 * nobody was at home.
 */
export const observationOutcomes = ['confirms', 'contradicts', 'inconclusive'] as const;

/** What a home visit, a proof or a conversation showed. The document itself stays in the software of the centre. */
export interface Observation {
  readonly observationId: string;
  /** The person that it is about; absent for the person of the integration. */
  readonly integrationId?: string;
  readonly kind: (typeof observationKinds)[number];
  /** The day of it. */
  readonly date: CalendarDate;
  readonly item: (typeof observedItems)[number];
  readonly outcome: (typeof observationOutcomes)[number];
  /** Reference of the proof in the centre's own system. */
  readonly reference?: string;
}
