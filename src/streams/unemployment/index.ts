import { addMonths } from '../../values/calendar.ts';
import { monthOfDate } from '../../values/partial-period.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { toUnemploymentData } from './answer.ts';
import { codeLists } from './codes.ts';
import { operations } from './operations.ts';
import { query, usualMonths } from './query.ts';
import { data } from './schema.ts';

/** Unemployment: right or the reason for none, payments, sanctions, exemptions. */
export const unemployment = defineStream({
  name: 'unemployment',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations,
  data,
  categories: {
    right: ['referenceDate', 'rights', 'noRight'],
    payments: ['paidSums', 'lastPayment'],
    sanctions: ['warnings', 'sanctions'],
    exemptions: ['exemptions'],
  },
  codeLists: Object.values(codeLists),
  toRequests({ from, to, referenceDate }, { ssin, today }) {
    const beginDate = from ?? `${monthOfDate(addMonths(today, 1 - usualMonths))}-01`;
    const endDate = to ?? today;
    const months = { startMonth: monthOfDate(beginDate), endMonth: monthOfDate(endDate) };
    const period = { beginDate, endDate };
    return [
      {
        operation: 'consultRights',
        body: { searchCriteria: { ssin, date: referenceDate ?? today } },
        gives: ['referenceDate', 'rights', 'noRight'],
      },
      {
        operation: 'consultPaidSums',
        body: { searchCriteria: { ssin, period: months, allAllowance: 1 } },
        gives: ['paidSums'],
      },
      {
        // Without a day it is the last payment there is, however long ago.
        operation: 'consultPayments',
        body: { searchCriteria: { ssin, ...(referenceDate !== undefined && { date: referenceDate }) } },
        gives: ['lastPayment'],
      },
      {
        operation: 'consultSanctionHistory',
        body: { searchCriteria: { ssin, period } },
        gives: ['warnings', 'sanctions'],
      },
      { operation: 'consultExemptionHistory', body: { searchCriteria: { ssin, period } }, gives: ['exemptions'] },
    ];
  },
  toAnswer: (_, context, asked) => toUnemploymentData(asked, context),
});
