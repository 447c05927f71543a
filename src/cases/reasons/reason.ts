import { z } from 'zod';
import { closedList } from '../../values/code-list.ts';
import { readCodeLists } from '../../values/text-file.ts';

const codes = [
  'periodicReview',
  'newElement',
  'changedHousehold',
  'requestOfPerson',
  'declarationOfChange',
  'inspectionOrAppeal',
  'debtsOfEstate',
] as const;

const lists = readCodeLists(new URL('reason-codes.yaml', import.meta.url), ['consultationReasons']);

/** Why a user consults again after the first inquiry: a closed list, published under `/refData`. */
export const consultationReasons = closedList(lists.consultationReasons, codes);

export const consultationReasonCode = z.enum(codes);
export type ConsultationReasonCode = z.infer<typeof consultationReasonCode>;

/** A reason as the user recorded it. */
export interface ConsultationReason {
  readonly code: ConsultationReasonCode;
  /** Free text. It may contain personal data, so it is stored only encrypted. */
  readonly explanation: string;
}
