/** What one tax assessment says about means, in eurocents a year. A part that is absent is unknown, never nothing. */
export interface AssessedMeans {
  /** Year of the income. */
  readonly incomeYear: number;
  /** Whether it was the newest that the source has, and not that of a year that was asked. */
  readonly isMostRecent: boolean;
  /** Taxed together with the rest, of this person; less than zero for a loss. */
  readonly globallyTaxable?: number | undefined;
  /** Taxed separately, of this person. */
  readonly separatelyTaxable?: number | undefined;
  /** Cadastral income of the person's own property, not indexed. */
  readonly cadastralIncome?: number | undefined;
  /** Persons fiscally dependent. */
  readonly dependants?: number | undefined;
  /** Who is taxed together with the person; absent for somebody taxed alone. */
  readonly partner?: AssessedPartner | undefined;
}

/** The other one of two who are taxed together: a spouse, or a legal cohabitant. The assessment does not say which. */
export interface AssessedPartner {
  /** Eleven digits. */
  readonly ssin?: string | undefined;
  readonly globallyTaxable?: number | undefined;
}

/** With whom a debtor lives, and whether the debtor is married. What is absent is unknown. */
export interface DebtorHousehold {
  readonly isMarried?: boolean | undefined;
  /** The number of the spouse. */
  readonly spouse?: string | undefined;
  /** Numbers of the others in the household; absent when the register does not say who they are. */
  readonly members?: readonly string[] | undefined;
}

/** What one answer of a stream tells about means. */
export interface MeansTold {
  readonly assessment?: AssessedMeans;
  readonly household?: DebtorHousehold;
}

/** What was consulted about the means of one debtor, under the debtor's own integration. */
export interface ConsultedMeans {
  /** One for each income year, in any order. */
  readonly assessments: readonly AssessedMeans[];
  /** Absent until the household was consulted. */
  readonly household?: DebtorHousehold | undefined;
}

/** Another parent of the same applicant. */
export interface OtherParent extends ConsultedMeans {
  readonly ssin: string;
  /** True when the applicant's own file shows that both parents live apart. */
  readonly livesElsewhere: boolean;
}

/** Everything that is known when the means of a debtor are compared. */
export interface KnownMeans extends ConsultedMeans {
  /** The debtor's own number. */
  readonly ssin: string;
  /** The number of the applicant to whom maintenance may be owed. */
  readonly applicant?: string | undefined;
  /** For a parent: the other parents whom the applicant's streams name. */
  readonly otherParents: readonly OtherParent[];
  /** How many debtors of the same rank the applicant's streams name, this one included; absent when that is unknown. */
  readonly equalRank?: number | undefined;
}

/**
 * Adds what an answer tells: a newer answer about a year, or about the household, replaces the older one. What was once
 * the newest of its source stays so when its year is asked again.
 */
export function withTold<Means extends ConsultedMeans>(known: Means, { assessment, household }: MeansTold): Means {
  return {
    ...known,
    assessments: assessment ? withAssessment(known.assessments, assessment) : known.assessments,
    ...(household ? { household } : {}),
  };
}

function withAssessment(known: readonly AssessedMeans[], told: AssessedMeans): readonly AssessedMeans[] {
  const isSameYear = ({ incomeYear }: AssessedMeans) => incomeYear === told.incomeYear;
  const isMostRecent = told.isMostRecent || known.some((one) => isSameYear(one) && one.isMostRecent);
  return [...known.filter((one) => !isSameYear(one)), { ...told, isMostRecent }];
}
