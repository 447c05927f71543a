# language: fr
Fonctionnalité: Une demande d’aide mène à une intégration
  La personne est intégrée le jour de sa demande, sous un code qualité qui dit pourquoi et combien de temps le CPAS peut
  consulter. Seuls les codes 1, 7 et 30 sont choisis par le travailleur social.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Jürgen Hausmann est travailleur social au CPAS de Namur
    Et que Lotte Verbeeck est travailleuse sociale au CPAS de Gand

  @R-INT-02 @R-INT-03 @R-INT-05 @R-INT-16 @R-INT-17 @R-SAM-02
  Plan du scénario: Le code <code> se choisit
    Quand Élodie Marchal intègre Amélie Lambert sous le code <code>
    Alors elle court du 1er mars 2027 au <fin>
    Et le CPAS de Namur a Amélie Lambert à la Banque-carrefour sous le code <code>

    Exemples:
      | code | fin |
      | 1 (Dossier en examen)  | 1er mai 2027  |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire)  | 1er mars 2032 |
      | 30 (Enquête débiteur d’aliments) | 1er mars 2028 |

  @R-SAM-02
  Plan du scénario: Le code <code> ne se choisit pas
    Quand Élodie Marchal intègre Amélie Lambert sous le code <code>
    Alors est mal rempli : code qualité
    Et le CPAS de Namur n’a plus Amélie Lambert à la Banque-carrefour

    Exemples:
      | code |
      | 2 (Revenu d’intégration) |
      | 3 (Équivalent au revenu d’intégration) |
      | 4 (Autre aide) |
      | 5 (Cohabitant) |
      | 6 (Occupé par le biais d’un CPAS (art. 60)) |
      | 8 (Dossier de service) |
      | 40 (Bénéficiaire d’une allocation de chauffage) |

  @R-INT-04 @R-INT-06
  Plan du scénario: Le code <code> à partir du <demande>
    Étant donné que nous sommes le <demande>
    Quand Élodie Marchal intègre Amélie Lambert sous le code <code>
    Alors elle court du <demande> au <fin>
    Et il reste <jours> jours

    Exemples: Fins de mois et années bissextiles
      | code | demande | fin | jours |
      | 1 (Dossier en examen)  | 31 décembre 2026 | 28 février 2027   | 60   |
      | 1 (Dossier en examen)  | 31 décembre 2027 | 29 février 2028   | 61   |
      | 1 (Dossier en examen)  | 31 août 2027     | 31 octobre 2027   | 62   |
      | 1 (Dossier en examen)  | 31 janvier 2027  | 31 mars 2027      | 60   |
      | 30 (Enquête débiteur d’aliments) | 29 février 2028  | 28 février 2029   | 366  |
      | 7 (Médiation collective de dettes ou accompagnement budgétaire)  | 29 février 2028  | 28 février 2033   | 1827 |

  @R-SAM-03
  Plan du scénario: Demande du <demande>, introduite le 1er mars 2027
    Quand Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen) pour une demande du <demande>
    Alors est mal rempli : date de la demande

    Exemples:
      | demande          |
      | 2 mars 2027      |
      | 31 décembre 2026 |

  Plan du scénario: Une preuve qui ne correspond pas : <preuve>
    Quand Élodie Marchal intègre Amélie Lambert avec comme preuve <preuve>
    Alors le message est : identité non prouvée

    Exemples:
      | preuve                         |
      | un nom de famille erroné       |
      | une date de naissance erronée  |
      | la carte d’identité d’un autre |

  Plan du scénario: Une preuve incomplète : <preuve>
    Quand Élodie Marchal intègre Amélie Lambert avec comme preuve <preuve>
    Alors est mal rempli : <champ>

    Exemples:
      | preuve                     | champ                            |
      | rien                       | preuve d’identité                |
      | un numéro de carte impossible | numéro de la carte d’identité |

  @R-SAM-01
  Plan du scénario: Un mauvais numéro : <numéro>
    Quand Élodie Marchal tente d’intégrer <numéro>
    Alors est mal rempli : numéro national

    Exemples:
      | numéro                                             |
      | l’ancien numéro de Chiara Benedetti                |
      | un numéro dont les chiffres de contrôle sont faux  |

  Scénario: Le numéro de Chiara Benedetti, depuis qu’il est remplacé
    Quand Élodie Marchal intègre Chiara Benedetti sous le code 1 (Dossier en examen)
    Alors cela réussit

  @R-SAM-03
  Scénario: Sans numéro de dossier
    Quand Élodie Marchal intègre Amélie Lambert sans numéro de dossier
    Alors est mal rempli : numéro de dossier

  Scénario: Deux collègues en même temps
    Quand Élodie Marchal et Jürgen Hausmann intègrent Amélie Lambert en même temps sous le code 1 (Dossier en examen)
    Alors un seul réussit et l’autre reçoit le message : déjà intégré

  @R-INT-01
  Scénario: La Banque-carrefour ne répond pas
    Étant donné que la Banque-carrefour est inaccessible
    Quand Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Alors le message est : la source n’est pas disponible
    Et l’intégration d’Amélie Lambert au CPAS de Namur sous le code 1 (Dossier en examen) est échouée
    Quand Élodie Marchal consulte Dimona d’Amélie Lambert
    Alors la passerelle refuse : non confirmé par la Banque-carrefour

  Scénario: Deux CPAS en même temps, chacun le voit ensuite
    Quand Élodie Marchal et Lotte Verbeeck intègrent Amélie Lambert en même temps sous le code 1 (Dossier en examen)
    Alors les deux réussissent

  @R-ITG-01 @R-SAM-05
  Scénario: Malines aide déjà la personne
    Étant donné que le CPAS de Malines a enregistré Amélie Lambert sous le code 2 (Revenu d’intégration) du 1er janvier 2027 au 31 décembre 2027
    Quand Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Alors la passerelle avertit : connu ailleurs aussi
    Et la passerelle signale que le CPAS de Malines a la personne sous le code 2 (Revenu d’intégration) depuis le 1er janvier 2027

  @R-ITG-03
  Scénario: Une aide terminée la veille ne fait pas double emploi
    Étant donné que le CPAS de Malines a enregistré Amélie Lambert sous le code 2 (Revenu d’intégration) du 1er janvier 2026 au 28 février 2027
    Quand Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Alors la passerelle avertit : rien
