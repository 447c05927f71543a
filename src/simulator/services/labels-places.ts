import type { Labels } from './labels.ts';

/** Municipalities by NIS code; those in which the personas live, work and own. */
export const municipalities: Labels = {
  '11002': ['Antwerpen', 'Anvers', 'Antwerpen'],
  '12025': ['Mechelen', 'Malines', 'Mecheln'],
  '13040': ['Turnhout', 'Turnhout', 'Turnhout'],
  '21001': ['Anderlecht', 'Anderlecht', 'Anderlecht'],
  '21004': ['Brussel', 'Bruxelles', 'Brüssel'],
  '21009': ['Elsene', 'Ixelles', 'Ixelles'],
  '21012': ['Sint-Jans-Molenbeek', 'Molenbeek-Saint-Jean', 'Molenbeek-Saint-Jean'],
  '21015': ['Schaarbeek', 'Schaerbeek', 'Schaerbeek'],
  '23027': ['Halle', 'Hal', 'Halle'],
  '23088': ['Vilvoorde', 'Vilvorde', 'Vilvoorde'],
  '24062': ['Leuven', 'Louvain', 'Löwen'],
  '25112': ['Waver', 'Wavre', 'Wavre'],
  '31005': ['Brugge', 'Bruges', 'Brügge'],
  '34022': ['Kortrijk', 'Courtrai', 'Kortrijk'],
  '35013': ['Oostende', 'Ostende', 'Ostende'],
  '36015': ['Roeselare', 'Roulers', 'Roeselare'],
  '41002': ['Aalst', 'Alost', 'Aalst'],
  '41081': ['Zottegem', 'Zottegem', 'Zottegem'],
  '42006': ['Dendermonde', 'Termonde', 'Dendermonde'],
  '43005': ['Eeklo', 'Eeklo', 'Eeklo'],
  '44021': ['Gent', 'Gand', 'Gent'],
  '44083': ['Deinze', 'Deinze', 'Deinze'],
  '45035': ['Oudenaarde', 'Audenarde', 'Oudenaarde'],
  '45041': ['Ronse', 'Renaix', 'Ronse'],
  '46021': ['Sint-Niklaas', 'Saint-Nicolas', 'Sint-Niklaas'],
  '52011': ['Charleroi', 'Charleroi', 'Charleroi'],
  '53053': ['Bergen', 'Mons', 'Mons'],
  '57081': ['Doornik', 'Tournai', 'Tournai'],
  '61031': ['Hoei', 'Huy', 'Huy'],
  '62063': ['Luik', 'Liège', 'Lüttich'],
  '63001': ['Amel', 'Amblève', 'Amel'],
  '63012': ['Büllingen', 'Bullange', 'Büllingen'],
  '63013': ['Bütgenbach', 'Butgenbach', 'Bütgenbach'],
  '63023': ['Eupen', 'Eupen', 'Eupen'],
  '63040': ['Kelmis', 'La Calamine', 'Kelmis'],
  '63048': ['Lontzen', 'Lontzen', 'Lontzen'],
  '63061': ['Raeren', 'Raeren', 'Raeren'],
  '63067': ['Sankt Vith', 'Saint-Vith', 'Sankt Vith'],
  '63079': ['Verviers', 'Verviers', 'Verviers'],
  '71016': ['Genk', 'Genk', 'Genk'],
  '71022': ['Hasselt', 'Hasselt', 'Hasselt'],
  '81001': ['Aarlen', 'Arlon', 'Arel'],
  '91034': ['Dinant', 'Dinant', 'Dinant'],
  '92094': ['Namen', 'Namur', 'Namur'],
};

/** Countries by the three digits of the register. */
export const countries: Labels = {
  '103': ['Duitsland', 'Allemagne', 'Deutschland'],
  '111': ['Frankrijk', 'France', 'Frankreich'],
  '122': ['Polen', 'Pologne', 'Polen'],
  '128': ['Italië', 'Italie', 'Italien'],
  '129': ['Nederland', 'Pays-Bas', 'Niederlande'],
  '136': ['Estland', 'Estonie', 'Estland'],
  '150': ['België', 'Belgique', 'Belgien'],
  '251': ['Afghanistan', 'Afghanistan', 'Afghanistan'],
  '262': ['Turkije', 'Turquie', 'Türkei'],
  '354': ['Marokko', 'Maroc', 'Marokko'],
};

/** What group 001 writes: a municipality, a country, or why there is none. */
export const residences: Labels = {
  ...municipalities,
  ...countries,
  '992': ['Buitenland', 'Étranger', 'Ausland'],
  '99990': ['Overleden', 'Décédé', 'Verstorben'],
  '99991': ['Afgevoerd van ambtswege', "Radié d'office", 'Von Amts wegen gestrichen'],
  '99992': ['Afgevoerd naar het buitenland', "Radié pour l'étranger", 'Ins Ausland abgemeldet'],
  '99996': ['Afwezig verklaard', 'Déclaré absent', 'Abwesend erklärt'],
  '99997': ['Verlies van verblijfsrecht', 'Perte du droit de séjour', 'Verlust des Aufenthaltsrechts'],
};

/** Belgian posts abroad. */
export const diplomaticPosts: Labels = {
  '1031': ['Aken', 'Aix-la-Chapelle', 'Aachen'],
  '1127': ['Rijsel', 'Lille', 'Lille'],
};
