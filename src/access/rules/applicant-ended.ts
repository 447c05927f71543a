import type { Rule } from '../facts.ts';
import { codesOfAid } from '../book/look-up.ts';
import { texts } from './texts.ts';

/**
 * Members of the household and maintenance debtors are looked at because of an applicant, and no longer than the applicant
 * is helped. Who receives aid is there for himself or herself.
 */
export const applicantEnded: Rule = {
  code: 'applicantEnded',
  reason: texts.applicantEnded,
  legalBasis:
    'Slides of the PPS Social Integration: code 30 for the debtors of an applicant, code 1 for the household; Regulation (EU) 2016/679, art. 5 (purpose)',
  remedy: () => ({ action: 'renew' }),
  refuses: ({ book, integration, applicantIsOpen }) =>
    applicantIsOpen === false && !codesOfAid(book).includes(integration.qualityCode),
};
