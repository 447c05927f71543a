import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf, toWagesData } from '../../../src/streams/wages/mapping.ts';
import type { WagesReply } from '../../../src/streams/wages/reply.ts';
import type { BankVerdict } from '../../../src/bank/status.ts';

const attestation = (id: string, version: string, quarter: string, ssin?: string) => ({
  attestationInformation: { attestationId: id, attestationVersion: version, attestationStatus: 'CREATION' },
  attEmployerDeclaration: { quarter, ...(ssin === undefined ? {} : { attNaturalPerson: { ssin } }) },
});
/** What the decoder gives: elements that are not there are left out. */
const reply = (...records: readonly ReturnType<typeof attestation>[]) =>
  ({ dmfaAttestations: { dmfaAttestation: records } }) as unknown as WagesReply;
const found: BankVerdict = { kind: 'found' };

describe('declarations of several pages', () => {
  const record = fc.record({
    id: fc.integer({ min: 1, max: 5 }).map(String),
    version: fc.integer({ min: 1, max: 20 }).map(String),
    quarter: fc.constantFrom('2025Q1', '2025Q4', '2026Q1'),
  });

  test('each is there once, in its highest version, the last quarter first', () => {
    fc.assert(
      fc.property(fc.array(fc.array(record, { minLength: 1 }), { minLength: 1, maxLength: 4 }), (pages) => {
        const replies = pages.map((page) => reply(...page.map((one) => attestation(one.id, one.version, one.quarter))));
        const { declarations = [] } = toWagesData(replies, [{ verdict: found }]);
        const all = pages.flat();
        expect(declarations.map(({ declarationId }) => declarationId).toSorted()).toEqual(
          [...new Set(all.map(({ id }) => id))].toSorted(),
        );
        for (const { declarationId, version } of declarations) {
          const versions = all.filter(({ id }) => id === declarationId).map((one) => Number(one.version));
          expect(Number(version)).toBe(Math.max(...versions));
        }
        const quarters = declarations.map(({ quarter = '' }) => quarter);
        expect(quarters).toEqual(quarters.toSorted().toReversed());
      }),
    );
  });

  test('elements that the service cannot give are named once', () => {
    const page = {
      ...reply(attestation('1', '1', '2026Q1')),
      unsupportedData: { unsupportedElement: ['a', 'b'] },
    } as unknown as WagesReply;
    expect(toWagesData([page, page], [{ verdict: found }]).unsupportedElements).toEqual(['a', 'b']);
  });
});

describe('why declarations are missing', () => {
  const value = {};
  test.each<
    readonly [string, readonly { readonly verdict: BankVerdict; readonly value?: unknown }[], string | undefined]
  >([
    [
      'all answered',
      [
        { verdict: found, value },
        { verdict: found, value },
      ],
      undefined,
    ],
    ['it comes later', [{ verdict: { kind: 'incomplete', comesLater: true }, value }], 'deliveredLater'],
    [
      'a page comes later',
      [{ verdict: found, value }, { verdict: { kind: 'incomplete', comesLater: true } }],
      'deliveredLater',
    ],
    ['in part', [{ verdict: { kind: 'incomplete' }, value }], 'inPart'],
    ['a page failed', [{ verdict: found, value }, { verdict: { kind: 'failed', failure: 'timeout' } }], 'inPart'],
    ['not yet', [{ verdict: { kind: 'incomplete' } }], 'notYetDeclared'],
  ])('%s', (_, asked, code) => {
    expect(toWagesData([], asked).incompleteBecause?.code).toBe(code);
    expect(toWagesData([], asked)).not.toHaveProperty('declarations');
  });
});

describe('a reply about somebody else', () => {
  test('is a bad one, wherever the other number stands', () => {
    const own = attestation('1', '1', '2026Q1', '90641201820');
    expect(outcomeOf(reply(own), '90641201820')).toBeUndefined();
    expect(outcomeOf(reply(own, attestation('2', '1', '2026Q1')), '90641201820')).toBeUndefined();
    expect(outcomeOf(reply(own, attestation('2', '1', '2026Q1', '90641201919')), '90641201820')).toBe('badReply');
    expect(outcomeOf({}, '90641201820')).toBeUndefined();
  });
});
