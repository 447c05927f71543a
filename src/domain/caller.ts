import type { EnterpriseNumber } from './enterprise-number.ts';

/** Who asks, as the access token says. */
export interface Caller {
  readonly centre: EnterpriseNumber;
  /** Subject of the token. */
  readonly userId: string;
  readonly clientId: string;
  readonly role: string;
  readonly scopes: readonly string[];
}
