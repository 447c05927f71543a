import type { NameLetters } from '../name-letters.ts';
import type { DecodeLimits } from './decode.ts';
import type { SecurityMode } from './security/settings.ts';

/**
 * Settings that differ per environment of the Bank, or that are only assumed and must be correctable without a release.
 */
export interface KszSettings {
  /** Base of the SOA services, e.g. `https://…:443/SOA4520`. */
  readonly soaUrl: string;
  /** Endpoint of the connector of the older generation (SSDN). */
  readonly ssdnUrl: string;
  /** Longest silence of a service, in milliseconds, unless its own settings give another. */
  readonly timeoutMs: number;
  /** How many messages a consultation repeats after transport failures, in all. */
  readonly retries: number;
  readonly limits: DecodeLimits;
  /** How it writes the letters of names. */
  readonly nameLetters: NameLetters;
  /** What is signed, unless the settings of a service say otherwise. */
  readonly security: SecurityMode;
  /** Values to use instead of the contract's defaults, by service name. */
  readonly services: Readonly<
    Record<
      string,
      | {
          readonly path?: string;
          readonly legalContext?: string;
          readonly timeoutMs?: number;
          readonly security?: SecurityMode;
        }
      | undefined
    >
  >;
}

/** What is signed between the gateway and a service. */
export function securityOf(settings: Pick<KszSettings, 'security' | 'services'>, service: string): SecurityMode {
  return settings.services[service]?.security ?? settings.security;
}

/** Address of a SOA service: the base of the environment, then the service's own path. */
export function soaServiceUrl(settings: KszSettings, path: string): URL {
  return new URL(`${settings.soaUrl.replace(/\/$/, '')}/${path}`);
}
