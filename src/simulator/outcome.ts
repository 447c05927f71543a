/** A field that goes with a status or a reason. */
export interface InformationField {
  readonly fieldName: string;
  readonly fieldValue: string;
}

/** Status of an answer, as both generations of services use it. */
export interface Status {
  readonly value:
    | 'DATA_FOUND'
    | 'NO_DATA_FOUND'
    | 'INCOMPLETE_DATA'
    | 'PARTIAL_RESULT'
    | 'NO_RESULT'
    | 'RESPONSE_IN_BATCH'
    /** Of one source among several. */
    | 'TECHNICAL_ERROR';
  readonly code: string;
  readonly description: string;
  readonly information?: readonly InformationField[];
}

export const dataFound: Status = { value: 'DATA_FOUND', code: 'MSG00000', description: 'Treatment successful' };
export const noDataFound: Status = {
  value: 'NO_DATA_FOUND',
  code: 'MSG00100',
  description: 'Treatment successful, the source has no data',
};
export const sourceUnavailable: Status = {
  value: 'NO_RESULT',
  code: 'MSG00002',
  description: 'The source cannot be reached',
};

/** What is said of one source that failed while others answered. */
export const technicalError: Status = {
  value: 'TECHNICAL_ERROR',
  code: 'MSG00002',
  description: 'The source cannot be reached',
};

/** A status that says why there is no result. */
export function refusal(code: string, description: string, information?: readonly InformationField[]): Status {
  return { value: 'NO_RESULT', code, description, ...(information && { information }) };
}
