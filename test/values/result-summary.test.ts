import { describe, expect, test } from 'vitest';
import { outcomeOfSummary } from '../../src/bank/result-summary.ts';

const summary = (ReturnCode: string | undefined, ...codes: readonly string[]) => ({
  ...(ReturnCode !== undefined && { ReturnCode }),
  Detail: codes.map((ReasonCode) => ({ ReasonCode })),
});

describe('a summary inside a document', () => {
  test.each([
    ['well, with data', summary('0'), true, undefined],
    ['well, with nothing', summary('0'), false, 'none'],
    ['success said in words', summary('0', 'MSG00000'), true, undefined],
    ['a warning about data that are there', summary('1', '21007001'), true, undefined],
    ['a warning that nothing explains, with nothing', summary('1', '21007001'), false, 'badReply'],
    ['nothing, said as a warning', summary('1', 'MSG00100'), false, 'none'],
    ['nothing, said as an error', summary('10000', 'MSG00100'), false, 'none'],
    ['a deceased person with data', summary('1', 'MSG00009'), true, undefined],
    ['a source out of reach', summary('10000', 'MSG00002'), false, 'sourceUnavailable'],
    ['a source out of reach, whatever else is there', summary('1', 'MSG00002'), true, 'sourceUnavailable'],
    ['a replaced number', summary('10000', 'x', 'MSG00006'), false, 'replaced'],
    ['an error that nothing explains', summary('10000', '31000007'), false, 'badReply'],
    ['an error beside data', summary('10000'), true, 'badReply'],
    ['no return code', summary(undefined), true, 'badReply'],
  ])('%s', (_, given, hasData, outcome) => {
    expect(outcomeOfSummary(given, hasData)).toBe(outcome);
  });

  test('the codes of the service come first', () => {
    expect(outcomeOfSummary(summary('1', 'X1'), true, { X1: 'incomplete' })).toBe('incomplete');
  });
});
