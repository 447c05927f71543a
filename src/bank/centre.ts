import type { Centre } from './bank.ts';

/** The NIS codes by which directories name a centre, now and before a merger. */
export function nisCodesOf({
  nisCode,
  formerNisCodes = [],
}: Pick<Centre, 'nisCode' | 'formerNisCodes'>): readonly string[] {
  return [nisCode, ...formerNisCodes];
}

/** The enterprise numbers of a centre, now and before a merger. */
export function enterpriseNumbersOf({
  enterpriseNumber,
  formerEnterpriseNumbers = [],
}: Pick<Centre, 'enterpriseNumber' | 'formerEnterpriseNumbers'>): readonly string[] {
  return [enterpriseNumber, ...formerEnterpriseNumbers];
}

/** The centre that has this enterprise number or NIS code, or had it. */
export function centreKnownBy(centres: Iterable<Centre>, code: string): Centre | undefined {
  for (const centre of centres) {
    if (nisCodesOf(centre).includes(code) || enterpriseNumbersOf(centre).includes(code)) return centre;
  }
  return undefined;
}
