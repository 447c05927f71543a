import { describe, expect, test } from 'vitest';
import { periodOf, without } from '../../../src/streams/dgph/asked.ts';
import { decisionMeaning } from '../../../src/streams/dgph/decision-status.ts';
import { dgph } from '../../../src/streams/dgph/index.ts';
import { lackingOfFiles, lackingOfPayments, toFiles, toPayments } from '../../../src/streams/dgph/mapping.ts';
import type { FilesReply, PaymentsReply } from '../../../src/streams/dgph/reply.ts';
import { payingSources, sources } from '../../../src/streams/dgph/sources.ts';
import { streamContext } from '../context.ts';

const nothing = { status: { value: 'NO_DATA_FOUND' } };
const told = { evolutionOfRequest: { legislation: '0' } };
const failed = { status: { value: 'TECHNICAL_ERROR', code: 'HAN00031' } };
const files = (more: object) =>
  ({
    results: { ...Object.fromEntries(sources.map(({ result }) => [result, nothing])), ...more },
  }) as unknown as FilesReply;
const paymentsOf = (results: object) => ({ results }) as unknown as PaymentsReply;

const recognitions = ['recognitions', 'otherRecognitionDecisions'];
const allowances = ['allowances', 'otherAllowanceDecisions'];

describe('what is unknown', () => {
  test.each<[string, object, readonly string[]]>([
    ['nothing when all answered', {}, []],
    [
      'what the federal source could have told',
      { dgphResult: failed },
      ['addresses', 'requests', ...recognitions, ...allowances, 'socialCards'],
    ],
    ['no recognition of a source that has none', { vsbResult: failed, mdgResult: failed }, ['requests', ...allowances]],
    ['also of a source that is not there', { dslResult: undefined }, ['requests', ...recognitions]],
    [
      'also of one that has data and gives no file',
      { vsbResult: { status: { value: 'DATA_FOUND', code: 'MSG00000' } } },
      ['requests', ...allowances],
    ],
    [
      'also of one in whose file nothing stands',
      { aviqResult: { status: { value: 'DATA_FOUND' }, file: { handicapRecognitions: { handicapRecognition: [] } } } },
      ['requests', ...recognitions],
    ],
    [
      'nothing of one in whose file something stands',
      { mdgResult: { status: { value: 'DATA_FOUND' }, file: told } },
      [],
    ],
    [
      'also of a status that nobody knows',
      { aviqResult: { status: { value: 'SOMETHING' } } },
      ['requests', ...recognitions],
    ],
  ])('%s', (_, more, expected) => {
    expect(lackingOfFiles(files(more))).toEqual(expected);
  });

  test('payments, when one of those who pay is silent', () => {
    const all = Object.fromEntries(payingSources.map(({ result }) => [result, { ...nothing, payments: undefined }]));
    expect(lackingOfPayments(paymentsOf({}))).toEqual(['payments']);
    expect(lackingOfPayments(paymentsOf(all))).toEqual([]);
    expect(lackingOfPayments({})).toEqual([]);
    const promised = { status: { value: 'DATA_FOUND' }, payments: { payment: [] } };
    expect(lackingOfPayments(paymentsOf({ ...all, vsbResult: promised }))).toEqual(['payments']);
  });
});

test('a source that says nothing and one that nobody heard differ', () => {
  expect(toFiles('none', [])).toMatchObject({ requests: [], recognitions: [], allowances: [], socialCards: [] });
  expect(toFiles('unknown', [])).toEqual({});
  expect(toPayments('none').payments).toEqual([]);
  expect(toPayments('unknown')).toEqual({});
});

test('an empty list is left out when its element was taken out, and only then', () => {
  const shown = toFiles('none', ['socialCards', 'right']);
  expect(shown).not.toHaveProperty('socialCards');
  expect(shown).not.toHaveProperty('allowances');
  expect(shown).toMatchObject({ requests: [], recognitions: [], addresses: [] });
});

describe('a decision that gives nothing is neither a recognition nor a right', () => {
  const recognized = (decisionStatus?: string) => ({
    recognitionStatus: { dateOfDecision: '2026-01-10' },
    ...(decisionStatus === undefined ? {} : { decisionStatus }),
  });
  const right = (decisionStatus: string) => ({ legislation: '4', totalMonthAmount: '198.64', decisionStatus });
  const answer = (file: object) => toFiles(files({ nicCinResult: { status: { value: 'DATA_FOUND' }, file } }), []);

  test('each decision stands where it belongs', () => {
    const { recognitions: given, otherRecognitionDecisions: others } = answer({
      handicapRecognitions: {
        handicapRecognition: [recognized('REFUSED'), recognized('GRANTED'), recognized('Z9'), recognized()],
      },
    });
    expect(given?.map(({ decisionStatus }) => decisionStatus)).toEqual(['GRANTED', undefined]);
    expect(others?.map(({ decisionStatus, meaning }) => [decisionStatus, meaning])).toEqual([
      ['REFUSED', 'refused'],
      ['Z9', 'unclear'],
    ]);
  });

  test('the same for allowances, whose amounts are untaxed', () => {
    const refused = answer({ right: right('Refusée') });
    expect(refused.allowances).toEqual([]);
    expect(refused.otherAllowanceDecisions).toMatchObject([{ meaning: 'refused', amountBasis: 'untaxed' }]);
    const given = answer({ right: right('Octroyée') });
    expect(given.allowances).toMatchObject([{ decisionStatus: 'Octroyée', amountBasis: 'untaxed' }]);
    expect(given.otherAllowanceDecisions).toEqual([]);
  });
});

test.each([
  ['GRANTED', 'given'],
  ['Toegekend', 'given'],
  ['octroyée', 'given'],
  ['BEWILLIGT', 'given'],
  [undefined, 'given'],
  ['REFUSED', 'refused'],
  ['not_granted', 'refused'],
  ['Niet  erkend', 'refused'],
  ['rejetée', 'refused'],
  ['ABGELEHNT', 'refused'],
  ['D', 'unclear'],
  ['GRANTED IN PART', 'unclear'],
  ['constructor', 'unclear'],
])('the status %s is %s', (status, meaning) => {
  expect(decisionMeaning(status)).toBe(meaning);
});

test('a payment counts as received only when the source clearly says that it was not canceled', () => {
  const payment = (cancelledPayment?: string) => ({
    yearMonth: '2026-01',
    amount: '10.00',
    ...(cancelledPayment === undefined ? {} : { cancelledPayment }),
  });
  const list = [payment('false'), payment('0'), payment('true'), payment('perhaps'), payment()];
  const { payments } = toPayments(
    paymentsOf({ dgphResult: { status: { value: 'DATA_FOUND' }, payments: { payment: list } } }),
  );
  expect(payments?.map(({ isCanceled }) => isCanceled)).toEqual([false, false, true, true, true]);
});

describe('periods', () => {
  const calls = (query: Record<string, string>) =>
    dgph
      .toRequests(dgph.query.parse(query), streamContext())
      .map((call) => ({ ...call, call, verdict: { kind: 'none' } as const }));

  test('twelve months of payments and the files of today without one', () => {
    const asked = calls({});
    expect(JSON.stringify(asked.map(({ body }) => body))).toContain('"referenceDate":"2026-03-02"');
    expect(periodOf(asked)).toEqual({ from: '2025-03-02', to: '2026-03-02' });
  });

  test('the last day of the period is the day of the files', () => {
    const asked = calls({ from: '2024-01-15', to: '2025-06-30' });
    expect(JSON.stringify(asked[0]?.body)).toContain('"referenceDate":"2025-06-30"');
    expect(periodOf(asked)).toEqual({ from: '2024-01-15', to: '2025-06-30' });
    expect(periodOf(asked.slice(0, 1))).toEqual({ from: '2025-06-30', to: '2025-06-30' });
    expect(periodOf([])).toEqual({});
  });

  test.each([
    [{ from: '2024-03-02', to: '2026-03-01' }, true],
    [{ from: '2024-03-02', to: '2026-03-02' }, false],
    [{ from: '2024-03-02' }, false],
    [{ from: '2024-03-02', to: '2024-03-01' }, false],
  ])('%o is asked: %s', (query, isGood) => {
    expect(dgph.query.safeParse(query).success).toBe(isGood);
  });

  test('a call that found nothing differs from one that failed', () => {
    const asked = calls({});
    expect(without(asked, 'consultPayments')).toBe('none');
    expect(without(asked.slice(0, 1), 'consultPayments')).toBe('unknown');
  });
});
