import type { Labels } from './labels.ts';

/** Sectors, as the directory describes them. */
export const sectors: Labels = {
  '1': ['Arbeidsongevallen', 'Accidents du travail', 'Arbeitsunfälle'],
  '5': ['Pensioenen', 'Pensions', 'Pensionen'],
  '6': ['Beroepsziekten', 'Maladies professionnelles', 'Berufskrankheiten'],
  '7': ['Gezinsbijslag', 'Prestations familiales', 'Familienleistungen'],
  '11': ['Ziekenfondsen', 'Organismes assureurs', 'Versicherungsträger'],
  '12': ['RSZ', 'ONSS', 'LSS'],
  '14': ['Sigedis', 'Sigedis', 'Sigedis'],
  '15': ['RSVZ', 'INASTI', 'LISVS'],
  '16': ['DG Personen met een handicap', 'DG Personnes handicapées', 'GD Menschen mit Behinderung'],
  '17': ['OCMW', 'CPAS', 'ÖSHZ'],
  '18': ['RVA', 'ONEM', 'LfA'],
};

/**
 * Quality codes by sector. The Bank's list is only known in part: some of these words, for codes that the gateway has none
 * for, are invented.
 */
export const networkCodes: Readonly<Record<string, Labels>> = {
  '1': { '10': ['Slachtoffer van een arbeidsongeval', "Victime d'un accident du travail", ''] },
  '5': {
    '30': ['IGO toegekend', 'GRAPA octroyée', ''],
    '100': ['Pensioen betaald', 'Pension payée', ''],
    '150': ['Pensioenkadaster', 'Cadastre des pensions', ''],
  },
  '7': {
    '101': ['Rechthebbende', 'Attributaire', ''],
    '103': ['Bijslagtrekkende', 'Allocataire', ''],
    '104': ['Kind', 'Enfant', ''],
  },
  '11': {
    '1': ['Geneeskundige verzorging', 'Soins de santé', ''],
    '2': ['Arbeidsongeschiktheid', 'Incapacité de travail', ''],
  },
  '12': { '10': ['Werknemer', 'Travailleur', ''], '30': ['Dimona', 'Dimona', ''] },
  '14': { '10': ['Loopbaandossier', 'Dossier de carrière', ''] },
  '15': { '1': ['Verzekerde zelfstandige', 'Indépendant assuré', ''] },
  '18': { '1': ['Gecontroleerde werkloze', 'Chômeur contrôlé', ''], '4': ['Werkzoekende', "Demandeur d'emploi", ''] },
  '17': { '1': ['Dossier in onderzoek', 'Dossier en examen', ''] },
};
