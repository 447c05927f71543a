import { z } from 'zod';
import { calendarDate } from '../values/calendar.ts';
import { localizedText } from '../values/localized-text.ts';
import { readTexts } from '../values/text-file.ts';
import { compareDeclared } from './comparison/compare.ts';
import { comparedItemView } from './comparison/compared-item.ts';
import { consistency } from './consistency/consistency.ts';
import { coverage } from './coverage/coverage.ts';
import { coverageItemView } from './coverage/view.ts';
import { findingView } from './finding.ts';
import { flags } from './flags/flags.ts';
import type { Inquiry } from './inquiry.ts';
import { overview } from './overview/overview.ts';
import { overviewView } from './overview/view.ts';
import { rights } from './rights/rights.ts';

const texts = readTexts(new URL('texts.yaml', import.meta.url), ['notice']);

export const assessmentView = z
  .object({
    day: calendarDate.describe('The day for which it was made.'),
    notice: localizedText.describe('That it helps the inquiry and decides nothing.'),
    overview: overviewView,
    comparison: z
      .array(comparedItemView)
      .describe('What was declared beside what was found, with what to ask; empty when nothing was declared.'),
    flags: z
      .array(findingView)
      .describe('Where the aid and a resource do not fit, as the supervisor crosses them afterwards.'),
    rights: z.array(findingView).describe('Rights that may not be taken up, as questions.'),
    consistency: z.array(findingView).describe('Where streams contradict each other.'),
    coverage: z
      .array(coverageItemView)
      .describe('What an inquiry under this code normally consults, and what was not looked at.'),
  })
  .meta({ id: 'Assessment', description: 'What the answers mean for the inquiry. It decides nothing.' });
/** What answers mean for the inquiry. */
export type Assessment = z.infer<typeof assessmentView>;

/** Says what answers mean. Pure: the same inquiry gives the same assessment. */
export function assessInquiry(inquiry: Inquiry): Assessment {
  return {
    day: inquiry.day,
    notice: texts.notice,
    overview: overview(inquiry),
    comparison: compareDeclared(inquiry),
    flags: flags(inquiry),
    rights: rights(inquiry),
    consistency: [...consistency(inquiry)],
    coverage: coverage(inquiry),
  };
}
