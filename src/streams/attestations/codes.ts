import type { CodeList } from '../../values/code-list.ts';

/** What a centre pays, as LivingWages says it. */
export const supportCategories: CodeList = {
  name: 'supportCategories',
  title: { nl: 'Soort steun', fr: 'Type d’aide', de: 'Art der Hilfe', en: 'Kind of support' },
  source: 'Schema of LivingWages v2',
  codes: {
    LIVING_WAGE: { nl: 'Leefloon', fr: 'Revenu d’intégration', de: 'Eingliederungseinkommen', en: 'Living wage' },
    EQUIVALENT_LIVING_WAGE: {
      nl: 'Equivalent leefloon',
      fr: 'Équivalent au revenu d’intégration',
      de: 'Gleichgestelltes Eingliederungseinkommen',
      en: 'Equivalent living wage',
    },
  },
};

/** What became of a form at the PPS Social Integration. */
export const attestationStatuses: CodeList = {
  name: 'attestationStatuses',
  title: { nl: 'Attest: stand', fr: 'Attestation : statut', de: 'Bescheinigung: Stand', en: 'Attestation: status' },
  source: 'Public client software of the list of attestations',
  codes: {
    '0': { nl: 'Aanvaard', fr: 'Accepté', de: 'Angenommen', en: 'Accepted' },
    '1': { nl: 'Geweigerd', fr: 'Refusé', de: 'Abgelehnt', en: 'Refused' },
    '2': {
      nl: 'Gedeeltelijk aanvaard',
      fr: 'Accepté partiellement',
      de: 'Teilweise angenommen',
      en: 'Accepted in part',
    },
  },
};

/** What a multifunctional attestation does to another. */
export const multifunctionalStatuses: CodeList = {
  name: 'multifunctionalAttestationStatuses',
  title: {
    nl: 'Multifunctioneel attest: soort bericht',
    fr: 'Attestation multifonctionnelle : type de message',
    de: 'Multifunktionelle Bescheinigung: Art der Nachricht',
    en: 'Multifunctional attestation: kind of message',
  },
  source: 'Public client software of L036; 3 (cancellation) is never shown',
  codes: {
    '0': { nl: 'Oorspronkelijk', fr: 'Original', de: 'Original', en: 'Original' },
    '1': { nl: 'Verbetering', fr: 'Correction', de: 'Berichtigung', en: 'Correction' },
    '3': { nl: 'Annulering', fr: 'Annulation', de: 'Annullierung', en: 'Cancellation' },
  },
};

/** What a multifunctional attestation says that the person receives. */
export const multifunctionalCategories: CodeList = {
  name: 'multifunctionalAttestationCategories',
  title: {
    nl: 'Multifunctioneel attest: categorie',
    fr: 'Attestation multifonctionnelle : catégorie',
    de: 'Multifunktionelle Bescheinigung: Kategorie',
    en: 'Multifunctional attestation: category',
  },
  source: 'Public client software of L036',
  codes: {
    '7': {
      nl: 'Leefloon',
      fr: 'Revenu d’intégration',
      de: 'Eingliederungseinkommen',
      en: 'Living wage',
    },
    '8': {
      nl: 'Equivalent leefloon',
      fr: 'Équivalent au revenu d’intégration',
      de: 'Gleichgestelltes Eingliederungseinkommen',
      en: 'Equivalent living wage',
    },
  },
};
