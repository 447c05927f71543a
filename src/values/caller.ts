import type { EnterpriseNumber } from './enterprise-number.ts';

/** The caller, as described by the access token. */
export interface Caller {
  readonly centre: EnterpriseNumber;
  /** Subject of the token. */
  readonly userId: string;
  readonly clientId: string;
  readonly role: string;
  readonly scopes: readonly string[];
  /** Keyed hash of the caller's own SSIN, from the token. It shows whether callers consult their own files. */
  readonly ssinHash?: string;
  /** The same hash for each member of the caller's household, if the issuer knows them. */
  readonly householdHashes?: readonly string[];
}
