import type { PeerTrust } from '../../certificates/failures.ts';
import type { WatchedCertificate } from '../../certificates/tls-files.ts';
import type { HealthPart } from './health.ts';

/** What is known of the certificates of connections. */
export interface Certificates {
  certificates(): readonly WatchedCertificate[];
  /** Uses whose files have changed and cannot be used as they are. */
  unusable(): readonly string[];
}

/** Certificates are renewed by people, who need some weeks. */
const noticeMs = 30 * 24 * 3_600_000;

/** Whether a certificate ends within {@link noticeMs}, or its files have changed and cannot be used. */
export function needsRenewal(watched: Certificates, now: number): boolean {
  return watched.unusable().length > 0 || watched.certificates().some(({ until }) => until < now + noticeMs);
}

/**
 * A part of `/health` for each use: `certificates:` with its name.
 * @param now the real time, milliseconds since 1970
 */
export function certificateParts(watched: Certificates, now: () => number): Readonly<Record<string, HealthPart>> {
  const uses = new Set(watched.certificates().map(({ use }) => use));
  const ofUse = (use: string): Certificates => ({
    certificates: () => watched.certificates().filter((one) => one.use === use),
    unusable: () => watched.unusable().filter((one) => one === use),
  });
  return Object.fromEntries(
    [...uses].map((use) => [
      `certificates:${use}`,
      { weight: 'notice', check: () => Promise.resolve(!needsRenewal(ofUse(use), now())) },
    ]),
  );
}

/**
 * The parts of `/health` for another side that is reached securely: whether it answers, and beside it, where that is by
 * TLS, whether certificates are the reason that it does not.
 * @param check asks it once, for both
 */
export function trustedPeer(
  name: string,
  url: string,
  check: () => Promise<boolean>,
  trust: PeerTrust,
): Readonly<Record<string, HealthPart>> {
  let asked: Promise<boolean> | undefined;
  const once = () => (asked ??= check());
  const part: HealthPart = { weight: 'partial', check: once };
  if (new URL(url).protocol !== 'https:') return { [name]: part };
  const isAccepted = () => trust.standing() === undefined;
  return {
    [name]: part,
    [`trust:${name}`]: { weight: 'notice', check: () => once().then(isAccepted, isAccepted) },
  };
}
