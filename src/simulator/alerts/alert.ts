/** Aid that a centre gave, in the words of what the gateway takes. */
export const aids = ['livingWage', 'equivalentAid'] as const;

/** With what aid is crossed. */
export const crossings = [
  'work',
  'wages',
  'unemployment',
  'workWithAllowance',
  'pension',
  'disabilityAllowance',
  'childBenefit',
  'birthPremium',
  'cadastralIncome',
  'insurability',
  'insuredStatus',
] as const;

/** An alert of the supervisor, in the form in which a centre's software hands it to the gateway. */
export interface Alert {
  /** Digits. */
  readonly alertId: string;
  /** What the supervisor called the form of the centre. */
  readonly formNumber: string;
  readonly ssin: string;
  /** `yyyy-mm-dd` */
  readonly raisedOn: string;
  readonly aid: (typeof aids)[number];
  readonly crossing: (typeof crossings)[number];
  /** `yyyy-mm` */
  readonly months: readonly string[];
  /** What the source says of one month. */
  readonly resourceAmount?: { readonly value: string; readonly currency: 'EUR' } | undefined;
}

/** What a centre answered. */
export interface Reaction {
  readonly formNumber: string;
  readonly code: string;
  readonly comment?: string | undefined;
  /** How often the same came; it counts once. */
  readonly times: number;
}

/** An alert with the centre that gets it, and what that answered. */
export interface RaisedAlert {
  readonly enterpriseNumber: string;
  readonly flag: Alert;
  readonly reaction?: Reaction;
}
