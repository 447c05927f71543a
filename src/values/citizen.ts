import type { Ssin } from './ssin.ts';

/** A person who looks at what was done with the own data, as the access token describes this person. */
export interface Citizen {
  readonly ssin: Ssin;
  /** Numbers that the present one replaced, as far as the issuer knows them. */
  readonly formerSsins: readonly Ssin[];
  readonly clientId: string;
}
