import { defineStream } from '../../domain/stream.ts';
import { cadastralIncomeCharacters, cadastralIncomeNumbers, propertyNatures, realRights } from './codes.ts';
import { toPatrimoniumData } from './mapping.ts';
import { query } from './query.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

/** Real estate of a natural person. */
export const patrimonium = defineStream({
  name: 'patrimonium',
  title: { nl: 'Patrimonium', fr: 'Patrimoine', de: 'Vermögen', en: 'Real estate' },
  purpose: {
    nl: 'Gegevens verkrijgen over het onroerend vermogen van een natuurlijke persoon',
    fr: "Obtenir des données sur le patrimoine immobilier d'une personne physique",
    de: 'Angaben über das Immobilienvermögen einer natürlichen Person erhalten',
    en: 'To obtain data about the real estate of a natural person',
  },
  source: {
    nl: 'FOD Financiën, Patrimoniumdocumentatie',
    fr: 'SPF Finances, Documentation patrimoniale',
    de: 'FÖD Finanzen, Vermögensdokumentation',
    en: 'FPS Finance, Patrimonial Documentation',
  },
  query,
  operations: {
    consultImmovableProperties: {
      service: 'PatrimonyService',
      wsdl: 'PatrimonyServiceV1.wsdl',
      operation: 'consultImmovableProperties',
      path: 'PatrimonyService/pull',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      reply,
    },
  },
  data,
  categories: { realEstate: ['properties'] },
  codeLists: [propertyNatures, realRights, cadastralIncomeNumbers, cadastralIncomeCharacters],
  toRequests({ from, to, fullHistory, withCoOwners }, { ssin, language }) {
    return [
      {
        operation: 'consultImmovableProperties',
        body: {
          searchCriteria: {
            ssin,
            withCoOwners: withCoOwners === 'true',
            ...(fullHistory === 'true' && { fullHistory: true }),
            ...(from !== undefined && to !== undefined && { period: { beginDate: from, endDate: to } }),
            language: language.toUpperCase(),
          },
        },
      },
    ];
  },
  toAnswer: ({ consultImmovableProperties }, context) => toPatrimoniumData(consultImmovableProperties, context),
});
