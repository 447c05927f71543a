import { describe, expect, test } from 'vitest';
import { householdOf } from '../../../src/streams/household/means.ts';
import type { HouseholdData } from '../../../src/streams/household/schema.ts';

const self = '71651431745';
const spouse = '74710242613';
const member = (ssin: string | undefined) => ({
  ...(ssin === undefined ? { fictitiousNumber: '00000000097' } : { ssin }),
  isReferencePerson: ssin === self,
  isConsultedPerson: ssin === self,
});
const of = (change: Partial<HouseholdData>) => householdOf({ otherMembers: [], ...change });
const inState = (code: string) => ({ isDeceased: false, civilState: { code } });

describe('whose income may count with that of a debtor', () => {
  test('the others in the household, as far as they have a number', () => {
    const members = [member(self), member(spouse), member(undefined)];
    expect(of({ kind: 'referencePerson', members })).toEqual({ members: [spouse] });
    expect(of({ kind: 'livesAlone', members: [member(self)] })).toEqual({ members: [] });
  });

  test('a household that the register does not show, or that contradicts itself, is not an empty one', () => {
    expect(of({})).toEqual({});
    expect(of({ kind: 'unclear', members: [member(spouse)] })).not.toHaveProperty('members');
  });

  test.each(['20', '50', '51'])('the spouse, under civil state %s', (code) => {
    expect(of({ person: inState(code), partner: { ssin: spouse } })).toEqual({ isMarried: true, spouse });
    expect(of({ person: inState(code) })).toEqual({ isMarried: true });
  });

  test.each(['10', '30', '40', '41', '80'])('nobody as spouse under civil state %s', (code) => {
    expect(of({ person: inState(code), partner: { ssin: spouse } })).toEqual({ isMarried: false });
  });

  test('a civil state that is not told is not known', () => {
    expect(of({ person: { isDeceased: false }, partner: { ssin: spouse } })).toEqual({});
  });
});
