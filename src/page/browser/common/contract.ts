/*
 * What every page reads of the API, and of the gateway beside it: types only, never served. They repeat the contract
 * (`openapi/openapi.yaml`), because a page is a caller like any other.
 */

export type Language = 'nl' | 'fr' | 'de' | 'en';

/** A text by language; `und` when the source names none. */
export type Localized = Partial<Record<Language | 'und', string>>;

/** A decimal number as text. */
export interface Euro {
  readonly value: string;
  readonly currency: string;
}

/** RFC 9457. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  /** What is wrong with what was sent; never its values. */
  readonly issues?: readonly { readonly name?: string; readonly title?: string; readonly detail?: string }[];
  /** With a refusal: what would open it. */
  readonly remedy?: { readonly action: string };
}

export interface PageSettings {
  readonly issuer: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** True in a sandbox: invented persons can be registered here. */
  readonly hasPersonas: boolean;
}
