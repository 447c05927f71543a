import type { EnterpriseNumber } from './enterprise-number.ts';

/** Who asks, as the access token says. */
export interface Caller {
  readonly centre: EnterpriseNumber;
  /** Subject of the token. */
  readonly userId: string;
  readonly clientId: string;
  readonly role: string;
  readonly scopes: readonly string[];
  /** Keyed hash of the caller's own SSIN, as the token says it: to see that nobody consults himself or herself. */
  readonly ssinHash?: string;
  /** The same of the members of the caller's household, where the issuer knows them. */
  readonly householdHashes?: readonly string[];
}
