import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import {
  cardProof,
  gent,
  inner,
  manageAccess,
  mechelen,
  namur,
  nameProof,
  paths,
  personaWith,
  post,
  running,
  texts,
  type Access,
  type Running,
} from './calls.ts';

describe('ManageAccess', () => {
  let bank: Running;
  beforeEach(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
  });
  afterEach(() => bank.simulator.close());

  async function call(access: Access): Promise<string> {
    const xml = manageAccess(access);
    expect(await validate('WebServiceConnector', xml)).toEqual([]);
    const { status, text } = await post(bank.url + paths.WebServiceConnector, xml);
    expect(status).toBe(200);
    expect(await validate('WebServiceConnector', text), text).toEqual([]);
    return inner(text);
  }
  const rows = (reply: string) => {
    const [, ...purposes] = texts(reply, 'Purpose');
    const units = texts(reply, 'OrgUnit').slice(1);
    const [, ...starts] = texts(reply, 'StartDate');
    const registers = texts(reply, 'Register').slice(-units.length || Infinity);
    return units.map(
      (unit, index) => `${unit} ${purposes[index] ?? ''} ${starts[index] ?? ''} ${registers[index] ?? ''}`,
    );
  };
  const applicant = () => {
    const { ssin, identityCardNumber } = personaWith(bank, 'single-applicant');
    return { ssin, proof: cardProof(identityCardNumber) };
  };
  const outcome = (reply: string) => ({
    ok: [...reply.matchAll(/ok="(\w+)"/g)].map(([, ok]) => ok),
    codes: texts(reply, 'ReasonCode'),
  });

  it('registers in both directories and is idempotent', async () => {
    const access = { ...applicant(), action: 'REGISTER', purpose: 1, end: '2026-12-31' } as const;
    const reply = await call(access);
    expect(outcome(reply)).toEqual({ ok: ['YES', 'YES'], codes: [] });
    expect(rows(reply)).toEqual(['44021 1 2026-11-01 PRIMARY', '44021 1 2026-11-01 SECONDARY']);
    expect(texts(reply, 'EndDate')).toEqual(['2026-12-31', '2026-12-31', '2026-12-31']);
    await call(access);
    expect(bank.simulator.directory.of(access.ssin)).toHaveLength(1);
    expect(rows(await call({ ...access, register: 'SECONDARY' }))).toEqual(['44021 1 2026-11-01 SECONDARY']);
  });

  it('lists the running registrations of other centres with a new one', async () => {
    const { ssin, identityCardNumber } = personaWith(bank, 'other-centre');
    const proof = cardProof(identityCardNumber);
    const reply = await call({ ssin, action: 'REGISTER', purpose: 1, proof, register: 'PRIMARY' });
    // What Mechelen had under another code is over and not listed.
    expect(rows(reply)).toEqual(['44021 1 2026-11-01 PRIMARY', expect.stringMatching(/^12025 2 .* PRIMARY$/)]);
    const listed = await call({ ssin, action: 'LIST', start: '2020-01-01', proof, register: 'PRIMARY' });
    expect(rows(listed)).toHaveLength(3);
    expect(texts(listed, 'Purpose')[0]).toBe('0');
    expect(rows(await call({ ssin, action: 'LIST', purpose: 2, start: '2020-01-01', proof }))).toHaveLength(2);
    expect(bank.simulator.directory.of(ssin).map(({ enterpriseNumber }) => enterpriseNumber)).toContain(mechelen);
  });

  it('lists with a new one also what begins or ended within its period', async () => {
    const { ssin, proof } = applicant();
    const elsewhere = { ssin, enterpriseNumber: mechelen, qualityCode: 2 };
    bank.simulator.directory.register({ ...elsewhere, startDate: '2026-12-05', endDate: '2027-03-01' });
    bank.simulator.directory.register({ ...elsewhere, startDate: '2026-10-01', endDate: '2026-11-10' });
    bank.simulator.directory.register({ ...elsewhere, startDate: '2027-01-01' });
    const reply = await call({ ssin, proof, action: 'REGISTER', purpose: 1, end: '2026-12-31', register: 'PRIMARY' });
    expect(rows(reply)).toEqual([
      '44021 1 2026-11-01 PRIMARY',
      '12025 2 2026-12-05 PRIMARY',
      '12025 2 2026-10-01 PRIMARY',
    ]);
  });

  it('accepts a name and a birth date without accents and in capitals, with or without the first name', async () => {
    const german = personaWith(bank, 'rich-history');
    for (const proof of [
      nameProof('SCHOSSLER', german.birthDate),
      nameProof('Schößler', german.birthDate),
      nameProof('schossler', german.birthDate, german.givenName.split(' ')[0]),
      nameProof('SCHOSSLER', german.birthDate, german.givenName),
    ]) {
      expect(outcome(await call({ ssin: german.ssin, action: 'LIST', proof })).codes).toEqual([]);
    }
  });

  it.each([
    ['another card', cardProof('592113711262')],
    ['another birth date', nameProof('VERMEERSCH', '1994-04-13')],
    ['another name', nameProof('VERMEERSCHE', '1994-04-12')],
    ['another first name', nameProof('VERMEERSCH', '1994-04-12', 'Anna')],
    ['a SIS card', '<m:SISCardNumber>1234567890</m:SISCardNumber>'],
    ['a right name with another card', cardProof('592113711262') + nameProof('VERMEERSCH', '1994-04-12')],
  ])('refuses %s as proof and registers nothing', async (_, proof) => {
    const { ssin } = applicant();
    const reply = await call({ ssin, action: 'REGISTER', purpose: 1, proof });
    expect(outcome(reply)).toEqual({ ok: ['NO', 'NO'], codes: ['30000001', '31007001'] });
    expect(texts(reply, 'ReturnCode')).toEqual(['10000', '10000']);
    expect(bank.simulator.directory.of(ssin)).toEqual([]);
  });

  it('ends what began before today yesterday, and forgets what begins today', async () => {
    const person = applicant();
    await call({ ...person, action: 'REGISTER', purpose: 1, start: '2026-11-01' });
    const reply = await call({ ...person, action: 'UNREGISTER', purpose: 1 });
    expect(outcome(reply)).toEqual({ ok: ['YES', 'YES'], codes: [] });
    expect(rows(reply)).toEqual([]);
    expect(bank.simulator.directory.of(person.ssin)).toMatchObject([{ endDate: '2026-11-23' }]);
    await call({ ...person, action: 'REGISTER', purpose: 7, start: '2026-11-24' });
    await call({ ...person, action: 'UNREGISTER', purpose: 7 });
    expect(bank.simulator.directory.of(person.ssin)).toHaveLength(1);
  });

  it('ends only what the customer registered itself', async () => {
    const person = applicant();
    await call({ ...person, action: 'REGISTER', purpose: 1 });
    const reply = await call({ ...person, action: 'UNREGISTER', purpose: 1, centre: namur });
    expect(outcome(reply).codes).toEqual(['30000001', 'MSG00012']);
    expect(outcome(await call({ ...person, action: 'UNREGISTER', purpose: 30 })).codes).toContain('MSG00012');
    expect(bank.simulator.directory.isKnownTo(gent, person.ssin, '2026-11-24')).toBe(true);
  });

  it('says what is wrong with the number, the customer or the arguments', async () => {
    const { ssin, proof } = applicant();
    const register = { action: 'REGISTER', purpose: 1, proof } as const;
    const codes = async (access: Access) => outcome(await call(access)).codes[1];
    expect(await codes({ ...register, ssin: '00610100108' })).toBe('MSG00005');
    expect(await codes({ ...register, ssin: '00610100109' })).toBe('MSG00011');
    expect(await codes({ ...register, ssin: personaWith(bank, 'canceled-ssin').ssin })).toBe('MSG00007');
    expect(await codes({ ...register, ssin, centre: '0999999999' })).toBe('MSG00014');
    expect(await codes({ ...register, ssin, end: '2026-10-31' })).toBe('MSG00008');
    expect(await codes({ ssin, proof, action: 'REGISTER' })).toBe('31000007');
    expect(await codes({ ...register, ssin, proof: '' })).toBe('31000007');
    const replaced = await call({ ...register, ssin: personaWith(bank, 'replaced-ssin').ssin });
    expect(texts(replaced, 'ReasonCode')[1]).toBe('MSG00006');
    expect(texts(replaced, 'FieldName')).toContain('replacedBy');
    expect(texts(replaced, 'FieldValue')).toContain(personaWith(bank, 'replacement-ssin').ssin);
  });
});
