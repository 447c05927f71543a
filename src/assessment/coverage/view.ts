import { z } from 'zod';
import { ruleView } from '../finding.ts';

/** `consulted`: the source answered, also that it has nothing. */
const coverageStates = ['consulted', 'inPart', 'sourceSilent', 'notOpen', 'notConsulted'] as const;

export const coverageItemView = z
  .object({
    stream: z.string().describe('Name of the stream.'),
    state: z
      .enum(coverageStates)
      .describe(
        '`consulted`: the source answered, also when it has nothing. `inPart`: it answered in part, or something is hidden. ' +
          '`sourceSilent`: it was asked and did not answer. `notOpen`: the code does not open it to the caller. `notConsulted`: it was not asked.',
      ),
    condition: z
      .enum(['whenIncomeIsUnderScale'])
      .optional()
      .describe(
        'When it is needed: only for a maintenance debtor whose income is under the scale. Absent: in every inquiry under this code.',
      ),
    outcome: z
      .enum(['dataFound', 'noDataFound', 'incomplete'])
      .optional()
      .describe('What the source answered. Finding nothing is an answer, and a proof of consultation.'),
    consultedAt: z.iso.datetime({ offset: true }).optional().describe('When the source answered.'),
    ticket: z.string().optional().describe('Our ticket of the last message behind the answer.'),
    remedy: z.string().optional().describe('What would open a stream that is not open.'),
    rule: ruleView.describe('Who says that it is needed.'),
  })
  .meta({
    id: 'AssessmentCoverage',
    description: 'A stream that an inquiry under this quality code normally consults, and whether that was done.',
  });
/** A stream that an inquiry under this quality code normally consults, and whether that was done. */
export type CoverageItem = z.infer<typeof coverageItemView>;
