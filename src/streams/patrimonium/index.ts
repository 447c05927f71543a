import { defineStream } from '../../stream-kit/stream.ts';
import { cadastralIncomeCharacters, cadastralIncomeNumbers, propertyNatures, realRights } from './codes.ts';
import { outcomeOf, toPatrimoniumData } from './mapping.ts';
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
  mainData: {
    nl: 'Aard van het goed, kadastrale afdeling, ligging, kadastraal inkomen, aard en aandeel van het recht, oppervlakte',
    fr: 'Nature du bien, division cadastrale, situation, revenu cadastral, nature et part du droit, superficie',
    de: 'Art des Guts, Katastergemarkung, Lage, Katastereinkommen, Art und Anteil des Rechts, Fläche',
    en: 'Kind of property, cadastral division, location, cadastral income, kind and share of the right, surface',
  },
  source: {
    nl: 'FOD Financiën, Patrimoniumdocumentatie',
    fr: 'SPF Finances, Documentation patrimoniale',
    de: 'FÖD Finanzen, Vermögensdokumentation',
    en: 'FPS Finance, Patrimonial Documentation',
  },
  freshness: {
    nl: 'Toestand in de kadastrale legger; een akte is pas na haar verwerking zichtbaar',
    fr: 'Situation à la matrice cadastrale ; un acte n’est visible qu’après son traitement',
    de: 'Stand der Katastermatrix; eine Urkunde ist erst nach ihrer Bearbeitung sichtbar',
    en: 'State of the cadastral matrix; a deed shows only after it has been processed',
  },
  query,
  operations: {
    consultImmovableProperties: {
      generation: 'soa',
      service: 'PatrimonyService',
      wsdl: 'PatrimonyServiceV1.wsdl',
      operation: 'consultImmovableProperties',
      path: 'PatrimonyService/pull',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      reply,
      outcomeOf,
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
