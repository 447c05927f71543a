import { isIP } from 'node:net';
import type { AddressRule } from './addresses.ts';

/** Where webhooks may go. */
export interface TargetRules {
  readonly mayReach: AddressRule;
  /** Whether plain HTTP is allowed: in a sandbox only. */
  readonly plainHttp: boolean;
}

/** What is wrong with an address of a receiver. */
export const targetFaults = {
  notHttps: 'It must begin with https://.',
  hasUser: 'It must have no user or password: deliveries are signed.',
  hasFragment: 'It must have no fragment.',
  portNotAllowed: 'Its port must be 443, or one from 1024 on.',
  addressNotAllowed: 'It must be an address on the public Internet, or one that the installation allows.',
} as const;
export type TargetFault = keyof typeof targetFaults;

/** Ports below it belong to other services; a webhook could speak to these in their own words. */
const firstFreePort = 1024;

/**
 * Judges an address as it is written; a host name is judged again when it is resolved.
 * @param url one that `URL` can read: it writes every form of an IPv4 address as four decimal numbers
 */
export function faultOf(url: URL, { mayReach, plainHttp }: TargetRules): TargetFault | undefined {
  if (url.protocol !== 'https:' && !(plainHttp && url.protocol === 'http:')) return 'notHttps';
  if (url.username !== '' || url.password !== '') return 'hasUser';
  if (url.hash !== '') return 'hasFragment';
  const usual = url.protocol === 'https:' ? 443 : 80;
  const port = url.port === '' ? usual : Number(url.port);
  if (port !== usual && port < firstFreePort) return 'portNotAllowed';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && !mayReach(host) ? 'addressNotAllowed' : undefined;
}
