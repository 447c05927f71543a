# language: fr
Fonctionnalité: Des enquêtes entières, de la demande au montant
  Cinq ménages demandent un revenu d’intégration. Ce qu’ils déclarent est mis à côté de ce que disent les flux et de ce que
  montre la visite à domicile ; le tout donne la catégorie, ce qui compte et le montant par mois. Les montants sont calculés à la
  main ; le calcul figure à chaque enquête. L’évaluation aide l’enquête et ne décide rien : c’est le CPAS qui décide.

  Contexte:
    Étant donné qu'Élodie Marchal est travailleuse sociale au CPAS de Namur

  # Catégorie 3 depuis le 1er février 2025 : 21 312,89 par an.
  # Salaire 1 050,00 x 12 = 12 600,00. Le travail précède l’aide : pas d’exonération de l’article 35. Les allocations familiales
  # ne comptent pas. Exonération générale 310,00 : 12 600,00 - 310,00 = 12 290,00 à déduire.
  # 21 312,89 - 12 290,00 = 9 022,89 par an ; divisé par 12 = 751,9075 par mois.
  # Mai à partir du 12 : 20 jours sur 31, 751,9075 x 20 / 31 = 485,10.
  @R-WZ-03 @R-INL-01 @R-INL-07 @R-RPL-03 @R-SAM-04
  Scénario: Le ménage et les données montrent ensemble un droit à un revenu d’intégration complémentaire
    Étant donné que nous sommes le lundi 12 mai 2025
    Et qu'Élodie Marchal intègre Annelore Wittevrongel sous le code 1 (Dossier en examen)
    Et qu'Annelore Wittevrongel déclare vivre avec :
      | nom               | lien   | né le          |
      | Jef Wittevrongel  | enfant | 21 mai 2016    |
      | Lize Wittevrongel | enfant | 2 octobre 2020 |
    Et qu'Annelore Wittevrongel déclare travailler chez « Schoolkeuken De Soeplepel » depuis le 11 septembre 2023
    Et qu'Annelore Wittevrongel déclare comme revenus :
      | type                   | net par mois   | depuis            | déjà avant l’aide |
      | salaire                | 1 050,00 euros | 11 septembre 2023 | oui               |
      | allocations familiales | 370,00 euros   |                   |                   |
    Et qu'Annelore Wittevrongel déclare n’avoir ni bien immobilier ni épargne
    Quand Élodie Marchal compose le dossier d’Annelore Wittevrongel
    Alors dans le dossier chaque flux a répondu, et il est conservé jusqu’au 11 juin 2025
    Quand une visite à domicile d’Élodie Marchal chez Annelore Wittevrongel sur le ménage confirme ce qui est déclaré
    Et Élodie Marchal lit le dossier conservé d’Annelore Wittevrongel
    Alors dans le dossier chaque flux a répondu, et il est conservé jusqu’au 11 juin 2025
    Quand Élodie Marchal évalue la demande d’Annelore Wittevrongel
    Alors la passerelle met à côté de la déclaration :
      | sur quoi | résultat       | constatation                | question                                                                                  |
      | ménage   | identique      | confirme ce qui est déclaré |                                                                                           |
      | travail  | identique      |                             |                                                                                           |
      | revenus  | non comparable |                             | La source connaît le revenu mais pas le montant : demandez la preuve du dernier paiement. |
    Et les clignotants sont :
      | quoi                     | état     |
      | Travail (Dimona) et aide | expliqué |
    Et le calcul par an est :
      | quoi                        | valeur                |
      | catégorie                   | Avec famille à charge |
      | montant de la catégorie     | 21 312,89 euros       |
      | Salaire                     | 12 600,00 euros       |
      | total                       | 12 600,00 euros       |
      | exonération générale        | 310,00 euros          |
      | à déduire                   | 12 290,00 euros       |
      | revenu d’intégration par an | 9 022,89 euros        |
      | premier jour                | 12 mai 2025           |
      | jours                       | 20                    |
      | premier mois                | 485,10 euros          |
    Et le revenu d’intégration est complémentaire : 751,91 euros par mois
    Quand Élodie Marchal accorde à Annelore Wittevrongel revenu d’intégration du 12 mai 2025 au 11 mai 2026
    Alors le CPAS de Namur a Annelore Wittevrongel à la Banque-carrefour sous le code 2 (Revenu d’intégration)

  # Catégorie 2 depuis le 1er février 2025 : 15 770,40 par an, 1 314,20 par mois.
  # Demi-maison : revenu cadastral 743 x 1/2 = 371,50, moins que l’exonération de 750 : ne compte pour rien.
  # Février à partir du 3 : 26 jours sur 28, 1 314,20 x 26 / 28 = 1 220,33.
  @R-INL-07 @R-RPL-03 @R-SAM-04
  Scénario: Isolée sans revenu : le montant complet, et une demi-maison qui n’était pas déclarée
    Étant donné que nous sommes le lundi 3 février 2025
    Et qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Et que Nele Vermeersch déclare vivre seule
    Et que Nele Vermeersch déclare ne pas travailler
    Et que Nele Vermeersch déclare n’avoir aucun revenu
    Et que Nele Vermeersch déclare n’avoir ni bien immobilier ni épargne
    Quand Élodie Marchal compose le dossier de Nele Vermeersch
    Alors dans le dossier chaque flux a répondu, et il est conservé jusqu’au 5 mars 2025
    Quand une visite à domicile d’Élodie Marchal chez Nele Vermeersch sur le ménage confirme ce qui est déclaré
    Et Élodie Marchal évalue la demande de Nele Vermeersch
    Alors la passerelle met à côté de la déclaration :
      | sur quoi        | résultat    | constatation                | question                                                                        |
      | ménage          | identique   | confirme ce qui est déclaré |                                                                                 |
      | bien immobilier | non déclaré |                             | La personne a-t-elle encore ce bien, qui l’utilise, et rapporte-t-il un loyer ? |
    Et les clignotants sont :
      | quoi                     | état     |
      | Travail (Dimona) et aide | expliqué |
    Et le calcul par an est :
      | quoi                        | valeur          |
      | catégorie                   | Isolé           |
      | montant de la catégorie     | 15 770,40 euros |
      | Biens bâtis                 | 0,00 euros      |
      | total                       | 0,00 euros      |
      | exonération générale        | 0,00 euros      |
      | revenu d’intégration par an | 15 770,40 euros |
      | jours                       | 26              |
      | premier mois                | 1 220,33 euros  |
    Et le revenu d’intégration est complet : 1 314,20 euros par mois
    Quand Élodie Marchal accorde à Nele Vermeersch revenu d’intégration du 3 février 2025 au 2 février 2026
    Alors le CPAS de Namur a Nele Vermeersch à la Banque-carrefour sous le code 2 (Revenu d’intégration)

  # Catégorie 1 depuis le 1er mars 2026 : 10 723,75 par an, 893,65 par mois.
  # Pension du grand-père : 1 800,00 brut - 63,90 pour l’assurance maladie = 1 736,10 imposable ; précompte de 10 % = 173,61 ;
  # 1 562,49 net x 12 = 18 749,88. Un grand-parent qui cohabite compte depuis le 1er mars 2026 au-delà du montant de la catégorie 1 :
  # 893,65 x 12 = 10 723,80 ; 18 749,88 - 10 723,80 = 8 026,08 compte chez le petit-fils.
  # Exonération générale 155,00 : 7 871,08 à déduire ; 10 723,75 - 7 871,08 = 2 852,67 ; divisé par 12 = 237,7225.
  # Mars à partir du 9 : 23 jours sur 31, 237,7225 x 23 / 31 = 176,37.
  # Non compté par équité : rien à déduire, 10 723,75 / 12 = 893,65.
  @R-INL-07 @R-INL-08 @R-RPL-03 @R-SAM-04
  Scénario: Chez un grand-père qui n’était pas déclaré et dont la pension compte
    Étant donné que nous sommes le lundi 9 mars 2026
    Et qu'Élodie Marchal intègre Jorn Baetslé sous le code 1 (Dossier en examen)
    Et que Jorn Baetslé déclare vivre seul
    Et que Jorn Baetslé déclare n’avoir aucun revenu
    Et que Jorn Baetslé déclare n’avoir ni bien immobilier ni épargne
    Et qu'Élodie Marchal compose le dossier de Jorn Baetslé
    Quand une visite à domicile d’Élodie Marchal chez Jorn Baetslé sur le ménage montre autre chose que ce qui est déclaré
    Et Élodie Marchal évalue la demande de Jorn Baetslé
    Alors la passerelle met à côté de la déclaration :
      | sur quoi | résultat    | constatation                              | question                                                            |
      | ménage   | non déclaré | montre autre chose que ce qui est déclaré | Cette personne vit-elle ici ? Le registre l’inscrit dans le ménage. |
    Quand Élodie Marchal intègre Omer Baetslé comme membre du ménage de Jorn Baetslé
    Et Élodie Marchal compose le dossier d’Omer Baetslé
    Et Jorn Baetslé déclare vivre avec :
      | nom          | lien         | né le          |
      | Omer Baetslé | grand-parent | 3 juillet 1946 |
    Et Omer Baetslé déclare comme revenus :
      | type    | net par mois   |
      | pension | 1 562,49 euros |
    Et Omer Baetslé déclare n’avoir ni bien immobilier ni épargne
    Et Élodie Marchal évalue la demande de Jorn Baetslé
    Alors le calcul par an est :
      | quoi                                                            | valeur          |
      | catégorie                                                       | Cohabitant      |
      | montant de la catégorie                                         | 10 723,75 euros |
      | Ressources des cohabitants au-delà du montant de la catégorie 1 | 8 026,08 euros  |
      | total                                                           | 8 026,08 euros  |
      | exonération générale                                            | 155,00 euros    |
      | à déduire                                                       | 7 871,08 euros  |
      | revenu d’intégration par an                                     | 2 852,67 euros  |
      | jours                                                           | 23              |
      | premier mois                                                    | 176,37 euros    |
    Et le revenu d’intégration est complémentaire : 237,72 euros par mois
    Quand Élodie Marchal ne compte pas les ressources d’Omer Baetslé : « La pension va aux frais médicaux du grand-père »
    Et Élodie Marchal évalue la demande de Jorn Baetslé
    Alors le revenu d’intégration est complet : 893,65 euros par mois
    Quand Élodie Marchal accorde à Jorn Baetslé revenu d’intégration du 9 mars 2026 au 8 mars 2027 et décide pour le ménage :
      | membre       | aide |
      | Omer Baetslé |      |
    Alors le CPAS de Namur a Jorn Baetslé à la Banque-carrefour sous le code 2 (Revenu d’intégration)
    Et le CPAS de Namur a Omer Baetslé à la Banque-carrefour sous le code 5 (Cohabitant)

  # Catégorie 2 depuis le 1er février 2025 : 15 770,40 par an, 1 314,20 par mois.
  # 352,00 pour 22 des 31 jours : 352,00 x 31 / 22 = 496,00 dans un mois entier ; x 12 = 5 952,00.
  # Article 35 : 309,48 x 12 = 3 713,76 exonérés ; 2 238,24 comptent. Exonération générale 250,00 : 1 988,24 à déduire.
  # 15 770,40 - 1 988,24 = 13 782,16 ; divisé par 12 = 1 148,5133 dans un mois avec un tel salaire.
  # Mars : 22 jours avec salaire et 9 sans : (1 148,5133 x 22 + 1 314,20 x 9) / 31 = 1 196,62.
  # Jours : il en restait 1 095, 22 en mars, 1 073 après.
  @R-INL-08 @R-SAM-04 @R-RPL-10
  Scénario: Qui commence à travailler sous un revenu d’intégration en cours : un clignotant, et l’exonération de l’article 35
    Étant donné que nous sommes le lundi 6 janvier 2025
    Et qu'Élodie Marchal intègre Siebren Hautekeete sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal accorde à Siebren Hautekeete revenu d’intégration du 6 janvier 2025 au 5 janvier 2026
    Et qu'arrive le lundi 17 mars 2025
    Quand Élodie Marchal ouvre une révision pour Siebren Hautekeete : élément nouveau
    Et Élodie Marchal compose le dossier de Siebren Hautekeete
    Et Élodie Marchal évalue la demande de Siebren Hautekeete
    Alors les clignotants sont :
      | quoi                     | état       | question                                                                                                                           |
      | Travail (Dimona) et aide | est allumé | Combien la personne a-t-elle gagné en mars 2025 ? Demandez les fiches de paie et voyez si une exonération (article 35) est possible. |
    Et le revenu d’intégration n’est pas encore connu, au plus 1 314,20 euros par mois
    Quand arrive le lundi 31 mars 2025
    Et une pièce justificative d’Élodie Marchal chez Siebren Hautekeete sur les revenus confirme ce qui est déclaré
    Et Siebren Hautekeete déclare vivre seul
    Et Siebren Hautekeete déclare travailler chez « Wasserij Het Witte Laken » depuis le 10 mars 2025
    Et Siebren Hautekeete déclare comme revenus :
      | type    | net par mois | depuis       | jours |
      | salaire | 352,00 euros | 10 mars 2025 | 22    |
    Et Siebren Hautekeete déclare n’avoir ni bien immobilier ni épargne
    Et Élodie Marchal fixe pour Siebren Hautekeete l’exonération « Travail ou formation », contrat du 10 mars 2025 au 31 mars 2025
    Et Élodie Marchal évalue la demande de Siebren Hautekeete
    Alors aucun clignotant n’est allumé
    Et les clignotants sont :
      | quoi                     | état     |
      | Travail (Dimona) et aide | expliqué |
      | Salaires (DmfA) et aide  | inconnu  |
    Et le calcul par an est :
      | quoi                                            | valeur          |
      | catégorie                                       | Isolé           |
      | montant de la catégorie                         | 15 770,40 euros |
      | Salaire                                         | 5 952,00 euros  |
      | Exonération pour travail ou formation (art. 35) | 3 713,76 euros  |
      | total                                           | 2 238,24 euros  |
      | exonération générale                            | 250,00 euros    |
      | à déduire                                       | 1 988,24 euros  |
      | revenu d’intégration par an                     | 13 782,16 euros |
      | jours travaillés                                | 22              |
      | ce mois-là                                      | 1 196,62 euros  |
      | jours d’exonération avant le mois               | 1095            |
      | jours d’exonération dans le mois                | 22              |
      | jours d’exonération après le mois               | 1073            |
    Et le revenu d’intégration est complémentaire : 1 148,51 euros par mois
    Quand Élodie Marchal accorde à Siebren Hautekeete revenu d’intégration du 31 mars 2025 au 30 mars 2026
    Alors le CPAS de Namur a Siebren Hautekeete à la Banque-carrefour sous le code 2 (Revenu d’intégration)

  # Catégorie 3 depuis le 1er mars 2026 : 21 738,90 par an.
  # Indemnité de maternité : 82,18 brut par jour x 312 jours = 25 640,16 ; net au moins 88,89 % de cela, 22 791,54.
  # Déclaré 1 980,00 net x 12 = 23 760,00 : entre les deux, donc juste. C’est plus que 21 738,90 : pas d’exonération générale,
  # et 21 738,90 - 23 760,00 est moins que rien : pas de revenu d’intégration.
  @R-INL-08 @R-SAM-04
  Scénario: Une indemnité de la mutualité au-dessus du revenu d’intégration : rien à payer, et d’abord un autre droit
    Étant donné que nous sommes le mardi 2 juin 2026
    Et qu'Élodie Marchal intègre Hanne Verstuyft sous le code 1 (Dossier en examen)
    Et que Hanne Verstuyft déclare vivre avec :
      | nom            | lien   | né le         |
      | Lien Verstuyft | enfant | 21 avril 2026 |
    Et que Hanne Verstuyft déclare ne pas travailler
    Et que Hanne Verstuyft déclare comme revenus :
      | type                      | net par mois   | depuis       |
      | indemnité de la mutualité | 1 980,00 euros | 2 avril 2026 |
    Et que Hanne Verstuyft déclare n’avoir ni bien immobilier ni épargne
    Quand Élodie Marchal compose le dossier de Hanne Verstuyft
    Et une visite à domicile d’Élodie Marchal chez Hanne Verstuyft sur le ménage confirme ce qui est déclaré
    Et Élodie Marchal évalue la demande de Hanne Verstuyft
    Alors la passerelle met à côté de la déclaration :
      | sur quoi | résultat       | constatation                | question                                                                                |
      | ménage   | identique      | confirme ce qui est déclaré |                                                                                         |
      | revenus  | non comparable |                             | Le brut et le net ne peuvent être comparés : demandez une pièce avec les deux montants. |
    Et le calcul par an est :
      | quoi                        | valeur                |
      | catégorie                   | Avec famille à charge |
      | montant de la catégorie     | 21 738,90 euros       |
      | Indemnité de la mutualité   | 23 760,00 euros       |
      | total                       | 23 760,00 euros       |
      | exonération générale        | 0,00 euros            |
      | à déduire                   | 23 760,00 euros       |
      | revenu d’intégration par an | 0,00 euros            |
      | premier mois                | 0,00 euros            |
    Et le revenu d’intégration est nul : 0,00 euros par mois
    Et il faut demander si ce droit est exercé :
      | quoi                                        | question                                                                                        |
      | Allocations familiales et supplément social | Qui reçoit les allocations familiales, sont-elles demandées, et le supplément social l’est-il ? |
    Quand Élodie Marchal refuse l’aide à Hanne Verstuyft
    Alors le CPAS de Namur n’a plus Hanne Verstuyft à la Banque-carrefour
