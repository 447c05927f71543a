import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';

interface Doubt {
  readonly about: string;
  readonly informationType: string;
}
interface RegisterAnswer {
  readonly outcome: string;
  readonly withheldCategories: readonly string[];
  readonly data: Readonly<Record<string, unknown>> & { readonly doubts?: readonly Doubt[] };
}

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
});
afterAll(() => world[Symbol.asyncDispose]());

async function consult(tag: string, qualityCode = 1) {
  const id = await world.integrate(world.persona(tag), { qualityCode });
  const { status, body, text } = await world.call<RegisterAnswer>(`/integrations/${id}/streams/nationalRegister`);
  expect(status, text).toBe(200);
  return body;
}

describe('what the register tells beside the main groups', () => {
  test('what the register itself doubts is told with its subject and value', async () => {
    const { data } = await consult('waiting-register');
    const doubts = data.doubts ?? [];
    expect(doubts.map(({ about, informationType }) => [about, informationType])).toEqual([
      ['name', '041'],
      ['nationality', '043'],
    ]);
    expect(doubts[0]).toMatchObject({ text: 'AHMADZAY SAMIRA', validation: { code: '1' } });
    expect(doubts[1]).toMatchObject({ nationality: { code: '251' } });
    expect((await consult('struck-off')).data.doubts).toMatchObject([
      { about: 'address', municipality: { code: '44021' }, address: { streetName: 'Kolenkaai', houseNumber: '5' } },
    ]);
  });

  test('nobody whose file has no doubts is doubted', async () => {
    expect((await consult('single-applicant')).data).not.toHaveProperty('doubts');
  });

  test('under debt mediation no doubt is told, and the answer says so', async () => {
    const { data, withheldCategories } = await consult('struck-off', 7);
    expect(data).not.toHaveProperty('doubts');
    expect(withheldCategories).toEqual(['otherNames', 'children', 'whereabouts', 'occupation', 'doubts']);
  });

  test.each([1, 7])('whoever sees an address under code %i sees that it is not to be told', async (code) => {
    const { data } = await consult('moved-to-other-region', code);
    expect(data).toMatchObject({
      currentAddress: { address: { houseNumber: '38' } },
      addressNotCommunicable: { informationType: '252' },
    });
    const { from, until } = data['addressNotCommunicable'] as { readonly from: string; readonly until: string };
    expect(from < until).toBe(true);
  });

  test('an administrator has the name and address that the register gives, in its text or elsewhere in the file', async () => {
    const { data } = await consult('under-administration');
    const lawyer = 'MR. FLORIS DECOENE, ADVOCAAT, SCHAALSTRAAT 9, 2800 MECHELEN';
    expect(data['guardianships']).toMatchObject([
      { status: { code: '30' }, guardian: { ssin: '79640430038' }, text: lawyer, nameAndAddress: [lawyer] },
      {
        status: { code: '31' },
        guardian: { ssin: '63622715318', familyName: 'Vermeersch' },
        nameAndAddress: [expect.stringMatching(/^Vermeersch /)],
      },
    ]);
    for (const guardian of data['guardianships'] as readonly object[]) expect(guardian).not.toHaveProperty('remark');
  });
});
