/** French and Dutch, as the source writes them: with a slash between. All of these codes are invented. */
type Described = Readonly<Record<string, string>>;

export const attestationTypes: Described = {
  '10': 'Revenu d’intégration / Leefloon',
  '20': 'Prime d’installation / Installatiepremie',
  '30': 'Exonération intégration socio-professionnelle / Vrijstelling socioprofessionele integratie',
  '40': 'Projet individualisé d’intégration sociale / Geïndividualiseerd project voor maatschappelijke integratie',
  '50': 'Aide loi du 2 avril 1965 / Hulp wet van 2 april 1965',
};

export const formTypes: Described = {
  B: 'Formulaire B : octroi / Formulier B: toekenning',
  C: 'Formulaire C : refus ou retrait / Formulier C: weigering of intrekking',
  B1: 'Formulaire B1 : aide / Formulier B1: hulp',
};

export const relationTypes: Described = {
  '1': 'Bénéficiaire principal / Hoofdbegunstigde',
  '2': 'Bénéficiaire secondaire / Medebegunstigde',
};
