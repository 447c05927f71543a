# language: fr
Fonctionnalité: De la décision à la fin
  Au moment de la décision le code qualité change, ici et à la Banque-carrefour. Le dossier est revu au moins une fois
  par an. Il est mis fin à l’intégration si la personne n’est pas ou n’est plus aidée.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Jürgen Hausmann est travailleur social au CPAS de Namur
    Et qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)

  @R-INT-09 @R-INT-11 @R-INT-12 @R-INT-13 @R-INT-15 @R-RPL-04
  Plan du scénario: <aide> donne le code <code>
    Quand Élodie Marchal accorde à Amélie Lambert <aide> du 1er mars 2027 au 31 août 2027
    Alors l’intégration d’Amélie Lambert au CPAS de Namur sous le code 1 (Dossier en examen) est terminée
    Et l’intégration d’Amélie Lambert au CPAS de Namur sous le code <code> court du 1er mars 2027 au 31 août 2027
    Et le CPAS de Namur a Amélie Lambert à la Banque-carrefour sous le code <code>
    Quand Élodie Marchal consulte Dimona d’Amélie Lambert
    Alors la passerelle refuse : pas de motif écrit
    Quand Élodie Marchal note pour Amélie Lambert le motif « Élément nouveau dans le dossier » avec l’explication « message d’un nouvel emploi »
    Et qu'Élodie Marchal consulte Dimona d’Amélie Lambert sous le code <code>
    Alors est-ce permis : oui

    Exemples:
      | aide                             | code                                         |
      | revenu d’intégration             | 2 (Revenu d’intégration)                                          |
      | équivalent du revenu d’intégration | 3 (Équivalent au revenu d’intégration)     |
      | autre aide                       | 4 (Autre aide)                               |
      | emploi article 60                | 6 (Occupé par le biais d’un CPAS (art. 60))  |

  @R-INT-14
  Scénario: Tout le ménage, même quand la Banque-carrefour hésite
    Étant donné qu'Élodie Marchal intègre Rachid El Amrani comme membre du ménage d’Amélie Lambert
    Et qu'Élodie Marchal intègre Inès El Amrani comme membre du ménage d’Amélie Lambert
    Et que la Banque-carrefour n’accepte aucun nouveau code pour Rachid El Amrani
    Quand Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 1er mars 2027 au 31 août 2027 et décide pour le ménage :
      | membre           | aide       |
      | Rachid El Amrani | autre aide |
      | Inès El Amrani   |            |
    Alors le CPAS de Namur a Inès El Amrani à la Banque-carrefour sous le code 5 (Cohabitant)
    Et la décision pour Rachid El Amrani au CPAS de Namur n’est pas encore exécutée
    Quand la Banque-carrefour fonctionne à nouveau
    Alors la décision pour Rachid El Amrani au CPAS de Namur est exécutée
    Et le CPAS de Namur a Rachid El Amrani à la Banque-carrefour sous le code 4 (Autre aide)

  @R-ITG-06
  Scénario: Aide refusée
    Quand arrive le 22 mars 2027
    Et qu'Élodie Marchal refuse l’aide à Amélie Lambert
    Alors le CPAS de Namur n’a plus Amélie Lambert à la Banque-carrefour
    Quand Élodie Marchal consulte Dimona d’Amélie Lambert
    Alors la passerelle refuse : intégration terminée
    Et le refus dit que c’était terminé le 22 mars 2027

  Scénario: Aide refusée à tout le ménage
    Étant donné qu'Élodie Marchal intègre Rachid El Amrani comme membre du ménage d’Amélie Lambert
    Quand Élodie Marchal refuse l’aide à Amélie Lambert et au ménage :
      | membre           | aide |
      | Rachid El Amrani |      |
    Alors le CPAS de Namur n’a plus Rachid El Amrani à la Banque-carrefour

  @R-ITG-06
  Scénario: L’aide s’arrête
    Étant donné qu'Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 1er mars 2027 au 31 août 2027
    Quand Élodie Marchal met fin à l’aide à Amélie Lambert
    Alors le CPAS de Namur n’a plus Amélie Lambert à la Banque-carrefour

  Plan du scénario: Une décision avec <erreur>
    Quand Élodie Marchal prend pour Amélie Lambert une décision avec <erreur>
    Alors est mal rempli : <champ>

    Exemples:
      | erreur                                | champ                    |
      | aucun type d’aide                     | type d’aide              |
      | aucune période                        | période                  |
      | une période de treize mois            | fin de la période        |
      | une période d’un an et un jour        | fin de la période        |
      | une date future                       | date de la décision      |
      | un refus et pourtant un type d’aide   | type d’aide              |

  Scénario: Décider deux fois
    Étant donné qu'Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 1er avril 2027 au 30 septembre 2027
    Quand Jürgen Hausmann refuse l’aide à Amélie Lambert
    Alors le message est : déjà décidé

  Scénario: Il est temps de décider
    Quand arrive le 18 avril 2027
    Et que Jürgen Hausmann regarde l’intégration d’Amélie Lambert
    Alors la passerelle avertit : se termine bientôt
    Et il reste 14 jours

  @R-ITG-06
  Scénario: Fin à la main
    Quand Élodie Marchal met fin à l’intégration d’Amélie Lambert : « a trouvé du travail »
    Et qu'Élodie Marchal consulte Dimona d’Amélie Lambert
    Alors la passerelle refuse : intégration terminée

  @R-INT-07
  Plan du scénario: Le <jour>
    Quand arrive le <jour>
    Et qu'Élodie Marchal consulte Dimona d’Amélie Lambert
    Alors est-ce permis : <réponse>

    Exemples: Le dernier jour compte
      | jour            | réponse         |
      | 1er mai 2027    | oui             |
      | 2 mai 2027      | période écoulée |
      | 1er mai 2028    | période écoulée |

  Scénario: La passerelle ferme elle-même ce qui est passé
    Quand arrive le 2 mai 2027
    Et que la passerelle fait son nettoyage
    Alors l’intégration d’Amélie Lambert au CPAS de Namur sous le code 1 (Dossier en examen) devient terminée

  Scénario: Rien ne s’ouvre avant le premier jour
    Quand arrive le 28 février 2027
    Et qu'Élodie Marchal consulte Dimona d’Amélie Lambert
    Alors la passerelle refuse : période pas encore commencée
    Et le remède est d’attendre le 1er mars 2027

  Scénario: Ce que la Banque-carrefour a perdu est réparé
    Étant donné que la Banque-carrefour a perdu tous les enregistrements
    Quand Élodie Marchal compare les intégrations avec la Banque-carrefour
    Alors 1 sont comparées et 1 différences réparées
    Et le CPAS de Namur a Amélie Lambert à la Banque-carrefour sous le code 1 (Dossier en examen)
