import { describe, expect, test } from 'vitest';
import { certificateReasonOf, createPeerTrust } from '../../src/certificates/failures.ts';

const coded = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

test.each([
  ['CERT_HAS_EXPIRED', 'notValidNow'],
  ['CERT_NOT_YET_VALID', 'notValidNow'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'otherName'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'untrusted'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'untrusted'],
  ['CERT_REVOKED', 'untrusted'],
  ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'ownRefused'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'ownRefused'],
  ['ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_EXPIRED', 'ownRefused'],
  ['ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE', 'ownRefused'],
  // They may have other reasons.
  ['ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE', undefined],
  ['ECONNRESET', undefined],
  ['UND_ERR_SOCKET', undefined],
  ['toString', undefined],
])('%s: %s', (code, reason) => {
  expect(certificateReasonOf(coded(code))).toBe(reason);
  expect(certificateReasonOf(coded('ERR_OTHER', new TypeError('fetch failed', { cause: coded(code) })))).toBe(reason);
});

test('what is no error has no reason, and causes in a circle end', () => {
  const round: Error & { cause?: unknown } = new Error('round');
  round.cause = round;
  for (const one of [undefined, null, 'CERT_HAS_EXPIRED', { code: 'CERT_HAS_EXPIRED' }, round]) {
    expect(certificateReasonOf(one)).toBeUndefined();
  }
});

describe('the trust in another side', () => {
  test('is told once for each reason, counted each time, and stands again once it is reached', () => {
    const told: string[] = [];
    const trust = createPeerTrust((reason) => told.push(reason));
    expect(trust.failed(coded('ECONNRESET'))).toBeUndefined();
    expect(trust.standing()).toBeUndefined();
    for (const code of ['CERT_HAS_EXPIRED', 'CERT_HAS_EXPIRED', 'CERT_REVOKED']) trust.failed(coded(code));
    // A connection that is cut says nothing of certificates.
    trust.failed(coded('ECONNRESET'));
    expect(trust.standing()).toBe('untrusted');
    trust.reached();
    expect(trust.standing()).toBeUndefined();
    trust.failed(coded('CERT_HAS_EXPIRED'));
    expect(told).toEqual(['notValidNow', 'untrusted', 'notValidNow']);
    expect(trust.counts()).toEqual([
      { reason: 'notValidNow', count: 3 },
      { reason: 'untrusted', count: 1 },
    ]);
  });
});
