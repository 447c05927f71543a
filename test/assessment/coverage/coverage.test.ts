import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/assessment/coverage/coverage.ts';
import { answer, inquiry } from '../overview/given.ts';

describe('the streams of an inquiry', () => {
  const covered = (qualityCode: number, answers: object = {}, more: object = {}) => {
    const one = inquiry(answers, more);
    return coverage({ ...one, integration: { ...one.integration, qualityCode } });
  };
  const names = (qualityCode: number) =>
    covered(qualityCode)
      .map(({ stream }) => stream)
      .sort();

  test('are those of the slides for code 1, and for the codes of aid', () => {
    expect(names(1)).toEqual([
      'attestations',
      'cadaf',
      'dgph',
      'dimona',
      'incapacity',
      'insurability',
      'integrationHistory',
      'jobSeeker',
      'nationalRegister',
      'patrimonium',
      'pension',
      'selfEmployed',
      'socialTariff',
      'unemployment',
      'wages',
    ]);
    for (const code of [2, 3, 4, 6]) expect(names(code)).toEqual(names(1));
    expect(covered(1).find(({ stream }) => stream === 'cadaf')?.rule.certainty).toBe('confirmed');
    expect(covered(2).find(({ stream }) => stream === 'cadaf')?.rule.certainty).toBe('assumed');
  });

  test('of a debtor are the household and the tax assessment, and property under the scale', () => {
    expect(covered(30).map(({ stream, condition }) => [stream, condition])).toEqual([
      ['household', undefined],
      ['taxAssessment', undefined],
      ['patrimonium', 'whenIncomeIsUnderScale'],
    ]);
    expect(covered(40)).toEqual([]);
  });

  test('no stream stands twice under a code', () => {
    for (const code of [1, 2, 3, 4, 5, 6, 7, 30]) expect(new Set(names(code)).size).toBe(names(code).length);
  });

  const dimonaIs = (answers: object, more: object = {}) =>
    covered(1, answers, more).find(({ stream }) => stream === 'dimona');
  const applicant = (unanswered: object) => ({ applicant: { ...inquiry({}).applicant, unanswered } });

  test('a source that found nothing was consulted', () => {
    const answers = answer('dimona', { employments: [] }, { outcome: 'noDataFound' });
    expect(dimonaIs(answers)).toMatchObject({
      state: 'consulted',
      outcome: 'noDataFound',
      consultedAt: '2026-03-02T10:00:00Z',
      ticket: 'T-1',
    });
  });

  test.each([
    ['answered in part', answer('dimona', {}, { outcome: 'incomplete' }), {}, 'inPart'],
    ['was filtered', answer('dimona', {}, { filteredElements: ['name'] }), {}, 'inPart'],
    ['withheld a category', answer('dimona', {}, { withheldCategories: ['employment'] }), {}, 'inPart'],
    ['lacks a property', answer('dimona', {}, { unknownProperties: ['employments'] }), {}, 'inPart'],
    ['did not answer', {}, applicant({ dimona: 'sourceSilent' }), 'sourceSilent'],
    ['was not open', {}, applicant({ dimona: 'notOpen' }), 'notOpen'],
    ['is not open', {}, { access: [{ stream: 'dimona', isOpen: false }] }, 'notOpen'],
    ['is open and was not asked', {}, { access: [{ stream: 'dimona', isOpen: true }] }, 'notConsulted'],
  ])('a stream that %s', (_, answers, more, expected) => {
    expect(dimonaIs(answers, more)?.state).toBe(expected);
  });

  test('says what would open a stream, only while it is not open', () => {
    const access = [{ stream: 'dimona', isOpen: false, remedy: 'inform' }];
    expect(dimonaIs({}, { access })?.remedy).toBe('inform');
    expect(dimonaIs(answer('dimona', { employments: [] }), { access })?.remedy).toBeUndefined();
    expect(dimonaIs({}, { ...applicant({ dimona: 'sourceSilent' }), access })?.remedy).toBeUndefined();
  });
});
