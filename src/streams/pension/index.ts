import { periodAsked } from '../../stream-kit/query-period.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { toPensionData } from './mapping.ts';
import { outcomeOf } from './outcome.ts';
import { query, usualPeriod } from './query.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

/** Legal and supplementary pensions, from the pension register. */
export const pension = defineStream({
  name: 'pension',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: {
    pensionRegister: {
      generation: 'ssdn',
      service: 'PensionRegister',
      wsdl: 'PensionRegister.wsdl',
      operation: 'OpenPK_Consult',
      serviceId: 'OCMWCPASPensionRegisterConsult',
      version: '20090706',
      reply,
      outcomeOf,
      // A document of the form without a summary that holds no item is how the register says that it has none.
      okMayBeEmpty: true,
    },
  },
  data,
  categories: { rights: ['rights'], payments: ['payments'], demands: ['demands'] },
  codeLists: Object.values(codeLists),
  toRequests(asked, { ssin, language, today }) {
    const { from, to } = periodAsked(asked, today, usualPeriod);
    return [
      {
        operation: 'pensionRegister',
        body: {
          TargetSSIN: ssin,
          Period: { StartDate: from, EndDate: to },
          RequestedData: {
            Pillar: 'FirstSecond',
            RequestedInformation: 'RightsMaximumPayments',
            // What came in during the period, also for months before it.
            Focus: 'MonthOfPayment',
          },
          Language: language.toUpperCase(),
        },
      },
    ];
  },
  toAnswer: ({ pensionRegister }, context) => toPensionData(pensionRegister, context),
});
