import { defineStream } from '../../stream-kit/stream.ts';
import { toCalls, toFollowUps } from './calls.ts';
import { attestationStatuses, multifunctionalCategories, multifunctionalStatuses, supportCategories } from './codes.ts';
import { toAttestationsData } from './mapping.ts';
import { operations } from './operations.ts';
import { query } from './query.ts';
import { data } from './schema.ts';

/** What the centres and the PPS Social Integration attest about a person. */
export const attestations = defineStream({
  name: 'attestations',
  title: { nl: 'Attesten', fr: 'Attestations', de: 'Bescheinigungen', en: 'Attestations' },
  purpose: {
    nl: 'De rechten van de begunstigde nagaan: steun van alle OCMW’s, GPMI, installatiepremie, vrijstellingen, A036',
    fr: 'Vérifier les droits du bénéficiaire : aides de tous les CPAS, PIIS, prime d’installation, exonérations, A036',
    de: 'Die Rechte des Begünstigten prüfen: Hilfen aller ÖSHZ, IPSE, Einrichtungsprämie, Freistellungen, A036',
    en: 'To verify the rights of the beneficiary: support of all centres, project, premium, exemptions, A036',
  },
  mainData: {
    nl: 'Steunperiodes, GPMI, eenmalige installatiepremie, vrijstelling artikel 35 met resterende dagen, multifunctioneel attest (A036), formulieren, statuut 65',
    fr: 'Périodes d’aide, PIIS, prime d’installation unique, exonération article 35 avec jours restants, attestation multifonctionnelle (A036), formulaires, statut 65',
    de: 'Hilfezeiträume, IPSE, einmalige Einrichtungsprämie, Freistellung Artikel 35 mit verbleibenden Tagen, multifunktionelle Bescheinigung (A036), Formulare, Statut 65',
    en: 'Support periods, integration project, installation premium, exemption under article 35 with days left, multifunctional attestation (A036), forms, statute 65',
  },
  source: {
    nl: 'POD Maatschappelijke Integratie en de OCMW’s',
    fr: 'SPP Intégration sociale et les CPAS',
    de: 'FÖD Soziale Eingliederung und die ÖSHZ',
    en: 'PPS Social Integration and the centres',
  },
  freshness: {
    nl: 'Volgens de formulieren van de OCMW’s; het A036 volgt binnen 7 dagen na de beslissing, de dagen van artikel 35 per maandeinde',
    fr: 'Selon les formulaires des CPAS ; l’A036 suit dans les 7 jours de la décision, les jours de l’article 35 par fin de mois',
    de: 'Nach den Formularen der ÖSHZ; das A036 folgt binnen 7 Tagen nach der Entscheidung, die Tage des Artikels 35 zum Monatsende',
    en: 'After the forms of the centres; the A036 follows within 7 days of the decision, the days of article 35 by month end',
  },
  query,
  operations,
  data,
  categories: {
    support: ['supportPeriods'],
    integrationProject: ['integrationProject'],
    installationPremium: ['installationPremiums'],
    exemptions: ['incomeExemption', 'exemptions'],
    forms: ['forms'],
    aidChargedToState: ['aidChargedToState'],
    multifunctionalAttestations: ['multifunctionalAttestations'],
  },
  codeLists: [supportCategories, attestationStatuses, multifunctionalStatuses, multifunctionalCategories],
  toRequests: toCalls,
  followUps: toFollowUps,
  toAnswer: toAttestationsData,
});
