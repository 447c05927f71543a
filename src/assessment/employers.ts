/** How a source names an employer: by numbers, and some by name. */
export interface NamedEmployer {
  readonly name?: string | undefined;
  readonly enterpriseNumber?: string | undefined;
  readonly nssoNumber?: string | undefined;
  readonly provisionalNssoNumber?: string | undefined;
}

/** What tells an employer from others: the first number that the source gives, else the name. */
export function employerOf({
  enterpriseNumber,
  nssoNumber,
  provisionalNssoNumber,
  name,
}: NamedEmployer): string | undefined {
  return enterpriseNumber ?? nssoNumber ?? provisionalNssoNumber ?? name;
}

/**
 * Whether two sources name one employer. Names decide nothing: one employer has several.
 * @returns undefined when they give no number of the same kind
 */
export function isSameEmployer(one: NamedEmployer, other: NamedEmployer): boolean | undefined {
  if (one.enterpriseNumber !== undefined && other.enterpriseNumber !== undefined) {
    return one.enterpriseNumber === other.enterpriseNumber;
  }
  const [numbers, others] = [officeNumbers(one), officeNumbers(other)];
  if (numbers.some((number) => others.includes(number))) return true;
  // A provisional number is followed by a definitive one, so two that differ may be of one employer.
  const areDefinitive = one.nssoNumber !== undefined && other.nssoNumber !== undefined;
  return areDefinitive && one.provisionalNssoNumber === undefined && other.provisionalNssoNumber === undefined
    ? false
    : undefined;
}

/** The name that employments (Dimona) give to an employer of whom only numbers are known. */
export function employerName(
  employer: NamedEmployer,
  jobs: readonly { readonly value: { readonly employer: NamedEmployer } }[],
): string | undefined {
  return jobs.find(
    ({ value }) => value.employer.name !== undefined && isSameEmployer(value.employer, employer) === true,
  )?.value.employer.name;
}

/** Numbers at the office, definitive or provisional, without zeros before them. */
function officeNumbers({ nssoNumber, provisionalNssoNumber }: NamedEmployer): readonly string[] {
  return [nssoNumber, provisionalNssoNumber].flatMap((number) =>
    number === undefined ? [] : [number.replace(/^0+/, '')],
  );
}
