import { exemptionRules } from '../../src/cases/consultations/exemption-rules.ts';
import { presentBook } from '../present-book.ts';
import type { StreamContext } from '../../src/stream-kit/stream.ts';

/** What a stream is told of an ordinary consultation, for tests of its pure functions. */
export function streamContext(changes: Partial<StreamContext> = {}): StreamContext {
  return {
    ssin: '90641201820',
    language: 'nl',
    today: '2026-03-02',
    centre: { enterpriseNumber: '1999000150', nisCode: '44021' },
    integration: {
      qualityCode: 1,
      startDate: '2026-03-02',
      endDate: '2026-05-01',
    },
    proofOfAuthentication: () => ({ IdentityCardNumber: '592113711161' }),
    exemption: exemptionRules(presentBook.on('2026-03-02'), 'contractDays'),
    centreName: () => undefined,
    ...changes,
  };
}
