# language: fr
Fonctionnalité: Ce que montre chaque flux
  Les flux sont un outil : ils montrent des données authentiques, que le travailleur social compare à ce que dit le
  demandeur et à ce qu’il constate lui-même.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Jürgen Hausmann est travailleur social au CPAS de Namur
    Et que Lotte Verbeeck est travailleuse sociale au CPAS de Gand
    Et que Hilde Roosens est délégué à la protection des données au CPAS de Namur

  @R-RR-00
  Plan du scénario: Registre national, <donnée> de <personne>
    Étant donné que Lotte Verbeeck intègre <personne> sous le code 1 (Dossier en examen)
    Quand Lotte Verbeeck consulte Registre national de <personne>
    Alors le flux montre :
      | <donnée> | <autre>        |
      | <valeur> | <autre valeur> |

    @R-RR-001
    Exemples: 001 Commune de résidence
      | personne        | donnée               | valeur | autre       | autre valeur |
      | Nele Vermeersch | commune de résidence | Gent   | nationalité | Belgique     |

    @R-RR-006
    Exemples: 006 Lieu d’origine
      | personne        | donnée         | valeur | autre         | autre valeur |
      | Samira Ahmadzai | lieu d’origine | HERAT  | pays d’origine | Afghanistan |

    @R-RR-013
    Exemples: 013 Modification du nom
      | personne      | donnée      | valeur    | autre                | autre valeur |
      | Ayşe Yıldırım | nom modifié | Voornamen | commune de résidence | Gent         |

    @R-RR-018
    Exemples: 018 Déclaration de l’adresse à l’étranger
      | personne        | donnée                         | valeur                     | autre                | autre valeur |
      | Hélène Marchand | adresse déclarée à l’étranger | 14 RUE DES ORFÈVRES PERDUS | commune de résidence | Frankrijk    |

    @R-RR-019
    Exemples: 019 Déclaration de changement d’adresse
      | personne      | donnée                        | valeur                            | autre      | autre valeur    |
      | Jonas Wauters | changement d’adresse déclaré | 9000 GENT, MEIBLOEMSTRAAT 6 BUS 3 | déclaré le | 23 février 2027 |

    @R-RR-031
    Exemples: 031 Nationalité
      | personne        | donnée      | valeur      | autre                | autre valeur |
      | Samira Ahmadzai | nationalité | Afghanistan | commune de résidence | Gent         |

    @R-RR-110
    Exemples: 110 Filiation
      | personne        | donnée | valeur               | autre       | autre valeur |
      | Nele Vermeersch | parent | Luc Vermeersch       | nationalité | Belgique     |
      | Nele Vermeersch | parent | Marie-Hélène D’Hondt | nationalité | Belgique     |

    @R-RR-120
    Exemples: 120 État civil
      | personne            | donnée     | valeur         | autre | autre valeur     |
      | Amélie Lambert      | état civil | Marié          | avec  | Rachid El Amrani |
      | Godelieve Van Hecke | état civil | Veuf ou veuve  | avec  |                  |

    @R-RR-141
    Exemples: 141 Membre du ménage
      | personne       | donnée               | valeur   | autre                 | autre valeur     |
      | Amélie Lambert | place dans le ménage | Conjoint | personne de référence | Rachid El Amrani |

    @R-RR-195
    Exemples: 195 Document d’identité
      | personne        | donnée              | valeur                  | autre          | autre valeur |
      | Nele Vermeersch | document d’identité | Carte d’identité belge | numéro de carte | 592113711161 |
      | Nele Vermeersch | numéro de carte     | 592113711161            | valable jusqu’au | 15 mars 2032 |

    @R-RR-198
    Exemples: 198 Permis de travail
      | personne        | donnée            | valeur   | autre                      | autre valeur |
      | Samira Ahmadzai | permis de travail | C0417734 | permis de travail jusqu’au | 1er juin 2027 |

    @R-RR-200
    Exemples: 200 Numéro de l’Office des étrangers
      | personne        | donnée                            | valeur  | autre       | autre valeur |
      | Samira Ahmadzai | numéro de l’Office des étrangers | 9417736 | nationalité | Afghanistan  |

    @R-RR-202
    Exemples: 202 Information particulière
      | personne        | donnée                  | valeur     | autre       | autre valeur |
      | Samira Ahmadzai | information particulière | TOLK DARI | nationalité | Afghanistan  |

    @R-RR-205
    Exemples: 205 Qualité de la personne
      | personne        | donnée                      | valeur                | autre       | autre valeur |
      | Samira Ahmadzai | qualité au registre d’attente | Kandidaat-vluchteling | nationalité | Afghanistan |

    @R-RR-206
    Exemples: 206 Situation administrative
      | personne        | donnée                | valeur           | autre      | autre valeur                        |
      | Samira Ahmadzai | étape de la procédure | recours introduit | auprès de | Raad voor Vreemdelingenbetwistingen |

    @R-RR-207
    Exemples: 207 Lieu obligatoire d’inscription
      | personne        | donnée                         | valeur | autre   | autre valeur            |
      | Samira Ahmadzai | lieu obligatoire d’inscription | Gent   | accueil | Lokaal opvanginitiatief |

    @R-RR-210
    Exemples: 210 Mention du registre
      | personne        | donnée   | valeur        | autre       | autre valeur |
      | Samira Ahmadzai | registre | Wachtregister | nationalité | Afghanistan  |

  @R-CAD-01
  Scénario: Allocations familiales : la caisse qui paie
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Allocations familiales (CADAF) d’Amélie Lambert
    Alors le flux montre :
      | caisse d’allocations familiales | encore payé |
      | Caisse L’Hirondelle             | oui         |

  @R-PAT-01 @R-PAT-02 @R-PAT-03 @R-PAT-04 @R-PAT-05 @R-PAT-06 @R-PAT-07
  Scénario: Patrimoine : la moitié de la maison de Nele
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Patrimoine de Nele Vermeersch
    Alors le flux montre :
      | nature du bien | division cadastrale | rue              | commune | revenu cadastral | superficie (m²) |
      | Maison         | GENT 2 AFD          | Zilverberkstraat | Gent    | 743,00 euros     | 210             |
    Et le flux montre :
      | personne        | droit            | part |
      | Nele Vermeersch | Pleine propriété | 1/2  |
      | Thijs De Cock   | Pleine propriété | 1/2  |

  @R-VER-01 @R-VER-04
  Scénario: Assurabilité : la mutualité et le dossier médical global
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Assurabilité de Nele Vermeersch
    Alors le flux montre :
      | organisme assureur            |
      | Mutualité chrétienne Flandre |
    Et le flux montre :
      | dossier médical global |
      | oui                    |

  @R-VER-02
  Scénario: Assurabilité : deux ans en arrière
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Assurabilité de Nele Vermeersch
    Alors le flux montre :
      | situation au  |
      | 1er mars 2027 |
      | 1er mars 2025 |
    Et le flux montre :
      | assuré depuis le | assuré jusqu’au |
      | 1er janvier 2026 | 31 décembre 2028 |
      | 1er octobre 2012 | 31 décembre 2025 |

  @R-VER-03 @R-VER-05
  Scénario: Assurabilité : intervention majorée et maximum à facturer
    Étant donné qu'Élodie Marchal intègre Godelieve Van Hecke sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Assurabilité de Godelieve Van Hecke
    Alors le flux montre :
      | intervention majorée | intervention majorée depuis le |
      | oui                  | 1er janvier 2013               |
    Et le flux montre :
      | année du maximum à facturer |
      | 2026                        |
      | 2025                        |

  @R-VER-03 @R-VER-05
  Scénario: Assurabilité : l’absence d’intervention majorée est aussi une réponse
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Assurabilité de Nele Vermeersch
    Alors le flux montre :
      | intervention majorée |
      | non                  |
    Et le flux montre :
      | maximum à facturer |
      | non                |

  @R-DIM-01 @R-DIM-02 @R-DIM-03 @R-DIM-04
  Scénario: Dimona : qui travaille, depuis quand et où
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Dimona d’Amélie Lambert
    Alors le flux montre :
      | début du travail | fin du travail | employeur                  | annulé |
      | 1er juillet 2026 |                | Les Petites Cuillères ASBL | non    |
      | 1er juillet 2025 | 1er juin 2026  | Les Petites Cuillères ASBL | non    |

  @R-DIM-05
  Scénario: Dimona : une déclaration annulée
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Dimona de Nele Vermeersch
    Alors le flux montre :
      | employeur                          | annulé |
      | Bakkerij Het Zwarte Schaap & Zonen | oui    |
      | De Vlierboom vzw                   | non    |

  @R-LON-01 @R-LON-02
  Scénario: Rémunérations : un temps partiel, par trimestre et par employeur
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Rémunérations d’Amélie Lambert
    Alors le flux montre :
      | trimestre de la déclaration | numéro d’entreprise du déclarant | type de rémunération                  | rémunération brute |
      | 2026Q4                      | 1999014602                       | Rémunération des prestations du trimestre | 2 257,50 euros  |
    Et le flux montre :
      | temps plein ou partiel | type de temps de travail                          | jours | heures |
      | Temps partiel          | Travail et autre temps avec rémunération et cotisations | 66 | 171.6 |

  @R-LON-03
  Scénario: Rémunérations : une réponse partielle n’est pas une absence de rémunération
    Étant donné que Jürgen Hausmann intègre Käthe Müller sous le code 1 (Dossier en examen)
    Quand Jürgen Hausmann consulte Rémunérations de Käthe Müller
    Alors le flux montre :
      | raison de ce qui manque                                                      |
      | La source n’a répondu qu’en partie : des déclarations peuvent manquer |

  @R-ZEL-01 @R-ZEL-02 @R-ZEL-03
  Scénario: Indépendants : activité principale et complémentaire
    Étant donné qu'Élodie Marchal intègre Rachid El Amrani sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Indépendants de Rachid El Amrani
    Alors le flux montre :
      | actif depuis le  | actif jusqu’au   | caisse d’assurances sociales | type d’activité         |
      | 1er janvier 2018 |                  | UCM                          | Activité principale     |
      | 1er janvier 2016 | 31 décembre 2017 | Groupe S                     | Activité complémentaire |

  @R-DGP-01 @R-DGP-02 @R-DGP-03
  Scénario: Handicap : type, montant et début de l’allocation
    Étant donné qu'Élodie Marchal intègre Lotte Verhaegen sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Handicap (DGPH) de Lotte Verhaegen
    Alors le flux montre :
      | type d’allocation                                                                   | montant par mois | accordé depuis le  |
      | Allocation de remplacement de revenus / allocation d'intégration (ARR/AI) | 2 061,61 euros   | 1er septembre 2024 |

  @R-SOC-01 @R-SOC-02 @R-SOC-03 @R-SOC-04 @R-SOC-05 @R-SOC-06
  Scénario: Tarif social : qui l’obtient, grâce à qui, et de quel fournisseur
    Étant donné qu'Élodie Marchal intègre Rachid El Amrani sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Tarif social de Rachid El Amrani
    Alors le flux montre :
      | chef de ménage | personne protégée | droit par     |
      | oui            | non               | Noé El Amrani |
    Et le flux montre :
      | habite à l’adresse |
      | Rachid El Amrani   |
      | Amélie Lambert     |
      | Inès El Amrani     |
      | Noé El Amrani      |
    Et le flux montre :
      | fournisseur      | énergie     | EAN                | numéro de client | tarif social |
      | Gazelle Énergies | Électricité | 541499990000002013 | C-0045-2210      | appliqué     |
      | Gazelle Énergies | Gaz         | 541499990000002020 | C-0045-2211      | appliqué     |

  @R-SOC-01
  Scénario: Tarif social : il n’est pas appliqué
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Tarif social de Nele Vermeersch
    Alors le flux montre :
      | fournisseur      | énergie     | tarif social |
      | Lumivent Energie | Électricité | non appliqué |

  @R-UIT-01 @R-UIT-02
  Scénario: Indemnités de maladie et de maternité : ce qui a été payé, pour quels jours, et comment cela a pris fin
    Étant donné qu'Élodie Marchal intègre Gilles Fontignies sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Indemnités de maladie et de maternité de Gilles Fontignies
    Alors le flux montre :
      | payé depuis le    | payé jusqu’au   | jours payés | montant payé   | type d’indemnité                      | provisoire |
      | 1er juillet 2026  | 31 juillet 2026 | 27          | 1 661,85 euros | Incapacité primaire, indépendants | non        |
    Et le flux montre :
      | risque                               | débuté le      | fin                           |
      | Incapacité de travail, indépendants | 1er avril 2026 | Reprise du travail ou chômage |

  @R-PEN-00 @R-PEN-01 @R-PEN-02 @R-PEN-03 @R-PEN-04 @R-PEN-05 @R-PEN-06
  Scénario: Pension : une belge et une étrangère
    Étant donné qu'Élodie Marchal intègre Yusuf Demir sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Pension de Yusuf Demir
    Alors le flux montre :
      | numéro de dossier | type de pension             | périodicité   | accordé le       | origine   |
      | 550000-37-M       | Pension de retraite salarié | Mensuelle     | 1er juillet 2015 | Belge     |
      | TR-4471/62        | Pension étrangère           | Trimestrielle | janvier 2016     | Étrangère |
    Et le flux montre :
      | pour le mois de | montant brut   |
      | février 2027    | 1 918,40 euros |

  @R-WZ-00 @R-WZ-01 @R-WZ-02
  Scénario: Demandeur d’emploi : catégorie et suivi
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Demandeur d’emploi de Nele Vermeersch
    Alors le flux montre :
      | service        | catégorie                                             |
      | VDAB (Flandre) | Chômeur avec allocations ou demande d'allocations |
    Et le flux montre :
      | service interrogé    | suivi                                                                              |
      | VDAB (Flandre)       | Inscrit comme demandeur d'emploi, actuellement ou dans la période demandée |
      | Actiris (Bruxelles)  | Pas connu                                                                          |

  @R-WZ-00
  Scénario: Demandeur d’emploi : qui n’est pas inscrit
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Demandeur d’emploi d’Amélie Lambert
    Alors le flux montre :
      | service interrogé | suivi                                                      |
      | Forem (Wallonie)  | Connu mais pas inscrit : désinscrit ou jamais inscrit |

  @R-ATT-01 @R-ATT-02 @R-ATT-03 @R-ATT-04 @R-ATT-05
  Scénario: Attestations : aide, PIIS, prime d’installation, exonération et A036 de deux CPAS
    Étant donné que Lotte Verbeeck intègre Torben Kestemont sous le code 1 (Dossier en examen)
    Quand Lotte Verbeeck consulte Attestations de Torben Kestemont
    Alors le flux montre :
      | aide du         | type d’aide           | aide depuis le   | aide jusqu’au    | encore en cours |
      | CPAS de Gand    | Revenu d’intégration | 1er janvier 2025 | 1er juillet 2027 | oui             |
      | CPAS de Malines | Revenu d’intégration | 1er mars 2022    | 31 décembre 2024 | non             |
    Et le flux montre :
      | PIIS depuis le  | PIIS jusqu’au   |
      | 1er février 2026 | 31 janvier 2027 |
    Et le flux montre :
      | prime d’installation du | prime d’installation au |
      | CPAS de Malines         | 1er mai 2024             |
    Et le flux montre :
      | exonération du  | exonération depuis le | exonération jusqu’au |
      | CPAS de Gand    | 1er janvier 2026      | 31 décembre 2028     |
      | CPAS de Malines | 1er avril 2022        | 31 mars 2024         |
    Et le flux montre :
      | A036 du      | A036            | A036 jusqu’au    | remplacé |
      | CPAS de Gand | 440210000003706 | 1er juillet 2027 | non      |

  @R-ATT-06
  Scénario: Attestations : une attestation corrigée ne compte plus
    Étant donné que Lotte Verbeeck intègre Torben Kestemont sous le code 1 (Dossier en examen)
    Quand Lotte Verbeeck consulte Attestations de Torben Kestemont
    Alors le flux montre :
      | A036            | remplacé |
      | 440210000003705 | oui      |
      | 440210000003706 | non      |

  @R-ATT-07
  Scénario: Attestations : l’exonération est épuisée
    Étant donné que Lotte Verbeeck intègre Torben Kestemont sous le code 1 (Dossier en examen)
    Quand Lotte Verbeeck consulte Attestations de Torben Kestemont
    Alors le flux montre :
      | exonération épuisée | jours restants |
      | oui                 | 0              |

  @R-ITG-01 @R-ITG-02 @R-ITG-03
  Scénario: Intégration : connue d’autres CPAS, avec les jours qui se chevauchent
    Étant donné que Lotte Verbeeck intègre Katleen Osselaer sous le code 1 (Dossier en examen)
    Quand Lotte Verbeeck consulte Intégration de Katleen Osselaer
    Alors le flux montre :
      | autre CPAS      | code qualité          | depuis le          | jusqu’au          | jours de chevauchement |
      | CPAS de Malines | Revenu d’intégration | 1er janvier 2026   | 21 mars 2027      | 21                     |
      | CPAS de Namur   | Dossier en examen     | 1er septembre 2023 | 1er novembre 2023 |                        |

  @R-ITG-05
  Scénario: Intégration hors CPAS : chaque institution a ses propres codes
    Étant donné que Lotte Verbeeck intègre Katleen Osselaer sous le code 1 (Dossier en examen)
    Quand Lotte Verbeeck consulte Intégration de Katleen Osselaer
    Alors le flux montre :
      | institution                                          | code de l’institution             |
      | Accidents du travail                                 | Victime d'un accident du travail |
      | Sigedis (carrières et pensions complémentaires) | Dossier de carrière               |

  @R-ODP-01 @R-ODP-02
  Scénario: Un débiteur d’aliments : avec qui il vit, et ce que dit l’avertissement-extrait de rôle
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Luc Vermeersch comme débiteur d’aliments de Nele Vermeersch
    Quand Élodie Marchal consulte Composition de ménage de Luc Vermeersch
    Alors le flux montre :
      | membre du ménage     | parenté                          |
      | Luc Vermeersch       | Personne de référence ou isolé |
      | Marie-Hélène D’Hondt | Conjoint                         |
    Quand Élodie Marchal consulte Avertissement-extrait de rôle de Luc Vermeersch
    Alors le flux montre :
      | année des revenus | revenu imposable | enfants à charge |
      | 2025              | 36 412,80 euros  | 0                |

  @R-INL-02
  Scénario: Un collègue travaille dans le même dossier avec les mêmes données
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Jürgen Hausmann consulte Patrimoine de Nele Vermeersch
    Alors le flux montre :
      | nature du bien | revenu cadastral |
      | Maison         | 743,00 euros     |

  @R-INL-04
  Scénario: Ce qui ne peut être demandé aujourd’hui n’est pas montré de mémoire
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal consulte Dimona de Nele Vermeersch
    Et que la Banque-carrefour est inaccessible
    Quand Élodie Marchal consulte Dimona de Nele Vermeersch
    Alors le message est : la source n’est pas disponible

  @R-INL-09
  Scénario: Les flux ne décident pas : on peut décider sans avoir consulté
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 1er mars 2027 au 31 août 2027
    Alors cela réussit
    Et le CPAS de Namur a Nele Vermeersch à la Banque-carrefour sous le code 2 (Revenu d’intégration)

  @R-JUR-02
  Scénario: Ne rien trouver, c’est aussi regarder
    Étant donné qu'Élodie Marchal intègre Emma Van Daele sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal consulte Patrimoine d’Emma Van Daele
    Quand Hilde Roosens demande qui a vu les données d’Emma Van Daele
    Alors les preuves montrent :
      | qui            | quoi       | issue       |
      | Élodie Marchal | enregistre | répondu     |
      | Élodie Marchal | consulte   | rien trouvé |

  @R-JUR-05
  Scénario: La passerelle avertit tant que l’intéressé n’est pas informé
    Quand Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen) sans l’informer
    Alors la passerelle avertit : pas encore informé
    Quand Élodie Marchal note que Amélie Lambert a été informée le 1er mars 2027 par écrit
    Alors la passerelle avertit : rien

  @R-INT-10
  Scénario: Qui vit avec le demandeur est intégré sous le code 1
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Élodie Marchal intègre Rachid El Amrani comme membre du ménage d’Amélie Lambert
    Alors elle court du 1er mars 2027 au 1er mai 2027
    Et le CPAS de Namur a Rachid El Amrani à la Banque-carrefour sous le code 1 (Dossier en examen)

  @R-INT-18
  Scénario: Divorcé : l’ex-conjointe peut devoir des aliments
    Étant donné qu'Élodie Marchal intègre Karim Haddad sous le code 1 (Dossier en examen)
    Quand Élodie Marchal demande qui entoure Karim Haddad
    Alors la passerelle propose entre autres :
      | personne          | parenté     | vit avec | code                             |
      | Leïla Ben Youssef | ex-conjoint | non      | 30 (Enquête débiteur d’aliments) |

  @R-RPL-05
  Plan du scénario: D’un cohabitant sans aide ne s’ouvre que ce qui compte pour les revenus du ménage : <flux>
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Rachid El Amrani comme membre du ménage d’Amélie Lambert
    Et qu'Élodie Marchal accorde à Amélie Lambert revenu d’intégration du 1er mars 2027 au 31 août 2027 et décide pour le ménage :
      | membre           | aide |
      | Rachid El Amrani |      |
    Quand Élodie Marchal note pour Rachid El Amrani le motif « Élément nouveau dans le dossier » avec l’explication « vérifier les revenus du partenaire »
    Et qu'Élodie Marchal consulte <flux> de Rachid El Amrani
    Alors est-ce permis : <réponse>

    Exemples:
      | flux         | réponse                     |
      | Indépendants | oui                         |
      | Dimona       | oui                         |
      | Patrimoine   | le code n’ouvre pas ce flux |
      | Tarif social | le code n’ouvre pas ce flux |
      | Attestations | le code n’ouvre pas ce flux |

  @R-ROL-01
  Scénario: Qui contrôle ne décide pas et ne met fin à rien
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Hilde Roosens refuse l’aide à Amélie Lambert
    Alors la passerelle refuse : opération hors du rôle
    Quand Hilde Roosens met fin à l’intégration d’Amélie Lambert : « plus nécessaire »
    Alors la passerelle refuse : opération hors du rôle

  @R-ROL-03
  Scénario: Le livre de règles dit pour chaque rôle ce qu’il peut
    Quand Hilde Roosens lit le livre de règles
    Alors le livre dit qui peut quoi :
      | rôle                                   | enregistre | informe | consulte | note le motif | décide | met fin |
      | travailleuse sociale                   | oui        | oui     | oui      | oui           | oui    | oui     |
      | responsable d’équipe                   | oui        | oui     | oui      | oui           | oui    | oui     |
      | délégué à la protection des données    | non        | non     | non      | non           | non    | non     |
      | conseiller en sécurité de l’information | non       | non     | non      | non           | non    | non     |
      | inspecteur du SPP Intégration sociale  | non        | non     | non      | non           | non    | non     |
      | logiciel sans personne                 | non        | non     | non      | non           | non    | non     |

  @R-CAD-02 @R-CAD-05
  Scénario: Allocations familiales : l’attributaire d’avant les régions
    Étant donné que nous sommes le 3 février 2020
    Et qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Allocations familiales (CADAF) d’Amélie Lambert
    Alors le flux montre :
      | caisse d’allocations familiales | attributaire     |
      | Caisse Le Maillon               | Rachid El Amrani |
    Et le flux montre :
      | prénom de l’attributaire | nom de l’attributaire |
      | Rachid                   | El Amrani             |
