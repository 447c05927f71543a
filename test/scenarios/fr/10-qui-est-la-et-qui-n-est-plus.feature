# language: fr
Fonctionnalité: Qui entoure une personne, qui est décédé et qui est connu ailleurs
  La passerelle nomme toutes les personnes qui entourent le demandeur, aussi celles qui n’ont pas de numéro, et dit ce que
  personne ne sait. Un décès qu’un flux montre est connu partout dans le centre. Le premier CPAS apprend qu’un deuxième
  commence.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et que Lotte Verbeeck est travailleuse sociale au CPAS de Gand
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Hilde Roosens est délégué à la protection des données au CPAS de Namur

  @personen-zonder-nummer
  Scénario: L’épouse et la mère d’Amanuel vivent avec lui et n’ont pas de numéro
    Étant donné qu'Élodie Marchal intègre Amanuel Berhane sous le code 1 (Dossier en examen)
    Quand Élodie Marchal demande qui entoure Amanuel Berhane
    Alors la passerelle nomme aussi qui n’a pas de numéro :
      | nom             | parenté  | vit avec |
      | Berhane Tekle   | parent   | non      |
      | Letebrhan Habte | parent   | oui      |
      | Saba Kidane     | conjoint | oui      |

  @kinderen-buiten-het-gezin
  Scénario: Les enfants de Godelieve ne vivent pas dans la maison de repos
    Étant donné qu'Élodie Marchal intègre Godelieve Van Hecke sous le code 1 (Dossier en examen)
    Quand Élodie Marchal demande qui entoure Godelieve Van Hecke
    Alors la passerelle propose entre autres :
      | personne       | parenté | vit avec | code                             |
      | Luc Vermeersch | enfant  | non      | 30 (Enquête débiteur d’aliments) |
    Et la passerelle nomme aussi qui n’a pas de numéro :
      | nom             | parenté | vit avec |
      | Rita Vermeersch | enfant  | non      |

  @verwantschap-onbekend
  Scénario: Ce qu’un frère et une sœur sont l’un pour l’autre, aucun flux ne le dit
    Étant donné qu'Élodie Marchal intègre Inès El Amrani sous le code 1 (Dossier en examen)
    Quand Élodie Marchal demande qui entoure Inès El Amrani
    Alors la passerelle propose entre autres :
      | personne         | parenté  | vit avec | code                   |
      | Rachid El Amrani | parent   | oui      | 1 (Dossier en examen)  |
      | Noé El Amrani    | inconnue | oui      | 1 (Dossier en examen)  |

  @elders-een-keer
  Scénario: Un enregistrement ailleurs est signalé une fois
    Étant donné que Lotte Verbeeck intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Alors la passerelle signale un seul enregistrement ailleurs, dans les deux répertoires
    Et la passerelle l’a vu le 1er mars 2027

  @eerste-centrum-leert-tweede
  Scénario: La comparaison de la nuit apprend à Namur que Gand commence aussi
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'arrive le 3 mars 2027
    Et que Lotte Verbeeck intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand arrive le 4 mars 2027
    Et qu'Élodie Marchal compare les intégrations avec la Banque-carrefour
    Et qu'Élodie Marchal regarde l’intégration de Nele Vermeersch
    Alors la passerelle avertit : connu ailleurs aussi
    Et la passerelle signale que le CPAS de Gand a la personne sous le code 1 (Dossier en examen) depuis le 3 mars 2027
    Et la passerelle l’a vu le 4 mars 2027

  @eerste-centrum-leert-tweede
  Scénario: Namur l’apprend aussi à sa propre étape suivante
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal accorde à Nele Vermeersch autre aide du 1er mars 2027 au 31 août 2027
    Et qu'arrive le 5 avril 2027
    Et que Lotte Verbeeck intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal ouvre une révision pour Nele Vermeersch : élément nouveau
    Et qu'Élodie Marchal regarde l’intégration de Nele Vermeersch sous le code 4 (Autre aide)
    Alors la passerelle avertit : connu ailleurs aussi
    Et la passerelle l’a vu le 5 avril 2027

  @R-GEZ-14 @R-GEZ-15
  Scénario: L’aide à qui décède se termine ici et à la Banque-carrefour
    Étant donné qu'Élodie Marchal intègre Isidoor Verstockt sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal accorde à Isidoor Verstockt autre aide du 1er mars 2027 au 31 décembre 2027
    Et qu'arrive le 21 juin 2027
    Et qu'Élodie Marchal note pour Isidoor Verstockt le motif « Élément nouveau dans le dossier » avec l’explication « le propriétaire dit qu’il est décédé »
    Quand Élodie Marchal consulte Registre national d’Isidoor Verstockt
    Alors l’intégration d’Isidoor Verstockt au CPAS de Namur sous le code 4 (Autre aide) devient terminée
    Et le CPAS de Namur n’a plus Isidoor Verstockt à la Banque-carrefour
    Quand Élodie Marchal regarde l’intégration d’Isidoor Verstockt sous le code 4 (Autre aide)
    Alors selon la passerelle, la personne est décédée le 14 juin 2027
    Quand Hilde Roosens demande qui a vu les données d’Isidoor Verstockt
    Alors les preuves disent : la personne est décédée

  @R-GEZ-14 @R-GEZ-16
  Scénario: Un examen en cours reste, et ne s’ouvre qu’avec un motif du jour
    Étant donné qu'arrive le 21 juin 2027
    Et qu'Élodie Marchal intègre Isidoor Verstockt sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal consulte Composition de ménage d’Isidoor Verstockt
    Quand Élodie Marchal regarde l’intégration d’Isidoor Verstockt
    Alors la passerelle avertit : décédé
    Quand Élodie Marchal consulte Patrimoine d’Isidoor Verstockt
    Alors la passerelle refuse : personne décédée
    Et le remède est : noter un motif
    Quand Élodie Marchal note pour Isidoor Verstockt le motif « Dettes de la succession d’un défunt » avec l’explication « le loyer de mai et de juin reste à payer »
    Et qu'Élodie Marchal consulte Patrimoine d’Isidoor Verstockt
    Alors cela réussit

  @R-GEZ-14 @R-GEZ-16
  Scénario: Enregistrer un défunt demande un motif
    Étant donné qu'arrive le 21 juin 2027
    Et qu'Élodie Marchal intègre Isidoor Verstockt sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal consulte Registre national d’Isidoor Verstockt
    Et qu'Élodie Marchal met fin à l’intégration d’Isidoor Verstockt : « le demandeur est décédé »
    Quand Élodie Marchal intègre Isidoor Verstockt sous le code 1 (Dossier en examen)
    Alors est mal rempli : motif
    Quand Élodie Marchal intègre Isidoor Verstockt, décédé, sous le code 1 (Dossier en examen) : « dettes de la succession envers le propriétaire »
    Alors la passerelle avertit : décédé
    Quand Lotte Verbeeck intègre Isidoor Verstockt sous le code 1 (Dossier en examen)
    Alors la passerelle ne sait rien d’un décès

  @R-GEZ-14
  Scénario: Le dossier de la veuve dit que son mari est décédé
    Étant donné qu'arrive le 21 juin 2027
    Et qu'Élodie Marchal intègre Paulina Roosens sous le code 1 (Dossier en examen)
    Quand Élodie Marchal demande qui entoure Paulina Roosens
    Alors dans cette liste, Isidoor Verstockt est décédé le 14 juin 2027
    Quand Élodie Marchal regarde l’intégration de Paulina Roosens
    Alors la passerelle avertit : un membre du ménage est décédé

  @overlijden-rechtgezet
  Scénario: Le Registre national rectifie un décès
    Étant donné qu'Élodie Marchal intègre Wannes Terlinck sous le code 1 (Dossier en examen)
    Et qu'arrive le 12 avril 2027
    Et qu'Élodie Marchal consulte Registre national de Wannes Terlinck
    Quand Élodie Marchal regarde l’intégration de Wannes Terlinck
    Alors selon la passerelle, la personne est décédée le 5 avril 2027
    Quand arrive le 26 avril 2027
    Et qu'Élodie Marchal note pour Wannes Terlinck le motif « Élément nouveau dans le dossier » avec l’explication « il était lui-même au guichet aujourd’hui »
    Et qu'Élodie Marchal consulte Composition de ménage de Wannes Terlinck
    Et qu'Élodie Marchal regarde l’intégration de Wannes Terlinck
    Alors la passerelle ne sait rien d’un décès
    Quand Élodie Marchal consulte Dimona de Wannes Terlinck
    Alors cela réussit
    Quand Hilde Roosens demande qui a vu les données de Wannes Terlinck
    Alors les preuves disent : le décès est rectifié
