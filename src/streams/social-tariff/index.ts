import { quarterOf, quarterOfDate } from '../../values/partial-period.ts';
import { defineStream } from '../../stream-kit/stream.ts';
import { energyProducts, socialTariffEconomyStatuses, socialTariffEligibilities } from './codes.ts';
import { lackingProperties, outcomeOfParts, toSocialTariffData } from './mapping.ts';
import { query } from './query.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

/** Social tariff for gas and electricity. */
export const socialTariff = defineStream({
  name: 'socialTariff',
  title: { nl: 'Sociaal tarief', fr: 'Tarif social', de: 'Sozialtarif', en: 'Social tariff' },
  purpose: {
    nl: 'Nagaan of het sociaal tarief effectief wordt toegekend aan de begunstigde',
    fr: 'Vérifier si le tarif social est effectivement accordé au bénéficiaire',
    de: 'Prüfen, ob dem Begünstigten der Sozialtarif tatsächlich gewährt wird',
    en: 'To check whether the social tariff is really given to the beneficiary',
  },
  mainData: {
    nl: 'Categorie (eindafnemer, gezinshoofd, beschermde persoon), samenstelling van het gezin, leverancier, EAN, klantnummer, toepassing van het tarief',
    fr: 'Catégorie (client final, chef de ménage, personne protégée), composition du ménage, fournisseur, EAN, numéro de client, application du tarif',
    de: 'Kategorie (Endkunde, Haushaltsvorstand, geschützte Person), Haushaltszusammensetzung, Lieferant, EAN, Kundennummer, Anwendung des Tarifs',
    en: 'Category (final customer, head of household, protected person), composition of the household, supplier, EAN, customer number, application of the tariff',
  },
  source: {
    nl: 'KSZ (sociale rechten) en FOD Economie (contracten)',
    fr: 'BCSS (droits sociaux) et SPF Économie (contrats)',
    de: 'ZDSS (soziale Rechte) und FÖD Wirtschaft (Verträge)',
    en: 'Crossroads Bank (social rights) and FPS Economy (contracts)',
  },
  freshness: {
    nl: 'Uitwisseling per kwartaal; de referentiedata staan in het antwoord',
    fr: 'Échange trimestriel ; les dates de référence figurent dans la réponse',
    de: 'Vierteljährlicher Austausch; die Bezugsdaten stehen in der Antwort',
    en: 'Exchanged every quarter; the reference dates are in the answer',
  },
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
  codeLists: [energyProducts, socialTariffEligibilities, socialTariffEconomyStatuses],
  toRequests({ from }, { ssin }) {
    const quarter = from === undefined ? {} : { temporalCriteria: quarterOfDate(from) };
    return [{ operation: 'consultExchangedData', body: { criterion: { ssin, ...quarter } } }];
  },
  toAnswer({ consultExchangedData: [answer = {}] }, context, [asked]) {
    const { criterion } = (asked?.call.body ?? {}) as { criterion?: { temporalCriteria?: string } };
    return toSocialTariffData(answer, context, quarterOf(criterion?.temporalCriteria));
  },
});
