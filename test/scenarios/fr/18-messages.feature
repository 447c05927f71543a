# language: fr
Fonctionnalité: Messages de la Banque-carrefour
  La Banque-carrefour communique d’elle-même que quelque chose a changé. Un message n’ouvre rien : il rend une révision
  nécessaire, et dit quels flux sont à revoir et s’il faut pour cela une nouvelle intégration.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que la Banque-carrefour envoie des messages

  @R-RPL-09 @R-RPL-10
  Scénario: Un bénéficiaire du revenu d’intégration commence à travailler
    Étant donné qu'Élodie Marchal intègre Jelle Wouterickx sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal accorde à Jelle Wouterickx revenu d’intégration du 1er mars 2027 au 29 février 2028
    Et que le logiciel du CPAS de Namur veut rester informé
    Quand arrive le 15 juin 2027
    Alors le logiciel du CPAS de Namur apprend au sujet de Jelle Wouterickx : Message de la Banque Carrefour reçu
    Et le logiciel du CPAS de Namur apprend au sujet de Jelle Wouterickx : Révision à faire
    Quand Élodie Marchal demande ce que la Banque-carrefour a communiqué
    Alors une révision est due pour Jelle Wouterickx en raison de : Début d’un emploi le 14 juin 2027
    Et Dimona ne s’ouvre avec cette intégration qu’après un motif
    Et Rémunérations ne s’ouvre avec cette intégration qu’après un motif
    Quand Élodie Marchal ouvre une révision pour Jelle Wouterickx : élément nouveau
    Et qu'Élodie Marchal demande ce que la Banque-carrefour a communiqué
    Alors une révision est ouverte pour cela
    Quand Élodie Marchal consulte Dimona de Jelle Wouterickx sous le code 1 (Dossier en examen)
    Alors le résultat est : données trouvées
    Quand Élodie Marchal consulte Rémunérations de Jelle Wouterickx sous le code 1 (Dossier en examen)
    Alors est-ce permis : oui
    Quand Élodie Marchal accorde à Jelle Wouterickx revenu d’intégration du 15 juin 2027 au 31 décembre 2027
    Alors le logiciel du CPAS de Namur apprend au sujet de Jelle Wouterickx : Décision exécutée
    Quand Élodie Marchal demande ce que la Banque-carrefour a communiqué
    Alors la Banque-carrefour n’a rien communiqué

  @R-RPL-09
  Scénario: Pendant l’enquête les flux s’ouvrent avec cette intégration
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand la Banque-carrefour communique au sujet de Nele Vermeersch : Nouvelle adresse le 1er mars 2027
    Et qu'Élodie Marchal demande ce que la Banque-carrefour a communiqué
    Alors une révision est due pour Nele Vermeersch en raison de : Nouvelle adresse le 1er mars 2027
    Et Registre national s’ouvre avec cette intégration

  Scénario: Sous un numéro remplacé, plus rien ne s’ouvre
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Quand la Banque-carrefour communique que le numéro de Nele Vermeersch est remplacé par celui d’Amélie Lambert
    Et qu'Élodie Marchal consulte Dimona de Nele Vermeersch sous le code 1 (Dossier en examen)
    Alors la passerelle refuse : numéro remplacé ou annulé
    Et le remède est : intégrer
