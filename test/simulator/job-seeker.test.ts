import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import { envelope, gent, known, personaWith, post, running, texts, type Running } from './calls.ts';

const service = 'JobSeekerService';
const path = '/SOA4520/JobSeekerService/consult';

function consultJobSeeker(ssin: string, more = '') {
  return envelope(
    '<q:consultContactAndInscriptionRequest xmlns:q="http://kszbcss.fgov.be/intf/JobSeekerService/v1">' +
      `<informationCustomer><customerIdentification><cbeNumber>${gent}</cbeNumber></customerIdentification>` +
      '</informationCustomer><legalContext>SOCIAL_INVESTIGATION_OF_PCSA</legalContext>' +
      `<criteria><ssin>${ssin}</ssin>${more}</criteria></q:consultContactAndInscriptionRequest>`,
  );
}

describe('the public employment services', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  const consult = async (tag: string, more?: string) =>
    (await post(bank.url + path, consultJobSeeker(personaWith(bank, tag).ssin, more))).text;
  /** The part of one service. */
  const of = (xml: string, name: string) => new RegExp(`source="${name}">[\\s\\S]*?</pes>`).exec(xml)?.[0] ?? '';
  const categories = (xml: string) => [...xml.matchAll(/<categoryPES><code>(\w+)<\/code>/g)].map(([, code]) => code);
  const since = '<period><beginDate>2024-01-01</beginDate></period>';

  it('follow their contract for everybody who gets an answer', async () => {
    for (const { ssin } of bank.simulator.people.list()) {
      if (bank.simulator.people.find(ssin)?.behavior('jobSeeker') === 'timeout') continue;
      for (const request of [consultJobSeeker(ssin), consultJobSeeker(ssin, since)]) {
        expect(await validate(service, request)).toEqual([]);
        const { text } = await post(bank.url + path, request);
        expect(await validate(service, text), text).toEqual([]);
      }
    }
  });

  it('give what runs today, or on a day of the period', async () => {
    expect(categories(await consult('job-seeker-at-two-services'))).toEqual(['FOREM002', 'FOREM000']);
    expect(categories(await consult('job-seeker-at-two-services', since))).toEqual(['VDAB002', 'FOREM002', 'FOREM000']);
    const short = '<period><beginDate>2025-01-01</beginDate><endDate>2025-01-31</endDate></period>';
    expect(categories(await consult('job-seeker-at-two-services', short))).toEqual(['VDAB002']);
  });

  it('keep the address that they were told, not the one of today', async () => {
    const xml = await consult('job-seeker-at-two-services');
    expect(texts(of(xml, 'VDAB'), 'streetName')).toEqual(['Vlasrootpad']);
    expect(texts(of(xml, 'FOREM'), 'streetName')).toEqual(['Rue du Moulin à Tan']);
    expect(texts(of(xml, 'FOREM'), 'cityName')).toEqual(['Namur']);
    expect(texts(await consult('job-seeker-abroad'), 'foreignAddress')[0]).toMatch(/, FRANCE$/i);
  });

  it('know somebody who is no longer registered', async () => {
    const forem = of(await consult('job-seeker-deregistered'), 'FOREM');
    expect(texts(forem, 'value')).toEqual(['DATA_FOUND']);
    expect(forem).toContain('<contact>');
    expect(forem).not.toContain('<inscriptions>');
  });

  it('are asked by name', async () => {
    const named = (...names: string[]) =>
      `<publicEmploymentServices>${names.map((name) => `<publicEmploymentService>${name}</publicEmploymentService>`).join('')}</publicEmploymentServices>`;
    const xml = await consult('job-seeker', named('ADG', 'VDAB'));
    expect([...xml.matchAll(/source="(\w+)"/g)].map(([, name]) => name)).toEqual(['VDAB', 'ADG']);
    expect(texts(await consult('job-seeker-in-part', named('FOREM')), 'reasonCode')).toEqual(['MSG00002']);
  });

  it('answer in part when one of them fails', async () => {
    const xml = await consult('job-seeker-in-part');
    expect(texts(xml, 'value')).toEqual([
      'INCOMPLETE_DATA',
      ...['NO_DATA_FOUND', 'NO_DATA_FOUND', 'TECHNICAL_ERROR', 'DATA_FOUND'],
    ]);
  });

  it('leave out what is filtered, and name it', async () => {
    const xml = await consult('data-filters');
    expect(texts(xml, 'filteredElement')).toEqual(['contact', 'eurostatDate']);
    expect(xml).not.toMatch(/<contact>|<eurostatDate>/);
    expect(xml).toContain('<inscription>');
  });
});
