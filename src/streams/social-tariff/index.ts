import { quarterOf, quarterOfDate } from '../../values/partial-period.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { lackingProperties, outcomeOfParts, toSocialTariffData } from './mapping.ts';
import { query } from './query.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

/** Social tariff for gas and electricity. */
export const socialTariff = defineStream({
  name: 'socialTariff',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: {
    consultExchangedData: {
      generation: 'soa',
      service: 'SocialRateInvestigationService',
      wsdl: 'SocialRateInvestigationV1.wsdl',
      operation: 'consultExchangedData',
      path: 'SocialRateInvestigationService/consult_01',
      legalContext: 'Social Rate Investigation',
      context: 'legalContext',
      reply,
      outcomeOf: outcomeOfParts,
      lacks: lackingProperties,
    },
  },
  data,
  categories: {
    socialRights: ['customerCategory', 'finalCustomers', 'householdHeads', 'protectedPersons'],
    household: ['household'],
    energyContracts: ['energyContracts', 'economy'],
  },
  codeLists: Object.values(codeLists),
  toRequests({ from }, { ssin }) {
    const quarter = from === undefined ? {} : { temporalCriteria: quarterOfDate(from) };
    return [{ operation: 'consultExchangedData', body: { criterion: { ssin, ...quarter } } }];
  },
  toAnswer({ consultExchangedData: [answer = {}] }, context, [asked]) {
    const { criterion } = (asked?.call.body ?? {}) as { criterion?: { temporalCriteria?: string } };
    return toSocialTariffData(answer, context, quarterOf(criterion?.temporalCriteria));
  },
});
