# language: fr
Fonctionnalité: Qui voit quoi
  Les données qui apparaissent dépendent du code qualité sous lequel la personne est intégrée, et du rôle de celui qui
  regarde.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Jürgen Hausmann est travailleur social au CPAS de Namur
    Et que Brigitte Claeyssens est responsable d’équipe au CPAS de Namur
    Et que Hilde Roosens est délégué à la protection des données au CPAS de Namur
    Et que Stefaan Moerkerke est conseiller en sécurité de l’information au CPAS de Namur
    Et que Marc Delvaux est inspecteur du SPP Intégration sociale au CPAS de Namur
    Et que Dossiersoftware Gent est logiciel sans personne au CPAS de Namur
    Et que Lotte Verbeeck est travailleuse sociale au CPAS de Gand

  @R-INT-08
  Plan du scénario: Code <code> : <flux>
    Étant donné qu'Élodie Marchal intègre Luc Vermeersch sous le code <code>
    Et qu'Élodie Marchal note pour Luc Vermeersch le motif « Changement déclaré par l’intéressé » avec l’explication « déclare de nouveaux revenus »
    Quand Élodie Marchal consulte <flux> de Luc Vermeersch
    Alors est-ce permis : <réponse>

    @R-INL-03 @R-RPL-01
    Exemples: L’enquête sociale voit tout
      | code | flux | réponse |
      | 1 (Dossier en examen) | Registre national | oui |
      | 1 (Dossier en examen) | Composition de ménage | oui |
      | 1 (Dossier en examen) | Intégration | oui |
      | 1 (Dossier en examen) | Dimona | oui |
      | 1 (Dossier en examen) | Rémunérations | oui |
      | 1 (Dossier en examen) | Indépendants | oui |
      | 1 (Dossier en examen) | Chômage | oui |
      | 1 (Dossier en examen) | Indemnités de maladie et de maternité | oui |
      | 1 (Dossier en examen) | Allocations familiales (CADAF) | oui |
      | 1 (Dossier en examen) | Handicap (DGPH) | oui |
      | 1 (Dossier en examen) | Attestations | oui |
      | 1 (Dossier en examen) | Pension | oui |
      | 1 (Dossier en examen) | Demandeur d’emploi | oui |
      | 1 (Dossier en examen) | Assurabilité | oui |
      | 1 (Dossier en examen) | Tarif social | oui |
      | 1 (Dossier en examen) | Avertissement-extrait de rôle | oui |
      | 1 (Dossier en examen) | Patrimoine | oui |

    Exemples: La médiation de dettes voit revenus et charges
      | code | flux | réponse |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Registre national | oui |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Composition de ménage | oui |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Intégration | oui |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Dimona | oui |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Rémunérations | oui |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Indépendants | oui |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Chômage | oui |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Indemnités de maladie et de maternité | oui |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Allocations familiales (CADAF) | oui |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Handicap (DGPH) | le code n’ouvre pas ce flux |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Attestations | le code n’ouvre pas ce flux |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Pension | oui |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Demandeur d’emploi | le code n’ouvre pas ce flux |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Assurabilité | le code n’ouvre pas ce flux |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Tarif social | le code n’ouvre pas ce flux |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Avertissement-extrait de rôle | oui |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire) | Patrimoine | oui |

    Exemples: Un débiteur d’aliments hors du ménage
      | code | flux | réponse |
      | 30 (Enquête débiteur d’aliments) | Registre national | oui |
      | 30 (Enquête débiteur d’aliments) | Composition de ménage | oui |
      | 30 (Enquête débiteur d’aliments) | Intégration | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Dimona | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Rémunérations | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Indépendants | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Chômage | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Indemnités de maladie et de maternité | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Allocations familiales (CADAF) | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Handicap (DGPH) | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Attestations | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Pension | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Demandeur d’emploi | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Assurabilité | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Tarif social | le code n’ouvre pas ce flux |
      | 30 (Enquête débiteur d’aliments) | Avertissement-extrait de rôle | oui |
      | 30 (Enquête débiteur d’aliments) | Patrimoine | revenu encore inconnu |

  @R-JUR-03 @R-INT-08
  Scénario: Du Registre national, le code 30 ne montre que la personne et son ménage
    Étant donné qu'Élodie Marchal intègre Luc Vermeersch sous le code 30 (Enquête débiteur d’aliments)
    Quand Élodie Marchal consulte Registre national de Luc Vermeersch
    Alors reste caché : résidence, famille, protection, nationalité et droit de séjour, documents d’identité, décès, autres noms, enfants, déplacements, profession, doutes

  @R-JUR-03
  Scénario: La médiation de dettes ne voit ni où trouver encore quelqu’un, ni ce dont le registre doute
    Étant donné qu'Élodie Marchal intègre Luc Vermeersch sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire)
    Et qu'Élodie Marchal note pour Luc Vermeersch le motif « Changement déclaré par l’intéressé » avec l’explication « déclare de nouveaux revenus »
    Quand Élodie Marchal consulte Registre national de Luc Vermeersch
    Alors reste caché : autres noms, enfants, déplacements, profession, doutes

  @R-UIT-03
  Scénario: D’une indemnité de la mutualité, la médiation de dettes ne voit pas pour quoi elle est
    Étant donné qu'Élodie Marchal intègre Hanne Verstuyft sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire)
    Et qu'Élodie Marchal note pour Hanne Verstuyft le motif « Changement déclaré par l’intéressé » avec l’explication « déclare de nouveaux revenus »
    Quand Élodie Marchal consulte Indemnités de maladie et de maternité de Hanne Verstuyft
    Alors reste caché : risques

  @R-INL-05 @R-RPL-06
  Plan du scénario: <qui> ne consulte pas
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand <qui> consulte Dimona d’Amélie Lambert
    Alors la passerelle refuse : <refus>
    Et le remède est de demander à une travailleuse sociale

    Exemples:
      | qui                  | refus                   |
      | Hilde Roosens        | rôle qui ne consulte pas |
      | Stefaan Moerkerke    | rôle qui ne consulte pas |
      | Marc Delvaux         | rôle qui ne consulte pas |
      | Dossiersoftware Gent | logiciel sans personne  |

  @R-ROL-01
  Plan du scénario: <qui> n’intègre personne
    Quand <qui> intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Alors la passerelle refuse : opération hors du rôle

    Exemples:
      | qui                  |
      | Hilde Roosens        |
      | Marc Delvaux         |
      | Dossiersoftware Gent |

  @R-INL-06
  Scénario: Son propre dossier
    Étant donné qu'Amélie Lambert est travailleuse sociale au CPAS de Namur
    Et qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Amélie Lambert consulte Dimona d’Amélie Lambert
    Alors la passerelle refuse : propre dossier
    Et le remède est : un collègue
    Et le refus ne contient ni montant ni numéro d’Amélie Lambert

  @R-INL-06
  Scénario: Son propre ménage
    Étant donné que Jürgen Hausmann habite avec Amélie Lambert
    Et qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Jürgen Hausmann consulte Dimona d’Amélie Lambert
    Alors la passerelle refuse : propre ménage

  @R-INL-06
  Scénario: Une collègue demande de l’aide
    Étant donné que Hélène Marchand fait partie du personnel du CPAS de Namur
    Et que Brigitte Claeyssens intègre Hélène Marchand sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Dimona de Hélène Marchand
    Alors la passerelle refuse : collègue
    Quand Brigitte Claeyssens consulte Dimona de Hélène Marchand
    Alors est-ce permis : oui

  Scénario: Un jeton qui ne dit pas qui regarde
    Étant donné que le jeton de Jürgen Hausmann ne dit pas qui il est
    Et qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Jürgen Hausmann consulte Dimona d’Amélie Lambert
    Alors la passerelle refuse : identité du demandeur d’accès inconnue

  Scénario: Un jeton qui ne sert pas à consulter
    Étant donné que le jeton de Jürgen Hausmann ne sert pas à consulter
    Et qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Jürgen Hausmann consulte Dimona d’Amélie Lambert
    Alors le message est : le jeton ne le permet pas

  @R-INL-06 @R-RPL-06
  Scénario: Le dossier d’un autre CPAS n’existe pas
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Lotte Verbeeck consulte Dimona d’Amélie Lambert dans le dossier du CPAS de Namur
    Alors la passerelle refuse : dossier d’un autre CPAS

  Scénario: Qui regarde trop souvent doit attendre
    Étant donné qu'Élodie Marchal intègre Emma Van Daele sous le code 1 (Dossier en examen)
    Quand Élodie Marchal continue à consulter Dimona d’Emma Van Daele jusqu’au refus
    Alors le message est : trop de consultations
    Et il faut attendre au plus 60 secondes

  @R-RPL-02 @R-RPL-13
  Plan du scénario: <flux> de <personne> : <résultat>
    Étant donné qu'Élodie Marchal intègre <personne> sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte <flux> de <personne>
    Alors le résultat est : <résultat>

    Exemples:
      | personne         | flux        | résultat           |
      | Rachid El Amrani | Indépendants | données trouvées  |
      | Emma Van Daele   | Dimona      | la source n’a rien |
      | Käthe Müller     | Allocations familiales (CADAF) | incomplet |

  @R-RPL-02
  Plan du scénario: La source ne dit rien de <personne>
    Étant donné qu'Élodie Marchal intègre <personne> sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Dimona de <personne>
    Alors le message est : <message>

    Exemples:
      | personne             | message                        |
      | Zoë Plasschaert      | la source n’est pas disponible |
      | Björn Lindqvist-Maes | la source n’est pas disponible |
      | Sylvie Crèvecœur     | pas de réponse à temps         |
