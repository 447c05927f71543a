import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  consultProperties,
  findEmployers,
  known,
  paths,
  personaWith,
  post,
  retrieveTi,
  running,
  texts,
  type Running,
} from './calls.ts';

describe('what the sources answer', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  const register = async (tag: string, more = '') =>
    (await post(bank.url + paths.RetrieveTIGroupsService, retrieveTi(personaWith(bank, tag).ssin, more))).text;
  const employers = async (tag: string, more?: string) =>
    (await post(bank.url + paths.Dolsis2011Service, findEmployers(personaWith(bank, tag).ssin, more))).text;
  const properties = async (tag: string, more?: string, language = 'NL') =>
    (await post(bank.url + paths.PatrimonyService, consultProperties(personaWith(bank, tag).ssin, more, { language })))
      .text;
  const group = (xml: string, name: string) => new RegExp(`<rn:${name}>[\\s\\S]*?</rn:${name}>`).exec(xml)?.[0] ?? '';
  const period = (begin: string, end: string) =>
    `<period><beginDate>${begin}</beginDate><endDate>${end}</endDate></period>`;

  describe('National Register', () => {
    it('gives what holds now, or with history everything', async () => {
      const now = await register('rich-history');
      const history = await register('rich-history', '<history>true</history>');
      expect(texts(group(now, 'CivilStates'), 'Code').length).toBeLessThan(
        texts(group(history, 'CivilStates'), 'Code').length,
      );
      expect(now.match(/Type="120"/g)).toHaveLength(1);
      expect(now.match(/Type="020"/g)).toHaveLength(1);
      expect(history.match(/Type="020"/g)?.length).toBeGreaterThan(1);
    });

    it('labels in the language asked, French without one', async () => {
      const civil = async (more: string) =>
        texts(group(await register('lives-alone', more), 'CivilStates'), 'Label')[0];
      expect(await civil('')).toBe('Célibataire');
      expect(await civil('<language>nl</language>')).toBe('Ongehuwd');
      expect(await civil('<language>de</language>')).toBe('Ledig');
    });

    it('has exactly one open household situation for those who live in one', async () => {
      const reference = await register('reference-person');
      const member = await register('household-member');
      expect(reference).toContain('<rn:FamilyMembers>');
      expect(reference).not.toContain('<rn:HeadOfFamily>');
      expect(member).toContain('<rn:HeadOfFamily>');
      expect(member).not.toContain('<rn:FamilyMembers>');
    });

    it('keeps unknown parts of a date unknown', async () => {
      const birth = group(await register('unknown-birth-day'), 'Names');
      expect(birth).toContain(
        '<rn:Century>19</rn:Century><rn:Year>55</rn:Year><rn:Month>00</rn:Month><rn:Day>00</rn:Day>',
      );
    });

    it('knows who died', async () => {
      expect(await register('deceased')).toContain('<rn:Deceases>');
      expect(await register('lives-alone')).not.toContain('<rn:Deceases>');
    });

    it('says that there is nothing when the register has no file', async () => {
      const { life } = bank.simulator.people.find(personaWith(bank, 'no-data').ssin) ?? {};
      const text = await register('no-data');
      expect(texts(text, 'code')[0]).toBe(life?.nationalRegister ? 'MSG00000' : 'MSG00100');
    });
  });

  describe('Dolsis', () => {
    it('gives a canceled declaration among the mutations and never as work', async () => {
      expect(texts(await employers('canceled-dimona'), 'cancelled')).toContain('true');
      const active = await employers(
        'canceled-dimona',
        `<scope>activeInPeriod</scope>${period('2000-01-01', '2026-12-31')}`,
      );
      expect(texts(active, 'cancelled')).not.toContain('true');
    });

    it('limits to the period', async () => {
      const starts = async (more: string) => texts(await employers('canceled-dimona', more), 'inServiceDate');
      const during = `<scope>activeInPeriod</scope>${period('2020-12-01', '2021-01-31')}`;
      expect(await starts(during)).toEqual(['2020-11-02']);
      const mutated = `<scope>mutations</scope>${period('2020-11-01', '2020-11-30')}`;
      expect(await starts(mutated)).toEqual(['2020-11-02']);
      expect(await starts('<scope>active</scope>')).toEqual([]);
    });

    it('gives sixty employers', async () => {
      expect(texts(await employers('sixty-employers'), 'dimonaPeriodId')).toHaveLength(60);
    });

    it('says that nothing is declared', async () => {
      const text = await employers('no-data');
      expect(texts(text, 'value')).toEqual(['NO_DATA_FOUND']);
      expect(texts(text, 'code')).toEqual(['MSG00100']);
    });
  });

  describe('land registry', () => {
    it('gives the share as a fraction and the other owners only when they are asked', async () => {
      const all = await properties('half-house');
      expect(texts(all, 'individual')).toHaveLength(2);
      expect(texts(all, 'fractNum')).toEqual(['1', '1']);
      expect(texts(all, 'fractDenom')).toEqual(['2', '2']);
      const own = await properties('half-house', '<withCoOwners>false</withCoOwners>');
      expect(texts(own, 'individual')).toEqual([personaWith(bank, 'half-house').ssin]);
    });

    it('gives the past on request', async () => {
      const count = async (more?: string) => texts(await properties('past-property', more), 'current').length;
      const now = await count();
      expect(await count('<fullHistory>true</fullHistory>')).toBeGreaterThan(now);
      expect(await count('<fullHistory>false</fullHistory>')).toBe(now);
      expect(await count(period('1950-01-01', '1950-12-31'))).toBe(0);
    });

    it('describes in the language asked', async () => {
      const nature = async (language: string) =>
        /<parcelNature><code>200<\/code><description>(\w+)/.exec(await properties('half-house', '', language))?.[1];
      expect([await nature('NL'), await nature('FR'), await nature('DE')]).toEqual(['HUIS', 'MAISON', 'HAUS']);
    });

    it('has nothing between the status and the properties, and every part of a property', async () => {
      const text = await properties('doubtful-rights');
      expect(text).toContain('</status><properties>');
      const parts = ['parcel', 'state', 'parties', 'identifiers'];
      expect(parts.map((name) => text.split(`<${name}>`).length - 1)).toEqual(
        parts.map(() => texts(text, 'current').length),
      );
      expect(texts(text, 'doubtfulRight')).toEqual(['1']);
    });
  });

  describe('sources that do not work', () => {
    it('gives a fault', async () => {
      const { ssin } = personaWith(bank, 'source-fault');
      const { status, text } = await post(bank.url + paths.Dolsis2011Service, findEmployers(ssin));
      expect(status).toBe(500);
      expect(texts(text, 'reasonCode')).toEqual(['MSG00002']);
    });

    it('gives no result', async () => {
      const text = await employers('source-no-result');
      expect(texts(text, 'value')).toEqual(['NO_RESULT']);
      expect(texts(text, 'code')).toEqual(['MSG00002']);
    });

    it('gives no answer at all, and still closes', async () => {
      await using own = await running();
      const { ssin } = personaWith(own, 'source-timeout');
      known(own, ssin);
      const source = (['nationalRegister', 'dolsis', 'patrimony'] as const).find(
        (name) => own.simulator.people.find(ssin)?.behavior(name) === 'timeout',
      );
      const [path, xml] = {
        nationalRegister: [paths.RetrieveTIGroupsService, retrieveTi(ssin)] as const,
        dolsis: [paths.Dolsis2011Service, findEmployers(ssin)] as const,
        patrimony: [paths.PatrimonyService, consultProperties(ssin)] as const,
      }[source ?? 'dolsis'];
      await expect(
        fetch(own.url + path, { method: 'POST', body: xml, signal: AbortSignal.timeout(300) }),
      ).rejects.toThrow('timeout');
    });
  });
});
