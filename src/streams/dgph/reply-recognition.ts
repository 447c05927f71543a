import { group, optional, text, type Decoded } from '../../bank/reply-shape.ts';

const pillars = optional(
  group({
    pillar1: optional(text),
    pillar2: optional(text),
    pillar3: optional(text),
    pillarsTotal: optional(text),
  }),
);
const child = optional(group({ inabilityFollowCourse: optional(text), pillars, biiReady: optional(text) }));

const diminuationIndependence = optional(
  group({
    mobility: optional(text),
    nourishment: optional(text),
    hygiene: optional(text),
    household: optional(text),
    supervision: optional(text),
    socialSkills: optional(text),
    totalPoints: optional(text),
  }),
);
const adult = optional(group({ diminuationIndependence }));

/** What every source that recognizes tells of it. */
const recognitionFields = {
  recognitionStatus: optional(
    group({
      dateOfDecision: optional(text),
      startDateRecognition: optional(text),
      endDateRecognition: optional(text),
    }),
  ),
  legislation: optional(text),
  decisionStatus: optional(text),
};

/** Iriscare and DSL: of a child or of an adult. */
export const recognition = group({
  ...recognitionFields,
  resultRecognitionChild: child,
  resultRecognitionAdult: adult,
});

/** AVIQ. */
export const recognitionOfChild = group({ ...recognitionFields, resultRecognitionChild: child });

/** NicCin. */
export const recognitionOfAdult = group({ ...recognitionFields, resultRecognitionAdult: adult });

/** Kind en Gezin. */
export const pillarsOnly = group({ ...recognitionFields, resultRecognitionChild: optional(group({ pillars })) });

/** DGPH. */
export const federalRecognition = group({
  ...recognitionFields,
  handicapRecognitionDetails: optional(
    group({
      lowerLimbs50p: optional(text),
      fullBlindness: optional(text),
      upperLimbsAmputated: optional(text),
      upperLimbsParalyzed: optional(text),
    }),
  ),
  resultRecognitionChild: optional(
    group({
      inabilityFollowCourse: optional(text),
      inabilityToWork: optional(text),
      disabilityCode: optional(text),
      independencyScore: optional(text),
      pillars,
      childPathology: optional(text),
    }),
  ),
  resultRecognitionAdult: optional(
    group({
      diminuationIndependence,
      diminuationEarnings: optional(text),
      unsuitability: optional(group({ mentalUnsuitability: optional(text), physicalUnsuitability: optional(text) })),
    }),
  ),
});

export type AdultReply = NonNullable<Decoded<typeof federalRecognition>['resultRecognitionAdult']>;
export type ChildReply = NonNullable<Decoded<typeof federalRecognition>['resultRecognitionChild']> &
  NonNullable<Decoded<typeof recognition>['resultRecognitionChild']>;

/** All that a source may tell of a recognition: what DGPH tells, and the flag that only others give. */
export type HandicapRecognitionReply = Omit<Decoded<typeof federalRecognition>, 'resultRecognitionChild'> & {
  readonly resultRecognitionChild?: ChildReply;
};
