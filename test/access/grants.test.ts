import { describe, expect, test } from 'vitest';
import { dependsOnMeans, findGrant } from '../../src/access/book/look-up.ts';
import { presentBook } from '../present-book.ts';
import { streams } from '../../src/streams/registry.ts';

const codes = presentBook.rows.codes.map(({ code }) => code);
const all = { categories: 'all' };
const some = (...categories: string[]) => ({ categories });

/** What a social worker may see, stream by stream: under 1, 2–4 and 6, 5, 7 and 30. Under every other code: nothing. */
const matrix: Readonly<Record<string, readonly unknown[]>> = {
  nationalRegister: [
    all,
    all,
    some('identity', 'residence', 'household', 'family', 'death'),
    some(
      'identity',
      'residence',
      'household',
      'family',
      'protection',
      'nationalityAndMigration',
      'identityDocuments',
      'death',
    ),
    some('identity', 'household'),
  ],
  household: [all, all, all, all, some('composition', 'person', 'otherMembers')],
  integrationHistory: [all, all, undefined, all, undefined],
  cadaf: [all, all, all, all, undefined],
  dimona: [all, all, all, all, undefined],
  wages: [all, all, all, all, undefined],
  selfEmployed: [all, all, all, all, undefined],
  unemployment: [all, all, some('right', 'payments'), some('right', 'payments'), undefined],
  incapacity: [all, all, some('periods', 'payments'), some('periods', 'payments'), undefined],
  dgph: [all, all, some('fileStatus', 'allowances', 'payments'), undefined, undefined],
  attestations: [all, all, undefined, undefined, undefined],
  pension: [all, all, all, all, undefined],
  jobSeeker: [all, all, undefined, undefined, undefined],
  insurability: [all, all, undefined, undefined, undefined],
  socialTariff: [all, all, undefined, undefined, undefined],
  taxAssessment: [all, all, all, all, all],
  patrimonium: [all, all, undefined, all, { categories: 'all', condition: 'debtorIncomeUnderScale' }],
};
const column = (code: number) => [[1], [2, 3, 4, 6], [5], [7], [30]].findIndex((group) => group.includes(code));

describe('the matrix of grants', () => {
  test.each(streams.map(({ name }) => name))('%s opens as it should, under every code', (stream) => {
    for (const code of codes) {
      const grant = findGrant(presentBook.rows, 'socialWorker', code, stream);
      const opened = grant && {
        categories: grant.categories,
        ...(grant.condition ? { condition: grant.condition } : {}),
      };
      expect(opened, `code ${String(code)}`).toEqual(matrix[stream]?.[column(code)]);
    }
  });

  test('has a line for every stream', () => {
    expect(Object.keys(matrix).sort()).toEqual(streams.map(({ name }) => name).sort());
  });

  test('opens nothing to who checks or to a role that nobody knows', () => {
    for (const role of ['dataProtectionOfficer', 'inspector', 'softwareIntegration', 'teamLead', '']) {
      for (const code of codes) expect(findGrant(presentBook.rows, role, code, 'household')).toBeUndefined();
    }
  });

  test('makes the means of a debtor needed, and of nobody else', () => {
    expect(codes.filter((code) => dependsOnMeans(presentBook.rows, code))).toEqual([30]);
  });
});
