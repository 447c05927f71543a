import { readFileSync } from 'node:fs';

/** A centre for social welfare that is a customer of the Bank. */
export interface Centre {
  readonly enterpriseNumber: string;
  /** Five digits: the municipality, which the reference directory shows as the unit of a registration. */
  readonly nisCode: string;
}

const { centres } = JSON.parse(readFileSync(new URL('./centres.json', import.meta.url), 'utf8')) as {
  readonly centres: readonly Centre[];
};

const byEnterpriseNumber = new Map(centres.map((centre) => [centre.enterpriseNumber, centre] as const));

/** The centre with this enterprise number; undefined for an organization that is no customer. */
export function centreOf(enterpriseNumber: string | undefined): Centre | undefined {
  return enterpriseNumber === undefined ? undefined : byEnterpriseNumber.get(enterpriseNumber);
}
