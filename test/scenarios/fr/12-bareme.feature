# language: fr
Fonctionnalité: Le barème fédéral des débiteurs d’aliments
  L’avertissement-extrait de rôle d’un débiteur dit où se situe le revenu face au barème fédéral, avec le seuil, les
  parts, la ligne et l’année. L’inconnu ne compte jamais pour zéro. Les revenus des deux parents s’additionnent s’ils vivent
  ensemble, mariés ou non ; le revenu d’un cohabitant légal n’est pas celui du débiteur.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur

  @R-CYF-04 @R-CYF-05 @R-CYF-07 @R-ODP-03
  Scénario: Au-dessus du barème : l’avertissement-extrait de rôle et le refus donnent les chiffres
    Étant donné qu'Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Leïla Ben Youssef comme débiteur d’aliments de Noor Haddad
    Quand Élodie Marchal consulte Avertissement-extrait de rôle de Leïla Ben Youssef
    Alors ce qui compte est au-dessus du barème :
      | quoi                | valeur          |
      | année de revenus    | 2025            |
      | ligne du            | 1er mars 2026   |
      | personnes à charge  | 2               |
      | seuil               | 37 918,60 euros |
      | revenu propre       | 45 817,50 euros |
      | total               | 45 817,50 euros |
      | part la plus élevée | 1/2             |
    Quand Élodie Marchal consulte Patrimoine de Leïla Ben Youssef
    Alors la passerelle refuse : revenu au-dessus du barème
    Et ce qui compte est au-dessus du barème :
      | quoi              | valeur          |
      | année de revenus  | 2025            |
      | seuil             | 37 918,60 euros |
      | total             | 45 817,50 euros |
      | consulter d’abord | rien            |

  @R-CYF-05
  Scénario: Un revenu cadastral de 2.100 compte en entier trois fois
    Étant donné que nous sommes le 3 février 2025
    Et qu'Élodie Marchal intègre Lieven Vandermotte sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Régine Vandermotte comme débiteur d’aliments de Lieven Vandermotte
    Quand Élodie Marchal consulte Avertissement-extrait de rôle de Régine Vandermotte
    Alors ce qui compte est au-dessus du barème :
      | quoi             | valeur           |
      | année de revenus | 2023             |
      | ligne du         | 1er février 2025 |
      | seuil            | 29 043,36 euros  |
      | revenu propre    | 26 000,00 euros  |
      | revenu cadastral | 2 100,00 euros   |
      | dont compte      | 6 300,00 euros   |
      | total            | 32 300,00 euros  |

  @schaal-onbekend-is-niet-nul
  Scénario: Ce qui n’est pas disponible pour l’année est inconnu, et non nul
    Étant donné qu'Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Karim Haddad comme débiteur d’aliments de Noor Haddad
    Et qu'Élodie Marchal consulte Composition de ménage de Karim Haddad
    Quand Élodie Marchal consulte Avertissement-extrait de rôle de Karim Haddad
    Alors ce qui compte est inconnu :
      | quoi          | valeur                                            |
      | revenu propre | 24 180,55 euros                                   |
      | inconnu       | Le revenu imposable distinctement n’est pas connu |
    Quand Élodie Marchal consulte Patrimoine de Karim Haddad
    Alors la passerelle refuse : revenu encore inconnu
    Et ce qui compte est inconnu :
      | quoi              | valeur                             |
      | consulter d’abord | Avertissement-extrait de rôle 2024 |
    Quand Élodie Marchal consulte Avertissement-extrait de rôle de Karim Haddad de l’année 2024
    Et qu'Élodie Marchal consulte Patrimoine de Karim Haddad
    Alors ce qui compte est sous le barème :
      | quoi             | valeur          |
      | année de revenus | 2024            |
      | seuil            | 29 623,90 euros |
      | total            | 23 655,20 euros |
      | inconnu          | rien            |

  @schaal-onbekend-is-niet-nul
  Scénario: Si aucune année ne dit assez, le patrimoine reste fermé
    Étant donné qu'Élodie Marchal intègre Casimir Ooghe sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Ferdinand Ooghe comme débiteur d’aliments de Casimir Ooghe
    Et qu'Élodie Marchal consulte Avertissement-extrait de rôle de Ferdinand Ooghe
    Et qu'Élodie Marchal consulte Avertissement-extrait de rôle de Ferdinand Ooghe de l’année 2024
    Quand Élodie Marchal consulte Patrimoine de Ferdinand Ooghe
    Alors la passerelle refuse : revenu encore inconnu
    Et le remède est : rien
    Et ce qui compte est inconnu :
      | quoi             | valeur                              |
      | année de revenus | 2025                                |
      | inconnu          | Le revenu cadastral n’est pas connu |

  @schaal-beide-ouders
  Scénario: Les parents vivent ensemble sans être mariés : 18.000 et 14.000 s’additionnent
    Étant donné qu'Élodie Marchal intègre Roselien Quaghebeur sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Isidoor Quaghebeur comme débiteur d’aliments de Roselien Quaghebeur
    Et qu'Élodie Marchal intègre Hortense Delvigne comme débiteur d’aliments de Roselien Quaghebeur
    Et qu'Élodie Marchal consulte Composition de ménage d’Isidoor Quaghebeur
    Et qu'Élodie Marchal consulte Avertissement-extrait de rôle d’Isidoor Quaghebeur
    Quand Élodie Marchal consulte Patrimoine d’Isidoor Quaghebeur
    Alors la passerelle refuse : revenu encore inconnu
    Et ce qui compte est inconnu :
      | quoi              | valeur                                               |
      | consulter d’abord | Avertissement-extrait de rôle 2025 de l’autre parent |
    Quand Élodie Marchal consulte Avertissement-extrait de rôle de Hortense Delvigne
    Alors ce qui compte est au-dessus du barème :
      | quoi                     | valeur          |
      | seuil                    | 29 623,90 euros |
      | revenu propre            | 14 000,00 euros |
      | revenu de l’autre parent | 18 000,00 euros |
      | total                    | 32 000,00 euros |
    Quand Élodie Marchal consulte Patrimoine d’Isidoor Quaghebeur
    Alors la passerelle refuse : revenu au-dessus du barème

  @schaal-beide-ouders
  Scénario: Les parents sont mariés et imposés ensemble : la mère sans revenu n’est pas sous le barème
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Marie-Hélène D’Hondt comme débiteur d’aliments de Nele Vermeersch
    Quand Élodie Marchal consulte Avertissement-extrait de rôle de Marie-Hélène D’Hondt
    Alors ce qui compte est inconnu :
      | quoi          | valeur     |
      | revenu propre | 0,00 euros |
    Quand Élodie Marchal consulte Composition de ménage de Marie-Hélène D’Hondt
    Et qu'Élodie Marchal consulte Patrimoine de Marie-Hélène D’Hondt
    Alors la passerelle refuse : revenu au-dessus du barème
    Et ce qui compte est au-dessus du barème :
      | quoi                     | valeur          |
      | revenu de l’autre parent | 36 412,80 euros |
      | total                    | 36 412,80 euros |
      | part la plus élevée      | 1/2             |

  @schaal-wettelijk-samenwonende
  Scénario: Le revenu d’un cohabitant légal n’est pas celui du débiteur
    Étant donné qu'Élodie Marchal intègre Basile Bracquegnies sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Valère Bracquegnies comme débiteur d’aliments de Basile Bracquegnies
    Et qu'Élodie Marchal consulte Avertissement-extrait de rôle de Valère Bracquegnies
    Quand Élodie Marchal consulte Patrimoine de Valère Bracquegnies
    Alors la passerelle refuse : revenu encore inconnu
    Et ce qui compte est inconnu :
      | quoi              | valeur                |
      | consulter d’abord | Composition de ménage |
    Quand Élodie Marchal consulte Composition de ménage de Valère Bracquegnies
    Et qu'Élodie Marchal consulte Patrimoine de Valère Bracquegnies
    Alors ce qui compte est sous le barème :
      | quoi               | valeur          |
      | revenu propre      | 18 000,00 euros |
      | revenu du conjoint | rien            |
      | total              | 18 000,00 euros |
