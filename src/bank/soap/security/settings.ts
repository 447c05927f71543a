/** What is signed between the gateway and a service: nothing, the requests, or both ways. */
export const securityModes = ['off', 'sign', 'sign+verify'] as const;
export type SecurityMode = (typeof securityModes)[number];

/** Files and limits of the signatures. */
export interface SecuritySettings {
  /** Path of the private key in PEM with which requests are signed. */
  readonly keyFile: string | undefined;
  /** Path of its certificate in PEM. */
  readonly certificateFile: string | undefined;
  /** Path of the certificates in PEM whose signatures count: the Bank's own, or authorities. */
  readonly trustedFile: string | undefined;
  /** Common name of the Bank's certificate, where an authority is trusted. */
  readonly signerName: string | undefined;
  /** How far the clocks of both sides may differ, in milliseconds. */
  readonly skewMs: number;
}
