# language: fr
Fonctionnalité: La décision vaut pour tout le ménage, avec ses vraies dates
  Qui fait partie du ménage suit le demandeur sauf s’il est excepté par son nom, et la réponse dit ce qui arrive à chacun.
  Le jour de la décision, le jour de l’encodage et le motif de l’encodage tardif sont trois choses.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur

  @R-GEZ-01 @R-GEZ-03
  Scénario: Accordé : les membres sans aide reçoivent le code 5, personne ne reste sous le code 1
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Rachid El Amrani comme membre du ménage d’Amélie Lambert
    Quand Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 1er mars 2027 au 31 août 2027
    Alors la décision au CPAS de Namur dit ce qui arrive à chacun :
      | personne         | effet        | code                     |
      | Amélie Lambert   | nouveau code | 2 (Revenu d’intégration) |
      | Rachid El Amrani | nouveau code | 5 (Cohabitant)           |
    Et le CPAS de Namur a Rachid El Amrani à la Banque-carrefour sous le code 5 (Cohabitant)
    Quand Élodie Marchal met fin à l’aide à Amélie Lambert
    Alors la décision au CPAS de Namur dit ce qui arrive à chacun :
      | personne         | effet     | code |
      | Amélie Lambert   | prend fin |      |
      | Rachid El Amrani | prend fin |      |
    Et le CPAS de Namur n’a plus Rachid El Amrani à la Banque-carrefour

  @R-GEZ-02 @R-GEZ-03
  Scénario: Qui est excepté par son nom reste où il est
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Rachid El Amrani comme membre du ménage d’Amélie Lambert
    Quand Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 1er mars 2027 au 31 août 2027, sans Rachid El Amrani
    Alors la décision au CPAS de Namur dit ce qui arrive à chacun :
      | personne         | effet        | code                     |
      | Amélie Lambert   | nouveau code | 2 (Revenu d’intégration) |
      | Rachid El Amrani | non concerné |                          |
    Et l’intégration de Rachid El Amrani au CPAS de Namur sous le code 1 (Dossier en examen) est en cours

  @onderhoudsplichtige-eindigt-mee
  Scénario: Le débiteur d’aliments suit l’aide et prend fin avec elle
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Luc Vermeersch comme débiteur d’aliments de Nele Vermeersch
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 1er mars 2027 au 31 août 2027
    Alors la décision au CPAS de Namur dit ce qui arrive à chacun :
      | personne        | effet        | code                     |
      | Nele Vermeersch | nouveau code | 2 (Revenu d’intégration) |
      | Luc Vermeersch  | se poursuit  |                          |
    Quand Élodie Marchal met fin à l’aide à Nele Vermeersch
    Alors le CPAS de Namur n’a plus Luc Vermeersch à la Banque-carrefour

  @onderhoudsplichtige-eindigt-mee
  Scénario: Aide refusée : le débiteur d’aliments se ferme aussi
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Luc Vermeersch comme débiteur d’aliments de Nele Vermeersch
    Quand Élodie Marchal refuse l’aide à Nele Vermeersch
    Alors la décision au CPAS de Namur dit ce qui arrive à chacun :
      | personne        | effet     | code |
      | Nele Vermeersch | prend fin |      |
      | Luc Vermeersch  | prend fin |      |
    Et le CPAS de Namur n’a plus Luc Vermeersch à la Banque-carrefour

  @herziening-van-het-gezin
  Scénario: La révision s’ouvre pour tout le ménage, et la décision renouvelle chacun
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Rachid El Amrani comme membre du ménage d’Amélie Lambert
    Et qu'Élodie Marchal intègre Inès El Amrani comme membre du ménage d’Amélie Lambert
    Et qu'Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 1er mars 2027 au 31 août 2027
    Et qu'arrive le 2 août 2027
    Quand Élodie Marchal ouvre une révision pour Amélie Lambert sans Inès El Amrani : révision annuelle
    Alors la révision dit qui est revu aussi :
      | personne         | effet      |
      | Rachid El Amrani | revu aussi |
      | Inès El Amrani   | non revu   |
    Quand Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 2 août 2027 au 1er août 2028
    Alors l’intégration d’Inès El Amrani au CPAS de Namur sous le code 5 (Cohabitant) court du 2 août 2027 au 1er août 2028
    Et le CPAS de Namur a Rachid El Amrani à la Banque-carrefour sous le code 5 (Cohabitant)

  @verschillende-soorten-hulp
  Scénario: Revenu d’intégration et autre aide en une décision : deux codes
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration et autre aide du 1er mars 2027 au 31 août 2027
    Alors cela réussit
    Et le CPAS de Namur a Nele Vermeersch à la Banque-carrefour sous les codes 2 (Revenu d’intégration) et 4 (Autre aide)

  @R-TER-13
  Scénario: Encodé tard : pas sans motif, et avec le vrai jour
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'arrive le 20 avril 2027
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 1er mars 2027 au 31 août 2027, décidé le 29 mars 2027
    Alors est mal rempli : motif de l’encodage tardif
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 1er mars 2027 au 31 août 2027, décidé le 29 mars 2027 et encodé tardivement : « le procès-verbal du conseil est arrivé trois semaines plus tard »
    Alors la décision dit qu’elle est prise le 29 mars 2027 et encodée le 20 avril 2027

  @R-TER-14
  Scénario: Une aide pour une période passée est actée, et rien n’est enregistré
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'arrive le 5 avril 2027
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 1er mars 2027 au 31 mars 2027, décidé le 30 mars 2027
    Alors cela réussit
    Et le CPAS de Namur n’a plus Nele Vermeersch à la Banque-carrefour

  @R-TER-13 @R-TER-15
  Scénario: Une enquête écoulée sans décision se décide encore : à la Banque-carrefour à partir d’aujourd’hui
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Rachid El Amrani comme membre du ménage d’Amélie Lambert
    Et qu'arrive le 10 mai 2027
    Quand la passerelle fait son nettoyage
    Alors l’intégration d’Amélie Lambert au CPAS de Namur sous le code 1 (Dossier en examen) devient terminée
    Et l’intégration de Rachid El Amrani au CPAS de Namur sous le code 1 (Dossier en examen) devient terminée
    Quand Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 1er mars 2027 au 29 février 2028, décidé le 28 avril 2027 et encodé tardivement : « la décision est restée chez le secrétaire »
    Alors la décision avertit : jours sans intégration
    Et l’intégration d’Amélie Lambert au CPAS de Namur sous le code 2 (Revenu d’intégration) court du 10 mai 2027 au 29 février 2028
    Quand la passerelle fait son nettoyage
    Alors l’intégration de Rachid El Amrani au CPAS de Namur sous le code 5 (Cohabitant) court du 10 mai 2027 au 29 février 2028
    Et le CPAS de Namur a Rachid El Amrani à la Banque-carrefour sous le code 5 (Cohabitant)

  @eindigt-met-aanvrager
  Scénario: Le nettoyage laisse les membres du ménage et les débiteurs d’aliments d’un demandeur en cours
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Rachid El Amrani comme membre du ménage d’Amélie Lambert
    Et qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen) pour sa propre demande
    Et qu'Élodie Marchal intègre Luc Vermeersch comme débiteur d’aliments de Nele Vermeersch
    Quand la passerelle fait son nettoyage
    Alors l’intégration de Rachid El Amrani au CPAS de Namur sous le code 1 (Dossier en examen) est en cours
    Et l’intégration de Luc Vermeersch au CPAS de Namur sous le code 30 (Enquête débiteur d’aliments) est en cours
    Quand Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 1er mars 2027 au 31 août 2027
    Et la passerelle fait son nettoyage
    Alors l’intégration de Rachid El Amrani au CPAS de Namur sous le code 5 (Cohabitant) est en cours
    Et le CPAS de Namur a Rachid El Amrani à la Banque-carrefour sous le code 5 (Cohabitant)
    Et l’intégration de Luc Vermeersch au CPAS de Namur sous le code 30 (Enquête débiteur d’aliments) est en cours
    Quand arrive le 1er septembre 2027
    Et la passerelle fait son nettoyage
    Alors l’intégration de Rachid El Amrani au CPAS de Namur sous le code 5 (Cohabitant) devient terminée
    Et l’intégration de Luc Vermeersch au CPAS de Namur sous le code 30 (Enquête débiteur d’aliments) devient terminée

  @twaalf-maanden
  Scénario: Douze mois au plus, les deux jours compris
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 2 avril 2027 au 2 avril 2028
    Alors est mal rempli : fin de la période
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 2 avril 2027 au 1er avril 2028
    Alors cela réussit

  @code-1-tot-de-volgende-code
  Scénario: Une aide qui commence plus tard : le code 1 reste jusqu’à ce jour, et n’ouvre plus rien
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 1er avril 2027 au 30 septembre 2027
    Alors le CPAS de Namur a Amélie Lambert à la Banque-carrefour sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Dimona d’Amélie Lambert
    Alors la passerelle refuse : la demande est tranchée
    Et le remède est d’attendre le 1er avril 2027
    Quand arrive le 1er avril 2027
    Alors la décision pour Amélie Lambert au CPAS de Namur est exécutée
    Et le CPAS de Namur a Amélie Lambert à la Banque-carrefour sous le code 2 (Revenu d’intégration)

  @code-1-tot-de-volgende-code
  Scénario: Jamais au-delà de sa propre fin : la réponse dit qu’il y a des jours sans intégration
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 10 mai 2027 au 30 septembre 2027
    Alors la décision avertit : jours sans intégration

  @twee-centra-toekenning
  Scénario: Un autre CPAS paie : accorder demande un motif
    Étant donné que le CPAS de Malines a enregistré Nele Vermeersch sous le code 2 (Revenu d’intégration) du 1er janvier 2027 au 31 décembre 2027
    Et qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 1er mars 2027 au 31 août 2027
    Alors le message est : un autre CPAS paie
    Et le message dit que le CPAS de Malines paie sous le code 2 (Revenu d’intégration)
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 1er mars 2027 au 31 août 2027, bien qu’un autre CPAS paie : « déménagée le 1er mars, Malines cesse le 28 février »
    Alors cela réussit

  @twee-centra-toekenning
  Scénario: La Banque-carrefour ne répond pas : la réponse dit que personne n’est vérifié
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et que la Banque-carrefour est inaccessible
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 1er mars 2027 au 31 août 2027
    Alors la décision avertit : autres CPAS non vérifiés
