import type { Labels } from './labels.ts';

/** Kinds of property. */
export const natures: Labels = {
  '1': ['BOUWLAND', 'TERRE', 'ACKER'],
  '2': ['WEILAND', 'PATURE', 'WEIDE'],
  '3': ['HOOILAND', 'PRE', 'WIESE'],
  '9': ['BOS', 'BOIS', 'WALD'],
  '10': ['BOOMGAARD', 'VERGER', 'OBSTGARTEN'],
  '70': ['GROND', 'TERRAIN', 'GRUNDSTÜCK'],
  '78': ['BOUWGROND', 'TERRAIN A BATIR', 'BAUGRUND'],
  '200': ['HUIS', 'MAISON', 'HAUS'],
  '203': ['BERGPLAATS', 'REMISE', 'SCHUPPEN'],
  '220': ['PRIV.DEEL#', 'PARTIE PRIV.#', 'PRIV.TEIL#'],
  '222': ['BUILDING', 'BUILDING', 'GEBÄUDE'],
  '240': ['HOEVE', 'FERME', 'BAUERNHOF'],
  '261': ['GARAGE', 'GARAGE', 'GARAGE'],
  '371': ['MAGAZIJN', 'MAGASIN', 'LAGER'],
  '415': ['STAL', 'ETABLE', 'STALL'],
  '503': ['VAKANTIEVER.', 'HAB.VACANCES', 'FERIENHAUS'],
};

/** Real rights. */
export const rights: Labels = {
  VE: ['Volle eigendom', 'Pleine propriété', 'Volleigentum'],
  BE: ['Naakte eigendom', 'Nue-propriété', 'Bloßes Eigentum'],
  VG: ['Vruchtgebruik', 'Usufruit', 'Nießbrauch'],
  ERFP: ['Erfpacht', 'Emphytéose', 'Erbpacht'],
};

/** Character of the cadastral income. */
export const incomeCharacters: Labels = {
  F: ['Belastbaar', 'Imposable', 'Steuerpflichtig'],
  K: ['Vrijgesteld', 'Exonéré', 'Befreit'],
  L: ['Vrijgesteld', 'Exonéré', 'Befreit'],
  P: ['Voorlopig', 'Provisoire', 'Vorläufig'],
  Q: ['Voorlopig', 'Provisoire', 'Vorläufig'],
};

/** What the cadastral income is for. */
export const incomeNumbers: Labels = {
  '1': ['Gewoon ongebouwd', 'Non bâti ordinaire', 'Unbebaut, gewöhnlich'],
  '2': ['Gewoon gebouwd', 'Bâti ordinaire', 'Bebaut, gewöhnlich'],
  '4': ['Nijverheid', 'Industriel', 'Gewerblich'],
  '6': ['Materieel en outillering', 'Matériel et outillage', 'Ausrüstung'],
};

/** Whether the described situation is the present one. */
export const situations: Labels = {
  A: ['Actueel', 'Actuelle', 'Aktuell'],
  P: ['Verleden', 'Passée', 'Vergangen'],
};

/** How a building stands. */
export const constructions: Labels = {
  A: ['Gesloten', 'Fermé', 'Geschlossen'],
  B: ['Halfopen', 'Semi-ouvert', 'Halboffen'],
  C: ['Open', 'Ouvert', 'Offen'],
};

/** What a part of a parcel is. */
export const purposes: Labels = {
  G: ['Gebouw', 'Bâtiment', 'Gebäude'],
  T: ['Terrein', 'Terrain', 'Gelände'],
};

/** Situation of a parcel. */
export const parcelSituations: Labels = {
  A: ['Actueel perceel', 'Parcelle actuelle', 'Aktuelle Parzelle'],
  H: ['Hervormd perceel', 'Parcelle remembrée', 'Neu geordnete Parzelle'],
};

/** What is noted with the reason of a cadastral income. */
export const notifications: Labels = {
  '1': ['Kennisgeving verstuurd', 'Notification envoyée', 'Mitteilung verschickt'],
  '2': ['Bezwaar ingediend', 'Réclamation introduite', 'Beschwerde eingereicht'],
};
