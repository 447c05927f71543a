import type { Rule } from '../facts.ts';
import { findCode } from '../book/look-up.ts';
import { addMonths } from '../../values/calendar.ts';
import { texts } from './texts.ts';

/** A code that runs for years is reviewed in place, counted from its begin or its last review; without that it is shut. */
export const reviewMissing: Rule = {
  code: 'reviewMissing',
  reason: texts.reviewMissing,
  legalBasis: 'Slides of the PPS Social Integration: at least once a year, at the review of the file',
  remedy: () => ({ action: 'review' }),
  refuses: ({ book, integration, today }) => {
    const months = findCode(book, integration.qualityCode)?.reviewedWithinMonths;
    return months !== undefined && today > addMonths(integration.reviewedOn ?? integration.startDate, months);
  },
};
