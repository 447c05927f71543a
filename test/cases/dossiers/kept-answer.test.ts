import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Permission } from '../../../src/access/access.ts';
import type { ConsultationAnswer } from '../../../src/cases/consultations/consult.ts';
import { openToday } from '../../../src/cases/consultations/kept-answer.ts';
import type { Subject } from '../../../src/cases/consultations/subject.ts';
import type { Integration } from '../../../src/cases/integrations/integration.ts';
import { streams } from '../../../src/streams/registry.ts';
import type { AnyStream, Stream } from '../../../src/stream-kit/stream.ts';
import { person } from '../../evidence/fixtures.ts';
import { presentBook } from '../../present-book.ts';

const today = '2026-11-30';
const centre = '0206731645';
const book = presentBook.on(today);

/** A file under a code, as a social worker of its centre sees it. */
function subjectUnder(qualityCode: number): Subject {
  const integration: Integration = {
    integrationId: '01890000-0000-7000-8000-000000000001',
    centre,
    ssin: person(1),
    qualityCode,
    caseReference: 'case-1',
    applicationDate: today,
    informedOn: today,
    proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
    startDate: today,
    endDate: '2027-01-29',
    state: 'active',
    registeredBy: 'worker-1',
    registeredAt: 0,
  };
  const caller = { centre, userId: 'worker-1', clientId: 'c', role: 'socialWorker', scopes: [] };
  const facts = { caller, integration, today, book, relation: 'none' as const, reason: undefined, means: undefined };
  return { integration, facts, also: [] };
}

function streamNamed(name: string): Stream {
  const found = streams.find((stream: AnyStream) => stream.name === name);
  if (!found) throw new Error(`no stream ${name}`);
  return found as Stream;
}
const allowing = (categories: Permission['categories']): Permission => ({
  allowed: true,
  ruleCode: 'grant',
  categories,
  policyVersion: 'v',
});

/** An answer with every property of its stream. */
function wholeAnswer(stream: Stream, changes: Partial<ConsultationAnswer> = {}): ConsultationAnswer {
  const properties = Object.values(stream.categories).flat();
  return {
    stream: stream.name,
    integrationId: '01890000-0000-7000-8000-000000000001',
    outcome: 'dataFound',
    consultedAt: '2026-11-30T09:00:00.000Z',
    sources: [],
    filteredElements: [],
    withheldCategories: [],
    unknownProperties: [],
    data: Object.fromEntries(properties.map((property) => [property, `value of ${property}`])),
    ...changes,
  };
}

const register = streamNamed('nationalRegister');
const cadaf = streamNamed('cadaf');

describe('an answer that was kept', () => {
  test('is shown whole to whoever may see all of it', () => {
    for (const stream of streams as readonly Stream[]) {
      const kept = wholeAnswer(stream);
      expect(openToday(stream, kept, subjectUnder(1), allowing('all'))).toEqual({ answer: kept, isCurtailed: false });
    }
  });

  test('loses the categories that are not open now, and keeps those hidden that were hidden then', () => {
    const [open = '', then = '', never = ''] = Object.keys(register.categories);
    const kept = wholeAnswer(register, { withheldCategories: [then] });
    const { answer } = openToday(register, kept, subjectUnder(1), allowing([open, then]));
    expect(Object.keys(answer.data ?? {}).sort()).toEqual([...(register.categories[open] ?? [])].sort());
    expect(answer.withheldCategories).toEqual(Object.keys(register.categories).filter((one) => one !== open));
    expect(answer.withheldCategories).toContain(never);
  });

  test('never shows or counts as unknown more than is open, whatever is granted', () => {
    const all = Object.keys(register.categories);
    const properties = Object.values(register.categories).flat();
    fc.assert(
      fc.property(
        fc.subarray(all),
        fc.subarray(all),
        fc.subarray(properties),
        (granted, withheld, unknownProperties) => {
          const kept = wholeAnswer(register, { withheldCategories: withheld, unknownProperties });
          const { answer } = openToday(register, kept, subjectUnder(1), allowing(granted));
          const shown = granted.filter((one) => !withheld.includes(one));
          const may = new Set(shown.flatMap((one) => register.categories[one] ?? []));
          expect(new Set(Object.keys(answer.data ?? {}))).toEqual(may);
          expect(answer.unknownProperties).toEqual(unknownProperties.filter((one) => may.has(one)));
          expect(new Set([...answer.withheldCategories, ...shown])).toEqual(new Set(all));
        },
      ),
    );
  });

  test('without data stays without data', () => {
    const { data, ...kept } = wholeAnswer(cadaf, { outcome: 'noDataFound' });
    expect(data).toBeDefined();
    expect(openToday(cadaf, kept, subjectUnder(1), allowing('all'))).toEqual({ answer: kept, isCurtailed: false });
  });
});

describe('what another stream completed', () => {
  const completed = wholeAnswer(cadaf, { alsoConsulted: [{ stream: 'household', outcome: 'dataFound' }] });

  test('stays while that stream is open', () => {
    expect(openToday(cadaf, completed, subjectUnder(1), allowing('all')).answer).toEqual(completed);
  });

  test('is unknown once that stream has shut, which is not the same as absent', () => {
    // Under a code that does not exist nothing is open.
    const { answer, isCurtailed } = openToday(cadaf, completed, subjectUnder(99), allowing('all'));
    expect(isCurtailed).toBe(true);
    expect(answer.data).not.toHaveProperty('files');
    expect(answer).toMatchObject({
      outcome: 'incomplete',
      unknownProperties: ['files'],
      alsoConsulted: [{ stream: 'household', outcome: 'notOpen' }],
    });
  });

  test('was nothing when that stream was not open then', () => {
    const alone = wholeAnswer(cadaf, { alsoConsulted: [{ stream: 'household', outcome: 'notOpen' }] });
    expect(openToday(cadaf, alone, subjectUnder(99), allowing('all'))).toEqual({ answer: alone, isCurtailed: false });
  });
});

test('a comparison with the federal scale is not the one of then', () => {
  const tax = streamNamed('taxAssessment');
  const former = { verdict: 'under' as const, unknownParts: [] };
  const kept = wholeAnswer(tax, { scale: former, basis: former });
  const { answer } = openToday(tax, kept, subjectUnder(30), allowing('all'));
  expect(answer).not.toHaveProperty('basis');
  // Nothing is known of the means now.
  expect(answer.scale).toMatchObject({ verdict: 'unknown' });
  expect(openToday(tax, kept, subjectUnder(1), allowing('all')).answer).not.toHaveProperty('scale');
});
