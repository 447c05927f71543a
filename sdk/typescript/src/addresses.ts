import { InputError } from './errors.ts';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * An address that tokens and personal data may be sent to: https, or http to this machine.
 * @param what names the address in the error; the address itself is not repeated
 * @returns without the slash at its end
 * @throws InputError when it is no such address, or when the process was told not to verify certificates
 */
export function safeAddress(text: string, what: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw new InputError(`${what} is no URL.`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.test(url.hostname))) {
    throw new InputError(`${what} must begin with https (http only to this machine).`);
  }
  if (url.username !== '' || url.password !== '') throw new InputError(`${what} may not have a user or a password.`);
  if (url.search !== '' || url.hash !== '') throw new InputError(`${what} may not have a query or a fragment.`);
  if (url.protocol === 'https:' && verificationIsOff()) {
    throw new InputError('Certificates are not verified (NODE_TLS_REJECT_UNAUTHORIZED=0). Remove this setting.');
  }
  return url.href.replace(/\/$/, '');
}

/** Node lets the environment switch verification off for the whole process. */
function verificationIsOff(): boolean {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.['NODE_TLS_REJECT_UNAUTHORIZED'] === '0';
}
