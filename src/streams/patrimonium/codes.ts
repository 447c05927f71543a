import type { CodeList } from '../../values/code-list.ts';

/** Kinds of property. The list of the land registry is longer and open; other codes keep the label of the source. */
export const propertyNatures: CodeList = {
  name: 'propertyNatures',
  title: {
    nl: 'Aard van het onroerend goed',
    fr: 'Nature du bien immeuble',
    de: 'Art der Immobilie',
    en: 'Kind of real estate',
  },
  source: 'Nature codes of the land registry seen in public test material of Flanders; not the complete list',
  codes: {
    '1': { nl: 'Bouwland', fr: 'Terre', de: 'Ackerland', en: 'Arable land' },
    '2': { nl: 'Weiland', fr: 'Pâture', de: 'Weide', en: 'Pasture' },
    '3': { nl: 'Hooiland', fr: 'Pré', de: 'Wiese', en: 'Hayfield' },
    '9': { nl: 'Bos', fr: 'Bois', de: 'Wald', en: 'Wood' },
    '10': { nl: 'Hoogstamboomgaard', fr: 'Verger haute tige', de: 'Hochstammobstgarten', en: 'Tall-tree orchard' },
    '70': { nl: 'Grond', fr: 'Terrain', de: 'Grundstück', en: 'Land' },
    '78': { nl: 'Bouwgrond', fr: 'Terrain à bâtir', de: 'Bauland', en: 'Building plot' },
    '200': { nl: 'Huis', fr: 'Maison', de: 'Haus', en: 'House' },
    '203': { nl: 'Bergplaats', fr: 'Remise', de: 'Schuppen', en: 'Storage shed' },
    '220': {
      nl: 'Privatief deel van een gebouw',
      fr: "Partie privative d'un immeuble",
      de: 'Sondereigentum in einem Gebäude',
      en: 'Private part of a building',
    },
    '222': { nl: 'Appartementsgebouw', fr: 'Immeuble à appartements', de: 'Mehrfamilienhaus', en: 'Block of flats' },
    '240': { nl: 'Hoeve', fr: 'Ferme', de: 'Bauernhof', en: 'Farm' },
    '261': { nl: 'Garage', fr: 'Garage', de: 'Garage', en: 'Garage' },
    '371': { nl: 'Magazijn', fr: 'Entrepôt', de: 'Lager', en: 'Warehouse' },
    '415': { nl: 'Stal', fr: 'Étable', de: 'Stall', en: 'Stable' },
    '503': { nl: 'Vakantieverblijf', fr: 'Résidence de vacances', de: 'Ferienhaus', en: 'Holiday home' },
  },
};

/** Kinds of right. Bare ownership is a reading of an example, not a documented code. */
export const realRights: CodeList = {
  name: 'realRights',
  title: { nl: 'Zakelijk recht', fr: 'Droit réel', de: 'Dingliches Recht', en: 'Real right' },
  source: 'Codes of the land registry seen in public test material; BE (bare ownership) is assumed',
  codes: {
    VE: { nl: 'Volle eigendom', fr: 'Pleine propriété', de: 'Volleigentum', en: 'Full ownership' },
    BE: { nl: 'Blote eigendom', fr: 'Nue-propriété', de: 'Nacktes Eigentum', en: 'Bare ownership' },
    VG: { nl: 'Vruchtgebruik', fr: 'Usufruit', de: 'Nießbrauch', en: 'Usufruct' },
    ERFP: { nl: 'Erfpacht', fr: 'Emphytéose', de: 'Erbpacht', en: 'Long lease' },
  },
};

/** What a cadastral income was set for. */
export const cadastralIncomeNumbers: CodeList = {
  name: 'cadastralIncomeNumbers',
  title: {
    nl: 'Kadastraal inkomen: soort goed',
    fr: 'Revenu cadastral : sorte de bien',
    de: 'Katastereinkommen: Art des Gutes',
    en: 'Cadastral income: sort of property',
  },
  source: 'Codes of the land registry seen in public test material of Flanders; not the complete list',
  codes: {
    '1': { nl: 'Gewoon, ongebouwd', fr: 'Ordinaire, non bâti', de: 'Gewöhnlich, unbebaut', en: 'Ordinary, unbuilt' },
    '2': { nl: 'Gewoon, gebouwd', fr: 'Ordinaire, bâti', de: 'Gewöhnlich, bebaut', en: 'Ordinary, built' },
    '4': { nl: 'Nijverheid', fr: 'Industriel', de: 'Gewerblich', en: 'Industrial' },
    '6': { nl: 'Materieel en outillage', fr: 'Matériel et outillage', de: 'Material und Ausrüstung', en: 'Equipment' },
  },
};

/** Whether a cadastral income is taxed. Only F is clear; the exempt and provisional ones keep the label of the source. */
export const cadastralIncomeCharacters: CodeList = {
  name: 'cadastralIncomeCharacters',
  title: {
    nl: 'Kadastraal inkomen: karakter',
    fr: 'Revenu cadastral : caractère',
    de: 'Katastereinkommen: Charakter',
    en: 'Cadastral income: character',
  },
  source: 'Codes of the land registry seen in public test material of Flanders; not the complete list',
  codes: { F: { nl: 'Belastbaar', fr: 'Imposable', de: 'Steuerpflichtig', en: 'Taxable' } },
};
