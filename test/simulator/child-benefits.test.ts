import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import { envelope, gent, known, personaWith, post, running, texts, type Running } from './calls.ts';

const service = 'ChildBenefitsService';
const path = '/SOA4520/ChildBenefitsService/v1/consult';

function consultFiles(ssin: string, period = '<beginMonth>2022-01</beginMonth>', sources: readonly string[] = []) {
  const asked = sources.map((source) => `<authenticSource>${source}</authenticSource>`).join('');
  return envelope(
    '<q:consultFilesBySsinRequest xmlns:q="http://kszbcss.fgov.be/intf/ChildBenefitsService/v1">' +
      `<informationCustomer><customerIdentification><cbeNumber>${gent}</cbeNumber></customerIdentification>` +
      '</informationCustomer><legalContext>SOCIAL_INVESTIGATION_OF_PCSA</legalContext>' +
      `<criteria><ssin>${ssin}</ssin><period>${period}</period>` +
      `${asked === '' ? '' : `<authenticSources>${asked}</authenticSources>`}</criteria></q:consultFilesBySsinRequest>`,
  );
}

describe('the registers of child benefits', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  const consult = async (tag: string, ...more: [string?, (readonly string[])?]) =>
    (await post(bank.url + path, consultFiles(personaWith(bank, tag).ssin, ...more))).text;
  /** Status values: that of the whole first, then one per source. */
  const statuses = (xml: string) => texts(xml, 'value');
  const sources = (xml: string) => [...xml.matchAll(/authenticSource="(\w+)"/g)].map(([, name]) => name);

  it('follows its contract for everybody who gets an answer', async () => {
    for (const { ssin, life } of bank.simulator.people.list().map(({ ssin }) => bank.simulator.people.find(ssin)!)) {
      if (life.sources.childBenefits === 'timeout') continue;
      for (const request of [consultFiles(ssin), consultFiles(ssin, '<beginMonth>2007-01</beginMonth>')]) {
        expect(await validate(service, request)).toEqual([]);
        const { text } = await post(bank.url + path, request);
        expect(await validate(service, text), text).toEqual([]);
      }
    }
  });

  it('splits a family that moved over two regions, in Flanders with a file per child', async () => {
    const xml = await consult('two-regions');
    expect(sources(xml)).toEqual(['FEDERAL', 'BRUSSELS', 'FLANDERS', 'WALLONIA', 'EASTBELGIUM']);
    expect(statuses(xml)).toEqual([
      'DATA_FOUND',
      ...['NO_DATA_FOUND', 'NO_DATA_FOUND', 'DATA_FOUND', 'DATA_FOUND', 'NO_DATA_FOUND'],
    ]);
    const flanders = /"FLANDERS"[\s\S]*?<\/resultByAuthenticSource>/.exec(xml)?.[0] ?? '';
    const files = flanders.split('<file>').slice(1);
    expect(files.map((file) => file.match(/<child>/g)?.length)).toEqual([1, 1]);
    expect(flanders).not.toContain('<fileNumber>');
  });

  it('asks only the sources that are named', async () => {
    const xml = await consult('two-regions', undefined, ['WALLONIA', 'BRUSSELS']);
    expect(sources(xml)).toEqual(['BRUSSELS', 'WALLONIA']);
  });

  it('gives what was paid in the months asked', async () => {
    const codes = (xml: string) => texts(xml, 'code').filter((code) => /^[A-Z_]+$/.test(code));
    expect(codes(await consult('two-regions', '<beginMonth>2024-06</beginMonth><endMonth>2024-06</endMonth>'))).toEqual(
      ['BIRTH', 'BASIC', 'BASIC'],
    );
    const before = await consult('two-regions', '<beginMonth>2018-01</beginMonth><endMonth>2018-12</endMonth>');
    expect(sources(before)[0]).toBe('FEDERAL');
    expect(texts(before, 'entitledPersonSsin')).toEqual([personaWith(bank, 'two-regions').ssin]);
    expect(statuses(before)).toEqual(['DATA_FOUND', 'DATA_FOUND', ...Array<string>(4).fill('NO_DATA_FOUND')]);
    const long = await consult('two-regions', '<beginMonth>1999-01</beginMonth><endMonth>1999-12</endMonth>');
    expect(statuses(long)[0]).toBe('NO_DATA_FOUND');
  });

  it('knows a file from the side of everybody in it', async () => {
    const child = personaWith(bank, 'child-in-child-benefits').ssin;
    const mother = await consult('applicant-in-couple');
    const own = await consult('child-in-child-benefits');
    expect(texts(mother, 'ssin')).toContain(child);
    expect(texts(own, 'fileNumber')).toEqual(texts(mother, 'fileNumber'));
  });

  it('answers in part when one source fails, and with a fault when nobody answers', async () => {
    const xml = await consult('child-benefits-in-part');
    expect(statuses(xml)[0]).toBe('INCOMPLETE_DATA');
    expect(texts(xml, 'code')[0]).toBe('CHB00001');
    expect(/"WALLONIA"><status><value>TECHNICAL_ERROR/.test(xml)).toBe(true);
    const fault = await consult('child-benefits-in-part', undefined, ['WALLONIA']);
    expect(texts(fault, 'reasonCode')).toEqual(['MSG00002']);
  });
});
