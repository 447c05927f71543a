import { describe, expect, test } from 'vitest';
import type { BankVerdict } from '../../../src/bank/status.ts';
import { cadaf } from '../../../src/streams/cadaf/index.ts';
import { outcomeOf, toCadafData } from '../../../src/streams/cadaf/mapping.ts';
import type { ChildBenefitsReply, FileRecord, PaymentRecord, SourceResult } from '../../../src/streams/cadaf/reply.ts';
import { streamContext } from '../context.ts';

const context = streamContext({ ssin: '90641201820', today: '2026-03-31' });
const me = context.ssin;
const child = '15630311201';

const paid = (beginMonth?: string, endMonth?: string): PaymentRecord => ({
  category: { code: 'BASIC', description: [] },
  ...(beginMonth === undefined ? {} : { beginMonth }),
  ...(endMonth === undefined ? {} : { endMonth }),
});
const row = (ssin: string, ...paymentPeriod: PaymentRecord[]) => ({ ssin, paymentPeriods: { paymentPeriod } });
const file = (parts: Partial<FileRecord> = {}): FileRecord => ({ children: { child: [row(child)] }, ...parts });
const result = (authenticSource: string, value: string, ...files: FileRecord[]): SourceResult => ({
  attributes: { authenticSource },
  status: { value, code: value === 'TECHNICAL_ERROR' ? 'MSG00002' : 'MSG00000' },
  files: { file: files },
});
const reply = (...resultByAuthenticSource: SourceResult[]): ChildBenefitsReply => ({
  results: { resultByAuthenticSource },
});
const answer = (
  given: ChildBenefitsReply,
  kind: 'found' | 'incomplete' = 'found',
  filteredElements: readonly string[] = [],
) => toCadafData([given], context, [{ verdict: { kind } satisfies BankVerdict, filteredElements }]);

describe('what is asked', () => {
  const bodies = (today: string, query = {}) => cadaf.toRequests(query, { ...context, today }).map(({ body }) => body);

  test.each([
    ['2026-03-31', '2021-04', '2026-03'],
    ['2026-03-01', '2021-04', '2026-03'],
    ['2024-02-29', '2019-03', '2024-02'],
    ['2028-12-31', '2024-01', '2028-12'],
  ])('on %s the 59 months before this one: %s to %s', (today, beginMonth, endMonth) => {
    expect(bodies(today)).toEqual([{ criteria: { ssin: me, period: { beginMonth, endMonth } } }]);
  });

  test('a period in whole months', () => {
    expect(bodies('2026-03-31', { from: '2018-01-31', to: '2018-12-01' })).toEqual([
      { criteria: { ssin: me, period: { beginMonth: '2018-01', endMonth: '2018-12' } } },
    ]);
  });
});

describe('roles of the person', () => {
  const rolesIn = (parts: Partial<FileRecord>) =>
    answer(reply(result('FEDERAL', 'DATA_FOUND', file(parts)))).files[0]?.consultedPersonRoles.map(({ code }) => code);

  test.each<[string, Partial<FileRecord>, readonly string[]]>([
    ['entitled', { entitledPersonSsin: me }, ['entitledPerson']],
    ['receives', { beneficiaries: { beneficiary: [row(me)] } }, ['beneficiary']],
    ['is the child', { children: { child: [row(child), row(me)] } }, ['child']],
    ['is linked to a payment of the child', linkedTo(me), ['beneficiary']],
    ['is entitled and receives', { entitledPersonSsin: me, ...linkedTo(me) }, ['entitledPerson', 'beneficiary']],
    ['is none of them', { entitledPersonSsin: child, ...linkedTo(child) }, []],
  ])('%s', (_, parts, roles) => {
    expect(rolesIn(parts)).toEqual(roles);
  });

  test('a role counts once, and is current when it is so somewhere', () => {
    const past = file({ beneficiaries: { beneficiary: [row(me, paid('2020-01', '2021-01'))] } });
    const now = file({ beneficiaries: { beneficiary: [row(me, paid('2025-01'))] } });
    const roles = (...files: FileRecord[]) =>
      answer(reply(result('WALLONIA', 'DATA_FOUND', ...files))).roles.map(({ role, isCurrent }) => [
        role.code,
        isCurrent,
      ]);
    expect(roles(past, now)).toEqual([['beneficiary', true]]);
    expect(roles(past)).toEqual([['beneficiary', false]]);
  });

  function linkedTo(ssin: string): Partial<FileRecord> {
    const payment = { ...paid('2025-01'), beneficiaries: { beneficiary: [ssin] } };
    return { children: { child: [row(child, payment)] } };
  }
});

describe('whether something is still paid', () => {
  const isCurrent = (payment: PaymentRecord, hidden: readonly string[] = []) => {
    const parts = { beneficiaries: { beneficiary: [row(me, payment)] } };
    const [found] = answer(reply(result('WALLONIA', 'DATA_FOUND', file(parts))), 'found', hidden).files;
    return [found?.beneficiaries[0]?.payments[0]?.isCurrent, found?.isCurrent];
  };

  test.each<[string, PaymentRecord, boolean | undefined]>([
    ['no end', paid('2019-01'), true],
    ['this month is the last', paid('2019-01', '2026-03'), true],
    ['this month is the first', paid('2026-03', '2026-03'), true],
    ['last month was the last', paid('2019-01', '2026-02'), false],
    ['begins next month', paid('2026-04'), false],
    ['an end that cannot be read', paid('2019-01', 'soon'), undefined],
    ['a start that cannot be read', paid('2019', '2026-02'), undefined],
    ['no start', paid(), undefined],
  ])('%s', (_, payment, expected) => {
    expect(isCurrent(payment)).toEqual([expected, expected]);
  });

  test('is not known where the Bank took months or payments out', () => {
    expect(isCurrent(paid('2019-01'), ['endMonth'])).toEqual([undefined, undefined]);
    expect(isCurrent(paid('2019-01', '2020-01'), ['children'])).toEqual([false, undefined]);
    expect(isCurrent(paid('2019-01'), ['children'])).toEqual([true, true]);
  });

  test('files that are paid come first, otherwise in the order of the source', () => {
    const numbered = (fileNumber: string, payment: PaymentRecord) =>
      file({ fileNumber, beneficiaries: { beneficiary: [row(me, payment)] } });
    const past = paid('2020-01', '2021-01');
    const { files } = answer(
      reply(
        result('FLANDERS', 'DATA_FOUND', numbered('a', past), numbered('b', past), numbered('c', paid('2025-01'))),
        result('WALLONIA', 'DATA_FOUND', numbered('d', paid('2025-01'))),
      ),
    );
    expect(files.map(({ fileNumber }) => fileNumber)).toEqual(['c', 'd', 'a', 'b']);
  });
});

describe('sources', () => {
  const found = result('FLANDERS', 'DATA_FOUND', file());
  const none = result('WALLONIA', 'NO_DATA_FOUND');
  const failed = result('BRUSSELS', 'TECHNICAL_ERROR');

  test.each<[string, readonly SourceResult[], ReturnType<typeof outcomeOf>]>([
    ['all answered', [found, none], undefined],
    ['one failed', [found, failed], 'incomplete'],
    ['one failed and the others have nothing', [none, failed], 'incomplete'],
    ['the only one failed', [failed], 'sourceUnavailable'],
    ['none is named', [], undefined],
  ])('%s', (_, results, outcome) => {
    expect(outcomeOf(reply(...results))).toBe(outcome);
  });

  test('in part without a name: those that are not named are unknown', () => {
    const outcomes = (kind: 'found' | 'incomplete', ...results: SourceResult[]) =>
      Object.fromEntries(answer(reply(...results), kind).sources.map(({ source, outcome }) => [source.code, outcome]));
    expect(outcomes('incomplete', found, none)).toEqual({
      FLANDERS: 'dataFound',
      WALLONIA: 'noDataFound',
      FEDERAL: 'unknown',
      BRUSSELS: 'unknown',
      EASTBELGIUM: 'unknown',
    });
    expect(outcomes('incomplete', found, failed)).toEqual({ FLANDERS: 'dataFound', BRUSSELS: 'unknown' });
    expect(outcomes('found', found, none)).toEqual({ FLANDERS: 'dataFound', WALLONIA: 'noDataFound' });
  });

  test('only Flanders is said to prove no receipt', () => {
    const remarksOf = (source: string) =>
      answer(reply(result(source, 'DATA_FOUND', file()))).files[0]?.remarks.map(({ code }) => code);
    expect(remarksOf('FLANDERS')).toEqual(['linkDoesNotProveReceipt', 'institutionsNotNamed']);
    for (const source of ['FEDERAL', 'BRUSSELS', 'WALLONIA', 'EASTBELGIUM']) {
      expect(remarksOf(source)).toEqual(['institutionsNotNamed']);
    }
  });
});
