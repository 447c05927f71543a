# language: fr
Fonctionnalité: Des chiffres justes
  Une décision repose sur ce que disent les flux. Un chiffre est juste, ou il est dit qu’il n’est pas connu.

  Contexte:
    Étant donné que nous sommes le mercredi 12 mars 2025
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Hilde Roosens est délégué à la protection des données au CPAS de Namur

  @art35-days-follow-contracts
  Scénario: Exonération article 35 : les jours du mois suivent le contrat
    Étant donné qu'Élodie Marchal intègre Wannes Deprez sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Attestations de Wannes Deprez
    Alors il restait 695 jours d’exonération, ce mois en compte 22, 22 sont exonérés et il en reste 673

  @art35-days-follow-contracts
  Scénario: Exonération article 35 : les derniers jours
    Étant donné que nous sommes le mardi 8 avril 2025
    Et qu'Élodie Marchal intègre Fien Opsomer sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Attestations de Fien Opsomer
    Alors il restait 5 jours d’exonération, ce mois en compte 30, 5 sont exonérés et il en reste 0
    Et l’exonération avertit : « Les derniers jours de l’exonération tombent dans l’un de ces mois »

  @art35-unknown-days
  Scénario: Exonération article 35 : l’intérim ne dit pas quels jours ont été prestés
    Étant donné qu'Élodie Marchal intègre Tibo Maesfranckx sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Attestations de Tibo Maesfranckx
    Alors le nombre de jours à compter ce mois n’est pas connu, au plus 6 : « Pour ce travail, les jours prestés comptent, et Dimona ne dit pas lesquels »
    Et le délai de l’exonération se termine le 28 février 2030

  @art35-student-without-counter
  Scénario: Exonération article 35 : un étudiant n’a pas de compteur
    Étant donné qu'Élodie Marchal intègre Lou Storme sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Attestations de Lou Storme
    Alors le nombre de jours à compter ce mois n’est pas connu, au plus 31 : « Contrat d’étudiant : avec un PIIS études aucun jour n’est compté, sinon oui »
    Et 309,48 euros par mois sont exonérés pour « Étudiant avec PIIS études », sans compteur de jours

  @art35-artist-and-shortage-job
  Scénario: Exonération article 35 : un artiste compte par an, un métier en pénurie au plus trois mois
    Étant donné qu'Élodie Marchal intègre Wannes Deprez sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Attestations de Wannes Deprez
    Alors 443,52 euros par mois sont exonérés pour « Métier en pénurie », au plus 3 mois et dans le même compteur
    Et 3 713,76 euros par an sont exonérés pour « Artiste, revenus ponctuels », dans le même compteur

  @art35-evidence-of-both
  Scénario: Exonération article 35 : la consultation de Dimona figure aussi dans les preuves
    Étant donné qu'Élodie Marchal intègre Wannes Deprez sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Attestations de Wannes Deprez
    Et que Hilde Roosens demande qui a vu les données de Wannes Deprez
    Alors les preuves montrent :
      | qui            | quoi       | flux         | issue   |
      | Élodie Marchal | enregistre |              | répondu |
      | Élodie Marchal | consulte   | Attestations | répondu |
      | Élodie Marchal | consulte   | Dimona       | répondu |

  @refused-recognition-is-none
  Scénario: Une reconnaissance refusée n’est pas une reconnaissance
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Handicap (DGPH) de Nele Vermeersch
    Alors la reconnaissance est refusée, et il n’y en a pas

  @gross-or-net
  Scénario: Un montant dit s’il est brut ou net
    Étant donné qu'Élodie Marchal intègre Apolonia Wielgosz sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Handicap (DGPH) d’Apolonia Wielgosz
    Alors chaque montant dit qu’il n’est pas imposé

  @sanction-has-its-end
  Scénario: Une sanction de treize semaines a un dernier jour
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Chômage de Nele Vermeersch
    Alors il n’y a pas de droit jusqu’au 2 mai 2027, par une sanction de 13 semaines

  @whole-trajectory
  Scénario: L’intégration hors CPAS montre tout le parcours, et dit depuis quand
    Étant donné qu'Élodie Marchal intègre Katleen Osselaer sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Intégration de Katleen Osselaer
    Alors l’intégration hors CPAS va du 1er janvier 1990 au 12 mars 2025

  @administrator-name-and-address
  Scénario: L’administrateur avec son nom et son adresse
    Étant donné qu'Élodie Marchal intègre Godelieve Van Hecke sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Registre national de Godelieve Van Hecke
    Alors le nom et l’adresse de l’administrateur sont « MR. FLORIS DECOENE, ADVOCAAT, SCHAALSTRAAT 9, 2800 MECHELEN »

  @child-benefits-with-names
  Scénario: Les allocations familiales avec des noms
    Étant donné qu'Élodie Marchal intègre Ottilie Bruggeman sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Allocations familiales (CADAF) d’Ottilie Bruggeman
    Alors « Uitbetaler Het Nest » paie à « Ottilie Bruggeman » pour « Fleur Bruggeman »

  @labels-as-in-belgium
  Plan du scénario: Le code <code> de <liste> dans les trois langues nationales
    Quand Élodie Marchal demande la liste « <liste> »
    Alors le code « <code> » se dit en français « <français> » et en allemand « <allemand> »

    Exemples:
      | code    | liste                       | français                                                           | allemand                                                    |
      | TODDLER | childBenefitPayments        | Allocation pour enfant en école maternelle                         | Kindergartenzuschlag                                        |
      | 1       | increasedInterventionDigits | Avec intervention majorée                                          | Mit erhöhter Beteiligung                                    |
      | 3       | handicapAllowanceKinds      | Allocation de remplacement de revenus / allocation d'intégration (ARR/AI) | Ersatzeinkommensbeihilfe / Eingliederungsbeihilfe (EEB/EB) |
      | 4       | handicapAllowanceKinds      | Allocation pour l'aide aux personnes âgées (APA)                   | Beihilfe zur Unterstützung von Betagten (BUB)               |
