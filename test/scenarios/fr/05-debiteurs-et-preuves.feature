# language: fr
Fonctionnalité: Débiteurs d’aliments, et preuves de consultation
  Les flux du demandeur disent qui vit avec lui et qui peut lui devoir des aliments. Le patrimoine d’un débiteur ne
  s’ouvre que si son revenu ne dépasse pas le barème fédéral.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Hilde Roosens est délégué à la protection des données au CPAS de Namur

  Scénario: Qui entoure Noor
    Étant donné qu'Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen)
    Quand Élodie Marchal demande qui entoure Noor Haddad
    Alors la passerelle propose entre autres :
      | personne          | parenté | vit avec | code |
      | Karim Haddad      | parent  | non      | 30 (Enquête débiteur d’aliments) |
      | Leïla Ben Youssef | parent  | non      | 30 (Enquête débiteur d’aliments) |

  Scénario: Personne autour d’Emma
    Étant donné qu'Élodie Marchal intègre Emma Van Daele sous le code 1 (Dossier en examen)
    Quand Élodie Marchal demande qui entoure Emma Van Daele
    Alors la passerelle ne propose personne

  @R-INT-19 @R-INT-20
  Plan du scénario: <personne> n’est pas un débiteur hors du ménage de <demandeur>
    Étant donné qu'Élodie Marchal intègre <demandeur> sous le code 1 (Dossier en examen)
    Quand Élodie Marchal intègre <personne> comme débiteur d’aliments de <demandeur>
    Alors la passerelle refuse : <refus>
    Et le remède est : <remède>

    Exemples:
      | demandeur         | personne          | refus                              | remède   |
      | Rachid El Amrani  | Amélie Lambert    | le débiteur vit avec le demandeur  | intégrer |
      | Rachid El Amrani  | Noé El Amrani     | pas débiteur d’aliments            | rien     |
      | Servaas Hollevoet | Gaspard Hollevoet | ménage inconnu                     | consulter d’abord un autre flux |

  Scénario: Un parent qui vit ailleurs n’est pas membre du ménage
    Étant donné qu'Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen)
    Quand Élodie Marchal intègre Karim Haddad comme membre du ménage de Noor Haddad
    Alors la passerelle refuse : ne vit pas avec le demandeur

  Scénario: La source ne dit rien du ménage
    Étant donné qu'Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen)
    Et que la Banque-carrefour ne dit rien du ménage de Noor Haddad
    Quand Élodie Marchal demande qui entoure Noor Haddad
    Alors le message est : la source n’est pas disponible

  @R-ODP-04 @R-ODP-05
  Plan du scénario: <personne>, sous le barème le <jour>
    Étant donné que nous sommes le <jour>
    Et qu'Élodie Marchal intègre <personne> sous le code 30 (Enquête débiteur d’aliments)
    Quand Élodie Marchal consulte Patrimoine de <personne>
    Alors la passerelle refuse : revenu encore inconnu
    Quand Élodie Marchal consulte Avertissement-extrait de rôle de <personne>
    Alors l’avertissement-extrait de rôle porte sur les revenus de <année>
    Quand Élodie Marchal consulte Patrimoine de <personne>
    Alors la passerelle applique le barème du <barème> : seuil <seuil>, revenu <revenu>

    Exemples:
      | personne             | jour            | année | barème           | seuil           | revenu          |
      | Gaspard Hollevoet    | 3 février 2025  | 2023  | 1er février 2025 | 29 043,36 euros | 28 000,00 euros |
      | Odilon Strubbe       | 3 février 2025  | 2023  | 1er février 2025 | 37 175,50 euros | 37 175,50 euros |
      | Clothilde Baekelmans | 1er mars 2022   | 2020  | 1er mars 2022    | 25 284,89 euros | 25 284,89 euros |

  @R-ODP-04
  Plan du scénario: <personne>, au-dessus du barème le <jour>
    Étant donné que nous sommes le <jour>
    Et qu'Élodie Marchal intègre <personne> sous le code 30 (Enquête débiteur d’aliments)
    Et qu'Élodie Marchal consulte Composition de ménage de <personne>
    Et qu'Élodie Marchal consulte Avertissement-extrait de rôle de <personne>
    Quand Élodie Marchal consulte Patrimoine de <personne>
    Alors la passerelle refuse : revenu au-dessus du barème

    Exemples:
      | personne           | jour           |
      | Leïla Ben Youssef  | 1er mars 2027  |
      | Régine Vandermotte | 3 février 2025 |
      | Anselme Tordoir    | 1er mars 2022  |
      | Prosper Wyckaert   | 3 février 2025 |

  @R-JUR-01 @R-JUR-08
  Scénario: Qui a regardé, quoi, et pourquoi
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 30 (Enquête débiteur d’aliments)
    Quand Élodie Marchal consulte Composition de ménage de Nele Vermeersch
    Et qu'Élodie Marchal consulte Dimona de Nele Vermeersch
    Et qu'Élodie Marchal note pour Nele Vermeersch le motif « Changement déclaré par l’intéressé » avec l’explication « déclare un déménagement »
    Et que Hilde Roosens demande qui a vu les données de Nele Vermeersch
    Alors les preuves montrent :
      | qui            | quoi          | flux                  | issue   | refusé parce que            | motif                              |
      | Élodie Marchal | enregistre    |                       | répondu |                             |                                    |
      | Élodie Marchal | consulte      | Composition de ménage | répondu |                             |                                    |
      | Élodie Marchal | consulte      | Dimona                | refusé  | le code n’ouvre pas ce flux |                                    |
      | Élodie Marchal | note le motif |                       | répondu |                             | Changement déclaré par l’intéressé |
    Et les preuves contiennent l’explication « déclare un déménagement »
    Et chaque consultation indique la version des règles

  Scénario: Personne n’a regardé
    Quand Hilde Roosens demande qui a vu les données de Nele Vermeersch
    Alors les preuves sont vides

  @R-JUR-08 @R-RPL-08 @R-RPL-10
  Scénario: Lors d’une révision, son motif figure à chaque consultation
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 1er mars 2027 au 31 août 2027
    Et qu'Élodie Marchal ouvre une révision pour Nele Vermeersch : élément nouveau
    Quand Élodie Marchal consulte Dimona de Nele Vermeersch sous le code 1 (Dossier en examen)
    Et que Hilde Roosens demande qui a vu les données de Nele Vermeersch
    Alors les preuves montrent que Élodie Marchal a consulté Dimona pour le motif « Élément nouveau dans le dossier »
