import { describe, expect, test } from 'vitest';
import type { Integration } from '../../src/page/browser/dossier/contract.ts';
import { isAskedAlong, othersOf } from '../../src/page/browser/dossier/file-persons.js';
import { fullName, identitiesIn, identityOf, spacedNumber } from '../../src/page/browser/dossier/names.js';

const number = (integrationId: string) => `number of ${integrationId}`;

function integration(integrationId: string, more: Partial<Integration> = {}): Integration {
  return {
    integrationId,
    ssin: number(integrationId),
    qualityCode: { code: '1' },
    applicationDate: '2026-11-30',
    period: { startDate: '2026-11-30', endDate: '2027-01-30' },
    daysLeft: 62,
    state: 'active',
    warnings: [],
    ...more,
  };
}
const beside = (applicant: string) => ({
  applicant: `https://gateway.test/socialInquiry/v1/integrations/${applicant}`,
});

describe('the others of a file', () => {
  const applicant = integration('a');
  const partner = integration('p', beside('a'));
  const debtor = integration('d', { ...beside('a'), qualityCode: { code: '30' } });
  const stranger = integration('s');
  const ofStranger = integration('t', beside('s'));
  const over = integration('o', beside('a'));
  delete (over as { daysLeft?: number }).daysLeft;
  const all = [applicant, partner, debtor, stranger, ofStranger, over];

  test('are those beside the same applicant who open streams', () => {
    expect(othersOf(applicant, all)).toEqual([partner, debtor]);
  });

  test('are the applicant too, for a member of the household', () => {
    expect(othersOf(partner, all)).toEqual([applicant, debtor]);
  });

  test('are never the same person under another code', () => {
    const earlier = integration('e', { ...beside('a'), ssin: number('a') });
    expect(othersOf(applicant, [...all, earlier])).toEqual([partner, debtor]);
  });

  test('are asked along when their means count: not a debtor outside the household', () => {
    expect([partner, debtor].map(isAskedAlong)).toEqual([true, false]);
  });
});

describe('names', () => {
  const data = {
    person: { ssin: '1', familyName: 'Vermeersch', givenName: 'Nele', birthDate: '1994-04-12' },
    otherMembers: [{ ssin: '2', familyName: 'De Cock' }, { birthDate: '2020-01-01' }],
  };

  test('come from the household that a stream told', () => {
    const known = identitiesIn(data);
    expect(identityOf({ ssin: '1' }, known)).toBe(data.person);
    expect(fullName(data.person)).toBe('Nele Vermeersch');
    expect(identityOf({ ssin: '2' }, known)).toMatchObject({ familyName: 'De Cock' });
  });

  test('are nobody’s without a number, and of nobody when no stream told', () => {
    expect(identityOf({}, identitiesIn(data))).toBeUndefined();
    expect(identityOf({ ssin: '3' }, identitiesIn(data))).toBeUndefined();
    expect(identitiesIn(undefined)).toEqual([]);
  });

  test('a number is written as on a card', () => {
    expect(spacedNumber('94641220613')).toBe('94.64.12-206.13');
    expect(spacedNumber('94')).toBe('94');
  });
});
