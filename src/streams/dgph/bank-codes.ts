import type { CodeTable } from '../../bank/status.ts';

/** Status and reason codes of the service. */
export const handiCodes: CodeTable = {
  // The client, or what it asks, is not allowed.
  HAN00010: 'refused',
  HAN00011: 'refused',
  // A period too long or the wrong way round, nothing asked, everything asked is "no", against the schema: our mistakes.
  HAN00020: 'badReply',
  HAN00021: 'badReply',
  HAN00022: 'badReply',
  HAN00023: 'badReply',
  HAN00030: 'badReply',
  HAN00033: 'badReply',
  // An error at the source, and no result from it: neither is "nothing".
  HAN00031: 'sourceUnavailable',
  HAN00032: 'sourceUnavailable',
  // The person is not known at the source.
  SSK00003: 'none',
  // Some sources answered.
  HAN20200: 'incomplete',
};
