# language: fr
Fonctionnalité: Délais
  Ce que le centre doit faire, pour quel jour et pourquoi, figure sur une seule liste. Ce qui est en retard y reste
  jusqu’à ce que quelqu’un s’en occupe : une décision, une révision, une nouvelle intégration, ou une démarche
  enregistrée.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Jürgen Hausmann est travailleur social au CPAS de Namur

  @R-TER-01 @R-TER-12
  Scénario: Tous les délais d’une demande, avec leur base légale
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Jürgen Hausmann demande ce qu’il y a à faire maintenant et plus tard
    Alors la liste contient :
      | personne        | quoi                      | au plus tard le | état      |
      | Nele Vermeersch | décider de la demande     | 31 mars 2027    | plus tard |
      | Nele Vermeersch | fin de l’enquête sociale  | 1er mai 2027    | plus tard |
    Et la base légale de décider de la demande est : « 26 May 2002, art. 21 »
    Quand Jürgen Hausmann demande ce qu’il y a à faire
    Alors il n’y a rien à faire

  @R-TER-01 @R-TER-12
  Plan du scénario: Trente jours pour décider : le <jour>, c’est <état>
    Étant donné que nous sommes le 31 janvier 2027
    Et qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand arrive le <jour>
    Et qu'Élodie Marchal demande ce qu’il y a à faire pour : décider de la demande
    Alors la liste contient :
      | personne        | quoi                  | au plus tard le | état   |
      | Nele Vermeersch | décider de la demande | 2 mars 2027     | <état> |

    Exemples: Le dernier jour est à temps
      | jour            | état               |
      | 16 février 2027 | à faire maintenant |
      | 2 mars 2027     | à faire maintenant |
      | 3 mars 2027     | en retard          |

  @overdue-stays
  Scénario: Une enquête sans décision ne disparaît pas quand le code 1 est terminé
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand arrive le 2 mai 2027
    Et que la passerelle fait son nettoyage
    Alors l’intégration de Nele Vermeersch au CPAS de Namur sous le code 1 (Dossier en examen) devient terminée
    Quand arrive le 1er octobre 2027
    Et que Jürgen Hausmann demande ce qu’il y a à faire
    Alors la liste contient :
      | personne        | quoi                     | au plus tard le | état      |
      | Nele Vermeersch | décider de la demande    | 31 mars 2027    | en retard |
      | Nele Vermeersch | fin de l’enquête sociale | 1er mai 2027    | en retard |
    Quand Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et que Jürgen Hausmann demande ce qu’il y a à faire
    Alors il n’y a rien à faire

  @overdue-stays
  Scénario: Ce qui n’est pas nécessaire l’est pour un motif
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand arrive le 1er juin 2027
    Et qu'Élodie Marchal enregistre pour Nele Vermeersch que ceci n’est pas nécessaire : décider de la demande, car « la demande est retirée de vive voix »
    Alors cela réussit
    Quand Élodie Marchal demande ce qu’il y a à faire
    Alors il n’y a rien à faire

  @R-TER-02 @R-TER-03 @R-TER-05 @R-TER-06 @R-TER-12
  Scénario: Après la décision : attestation, notification, paiement et PIIS
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand arrive le 15 mars 2027
    Et qu'Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 1er mars 2027 au 31 août 2027
    Et qu'Élodie Marchal demande ce qu’il y a à faire maintenant et plus tard
    Alors la liste contient :
      | personne        | quoi                                              | au plus tard le |
      | Nele Vermeersch | envoyer l’attestation multifonctionnelle A036     | 22 mars 2027    |
      | Nele Vermeersch | notifier la décision à l’intéressé                | 23 mars 2027    |
      | Nele Vermeersch | payer l’aide                                      | 30 mars 2027    |
      | Nele Vermeersch | conclure le projet individualisé (PIIS)           | 15 juin 2027    |
      | Nele Vermeersch | révision                                          | 31 août 2027    |
      | Nele Vermeersch | visite à domicile                                 | 1er mars 2028   |
    Et la base légale de envoyer l’attestation multifonctionnelle A036 est : « Crossroads Bank »
    Et la base légale de notifier la décision à l’intéressé est : « 26 May 2002, art. 21 »
    Et la base légale de payer l’aide est : « 26 May 2002, art. 21 and 23 »
    Et la base légale de conclure le projet individualisé (PIIS) est : « 26 May 2002, art. 11 »
    Et la base légale de révision est : « 26 May 2002, art. 22 »
    Et la base légale de visite à domicile est : « 1 December 2013 »
    Quand arrive le 10 juillet 2027
    Et qu'Élodie Marchal enregistre pour Nele Vermeersch au 16 mars 2027 : la décision est notifiée à l’intéressé
    Et qu'Élodie Marchal enregistre pour Nele Vermeersch au 17 mars 2027 : l’attestation multifonctionnelle A036 est envoyée
    Et qu'Élodie Marchal enregistre pour Nele Vermeersch au 25 mars 2027 : l’aide est payée pour la première fois
    Et qu'Élodie Marchal demande ce qu’il y a à faire
    Alors la liste contient :
      | personne        | quoi                                    | au plus tard le | état      |
      | Nele Vermeersch | conclure le projet individualisé (PIIS) | 15 juin 2027    | en retard |
    Quand Élodie Marchal enregistre pour Nele Vermeersch au 8 juillet 2027 : le projet individualisé est signé (PIIS)
    Et qu'Élodie Marchal demande ce qu’il y a à faire
    Alors il n’y a rien à faire
    Quand Jürgen Hausmann regarde les délais de Nele Vermeersch
    Alors le dossier montre les démarches :
      | démarche                                          | le             |
      | la décision est notifiée à l’intéressé            | 16 mars 2027   |
      | l’attestation multifonctionnelle A036 est envoyée | 17 mars 2027   |
      | l’aide est payée pour la première fois            | 25 mars 2027   |
      | le projet individualisé est signé (PIIS)          | 8 juillet 2027 |

  @R-TER-02
  Scénario: Un refus est notifié aussi
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal refuse l’aide à Nele Vermeersch
    Quand Élodie Marchal demande ce qu’il y a à faire maintenant et plus tard
    Alors la liste contient :
      | personne        | quoi                               | au plus tard le |
      | Nele Vermeersch | notifier la décision à l’intéressé | 9 mars 2027     |

  @forwarding-in-five-days
  Scénario: Incompétent : transmettre dans les cinq jours
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal enregistre pour Nele Vermeersch au 1er mars 2027 : le centre ne se considère pas compétent pour la demande
    Quand arrive le 7 mars 2027
    Et qu'Élodie Marchal demande ce qu’il y a à faire
    Alors la liste contient :
      | personne        | quoi                                         | au plus tard le | état      |
      | Nele Vermeersch | transmettre la demande au centre compétent   | 6 mars 2027     | en retard |
    Quand Élodie Marchal enregistre pour Nele Vermeersch au 7 mars 2027 : la demande est transmise au centre compétent
    Et qu'Élodie Marchal demande ce qu’il y a à faire maintenant et plus tard
    Alors il n’y a rien à faire

  @yearly-home-visit
  Scénario: Un an après la visite à domicile, la suivante est en retard, même si l’aide est renouvelée
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal accorde à Nele Vermeersch autre aide du 1er mars 2027 au 29 février 2028
    Quand arrive le 2 avril 2027
    Et qu'Élodie Marchal enregistre pour Nele Vermeersch au 1er avril 2027 : une visite à domicile a eu lieu
    Alors cela réussit
    Quand arrive le 10 février 2028
    Et qu'Élodie Marchal ouvre une révision pour Nele Vermeersch : révision annuelle
    Alors cela réussit
    Quand arrive le 1er mars 2028
    Et qu'Élodie Marchal accorde à Nele Vermeersch autre aide du 1er mars 2028 au 28 février 2029
    Alors cela réussit
    Quand arrive le 1er avril 2028
    Et que Jürgen Hausmann demande ce qu’il y a à faire pour : visite à domicile
    Alors la liste contient :
      | personne        | quoi              | au plus tard le | état               |
      | Nele Vermeersch | visite à domicile | 1er avril 2028  | à faire maintenant |
    Quand arrive le 2 avril 2028
    Et que Jürgen Hausmann demande ce qu’il y a à faire pour : visite à domicile
    Alors la liste contient :
      | personne        | quoi              | au plus tard le | état      |
      | Nele Vermeersch | visite à domicile | 1er avril 2028  | en retard |

  @R-TER-08 @R-RPL-07
  Plan du scénario: Un an de revenu d’intégration : le <jour>, la révision est <état>
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 1er mars 2027 au 29 février 2028
    Quand arrive le <jour>
    Et que Jürgen Hausmann demande ce qu’il y a à faire pour : révision
    Alors la liste contient :
      | personne        | quoi     | au plus tard le | état   |
      | Nele Vermeersch | révision | 29 février 2028 | <état> |

    Exemples: Un mois à l’avance, puis jusqu’à ce que quelqu’un le fasse
      | jour            | état               |
      | 1er février 2028 | à faire maintenant |
      | 1er mars 2028   | en retard          |

  @R-TER-08 @R-RPL-07
  Scénario: Qui cohabite sans aide est revu aussi
    Étant donné qu'Élodie Marchal intègre Rachid El Amrani sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Inès El Amrani comme membre du ménage de Rachid El Amrani
    Et qu'Élodie Marchal accorde à Rachid El Amrani autre aide du 1er mars 2027 au 29 février 2028
    Quand arrive le 1er février 2028
    Et que Jürgen Hausmann demande ce qu’il y a à faire pour : révision
    Alors la liste contient :
      | personne         | quoi     | au plus tard le |
      | Rachid El Amrani | révision | 29 février 2028 |
      | Inès El Amrani   | révision | 29 février 2028 |

  @R-TER-11 @R-RPL-07
  Scénario: Ce qui est en révision attend la décision sur la révision
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal accorde à Nele Vermeersch autre aide du 1er mars 2027 au 29 février 2028
    Quand arrive le 1er février 2028
    Et qu'Élodie Marchal ouvre une révision pour Nele Vermeersch : révision annuelle
    Et que Jürgen Hausmann demande ce qu’il y a à faire pour : révision
    Alors il n’y a rien à faire
    Quand arrive le 17 février 2028
    Et que Jürgen Hausmann demande ce qu’il y a à faire pour : décider de la demande
    Alors la liste contient :
      | personne        | quoi                  | au plus tard le | état               |
      | Nele Vermeersch | décider de la demande | 2 mars 2028     | à faire maintenant |
    Quand arrive le 1er mars 2028
    Et qu'Élodie Marchal accorde à Nele Vermeersch autre aide du 1er mars 2028 au 28 février 2029
    Et que Jürgen Hausmann demande ce qu’il y a à faire pour : révision
    Alors il n’y a rien à faire

  @codes-7-and-30-on-the-list
  Scénario: La médiation de dettes est revue chaque année et a une fin
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire)
    Quand Élodie Marchal demande ce qu’il y a à faire maintenant et plus tard
    Alors la liste contient :
      | personne        | quoi                                         | au plus tard le |
      | Nele Vermeersch | révision annuelle de la médiation de dettes  | 1er mars 2028   |
      | Nele Vermeersch | fin de la médiation de dettes                | 1er mars 2032   |

  @codes-7-and-30-on-the-list
  Scénario: L’enquête sur un débiteur d’aliments se termine
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Luc Vermeersch comme débiteur d’aliments de Nele Vermeersch
    Et qu'Élodie Marchal accorde à Nele Vermeersch autre aide du 1er mars 2027 au 29 février 2028
    Quand arrive le 20 février 2028
    Et que Jürgen Hausmann demande ce qu’il y a à faire pour : fin de l’enquête sur le débiteur d’aliments
    Alors la liste contient :
      | personne       | quoi                                       | au plus tard le | état               |
      | Luc Vermeersch | fin de l’enquête sur le débiteur d’aliments | 1er mars 2028   | à faire maintenant |

  @steps-once-and-true
  Scénario: Une démarche est enregistrée une fois, pour un jour possible
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand Élodie Marchal enregistre pour Nele Vermeersch au 1er mars 2027 : la décision est notifiée à l’intéressé
    Alors le message est : aucun délai correspondant
    Quand arrive le 15 mars 2027
    Et qu'Élodie Marchal refuse l’aide à Nele Vermeersch
    Et qu'Élodie Marchal enregistre pour Nele Vermeersch au 14 mars 2027 : la décision est notifiée à l’intéressé
    Alors est mal rempli : jour de la démarche
    Quand Élodie Marchal enregistre pour Nele Vermeersch au 16 mars 2027 : la décision est notifiée à l’intéressé
    Alors est mal rempli : jour de la démarche
    Quand Élodie Marchal enregistre pour Nele Vermeersch au 15 mars 2027 : la décision est notifiée à l’intéressé
    Alors cela réussit
    Quand Jürgen Hausmann enregistre pour Nele Vermeersch au 15 mars 2027 : la décision est notifiée à l’intéressé
    Alors le message est : déjà enregistré

  @R-INL-06
  Scénario: Qui habite avec l’intéressé ne voit pas le dossier sur la liste et n’enregistre rien
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et que Jürgen Hausmann habite avec Nele Vermeersch
    Quand Jürgen Hausmann demande ce qu’il y a à faire maintenant et plus tard
    Alors il n’y a rien à faire
    Quand Jürgen Hausmann enregistre pour Nele Vermeersch au 1er mars 2027 : une visite à domicile a eu lieu
    Alors la passerelle refuse : propre ménage
