import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '../../src/simulator/clock.ts';
import { createPeople } from '../../src/simulator/people.ts';
import type { SourceName } from '../../src/simulator/personas/schema.ts';
import { validate } from '../contracts/xsd.ts';
import {
  cardProof,
  consultProperties,
  findEmployers,
  known,
  manageAccess,
  paths,
  post,
  retrieveTi,
  running,
  texts,
  type Running,
} from './calls.ts';

const personas = createPeople(createClock()).list();

describe('every persona', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    for (const { ssin } of personas) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  const answers = (ssin: string, source: SourceName) =>
    bank.simulator.people.find(ssin)?.behavior(source) !== 'timeout';

  it.each(personas)('$familyName $givenName ($tags): every reply follows its contract', async (persona) => {
    const { ssin } = persona;
    const periods = '<period><beginDate>2026-01-01</beginDate><endDate>2026-12-31</endDate></period>';
    const calls: (readonly [keyof typeof paths, string])[] = [];
    if (answers(ssin, 'accessList'))
      calls.push([
        'WebServiceConnector',
        manageAccess({ ssin, action: 'LIST', proof: cardProof(persona.identityCardNumber) }),
      ]);
    if (answers(ssin, 'nationalRegister')) {
      for (const language of ['nl', 'fr', 'de'])
        calls.push([
          'RetrieveTIGroupsService',
          retrieveTi(ssin, `<language>${language}</language><history>true</history>`),
        ]);
      calls.push(['RetrieveTIGroupsService', retrieveTi(ssin)]);
    }
    if (answers(ssin, 'dolsis')) {
      for (const scope of ['active', 'activeInPeriod', 'mutations'])
        calls.push(['Dolsis2011Service', findEmployers(ssin, `<scope>${scope}</scope>${periods}`)]);
      calls.push(['Dolsis2011Service', findEmployers(ssin)]);
    }
    if (answers(ssin, 'patrimony')) {
      calls.push(
        ['PatrimonyService', consultProperties(ssin)],
        ['PatrimonyService', consultProperties(ssin, '<fullHistory>true</fullHistory>', { language: 'FR' })],
        ['PatrimonyService', consultProperties(ssin, periods, { language: 'DE' })],
      );
    }
    for (const [service, xml] of calls) {
      expect(await validate(service, xml)).toEqual([]);
      const { text } = await post(bank.url + paths[service], xml);
      expect(await validate(service, text), text).toEqual([]);
    }
  });

  it('has somebody for every outcome of every source', async () => {
    const outcomes = new Set<string>();
    for (const { ssin } of personas) {
      for (const [service, source, xml] of [
        ['RetrieveTIGroupsService', 'nationalRegister', retrieveTi(ssin)],
        ['Dolsis2011Service', 'dolsis', findEmployers(ssin)],
        ['PatrimonyService', 'patrimony', consultProperties(ssin)],
      ] as const) {
        if (!answers(ssin, source)) continue;
        const { text } = await post(bank.url + paths[service], xml);
        outcomes.add(
          texts(text, 'code').find((code) => code.startsWith('MSG')) ?? texts(text, 'reasonCode')[0] ?? text,
        );
      }
    }
    expect([...outcomes].sort()).toEqual(
      expect.arrayContaining(['MSG00000', 'MSG00002', 'MSG00006', 'MSG00007', 'MSG00100']),
    );
  });
});
