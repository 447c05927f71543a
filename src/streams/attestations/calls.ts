import { periodAsked } from '../../stream-kit/query-period.ts';
import type { Asked, Call, StreamContext } from '../../stream-kit/stream.ts';
import { isMore, operations, type AttestationOperations } from './operations.ts';
import { longestPeriod, usualPeriod } from './query.ts';

type AttestationCall = Call<AttestationOperations>;
interface Query {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
interface Period {
  readonly from: string;
  readonly to: string;
}

/** All calls at the same time; each gives its own properties, so that each can fail by itself. */
export function toCalls(query: Query, context: StreamContext): readonly AttestationCall[] {
  const { ssin, today, centre } = context;
  const usual = periodAsked(query, today, usualPeriod);
  const longest = query.from === undefined ? longestPeriod(today) : usual;
  const list = (operation: ListOperation, gives: readonly string[], period?: Period, more: object = {}) => ({
    operation,
    body: {
      SocialSecurityUser: ssin,
      ...more,
      RequestType: operations[operation].operation,
      ...(period && { SearchPeriod: { StartDate: period.from, EndDate: period.to } }),
    },
    gives,
  });
  return [
    {
      operation: 'livingWages',
      body: { criteria: { ssin, period: { beginDate: usual.from, endDate: usual.to } } },
      gives: ['supportPeriods'],
    },
    // Asked without a period: only the project of now is told, with its extension.
    list('integrationProject', ['integrationProject']),
    list('installationPremium', ['installationPremiums'], longest),
    list('article35', ['incomeExemption', 'exemptions'], longest),
    list('exemptions', ['exemptions'], longest),
    list('forms', ['forms'], usual, { KBOBCE: centre.enterpriseNumber }),
    list('statute65', ['aidChargedToState'], usual),
    l036Call(query, context),
  ];
}

type ListOperation = Exclude<keyof AttestationOperations, 'l036' | 'livingWages'>;

/** The next page of multifunctional attestations, when there is one. */
export function toFollowUps(
  last: readonly Asked<AttestationOperations>[],
  query: Query,
  context: StreamContext,
): readonly AttestationCall[] {
  return last.flatMap((asked) => {
    if (asked.operation !== 'l036') return [];
    const next = asked.value?.L036?.AnswerOK?.NextAnswerReference;
    return isMore(next) ? [l036Call(query, context, next)] : [];
  });
}

function l036Call(query: Query, { ssin, today }: StreamContext, next?: string): AttestationCall {
  const { from, to } = periodAsked(query, today, usualPeriod);
  return {
    operation: 'l036',
    body: {
      L036: {
        $attributes: { processType: 'L' },
        ...(next !== undefined && { Request: { NextAnswerReference: next } }),
      },
      INSS: ssin,
      Period: { BeginDate: from, EndDate: to },
    },
    gives: ['multifunctionalAttestations'],
  };
}
