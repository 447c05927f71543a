# language: fr
Fonctionnalité: Clignotants du SPP Intégration sociale
  Le SPP croise les formulaires des centres avec des flux de la Banque-carrefour. Là où l’aide et les ressources ne concordent
  pas, il émet un clignotant. Le centre répond à chacun par un code. Un clignotant n’ouvre rien.

  @R-KNI-01 @R-KNI-02
  Scénario: Un clignotant arrive, dépasse son délai et reçoit sa réponse
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Lotte Verbeeck est travailleuse sociale au CPAS de Gand
    Quand Élodie Marchal importe un clignotant au sujet de Nele Vermeersch pour le mois passé : Travail (Dimona) avec Revenu d’intégration
    Et qu'Élodie Marchal regarde les clignotants du centre
    Alors le premier clignotant est ouvert, au sujet de Nele Vermeersch, à traiter pour le 31 mars 2027
    Et aucune intégration n’y correspond
    Et aucune évaluation ne l’avait prévu
    Quand Lotte Verbeeck regarde les clignotants du centre
    Alors il n’y a aucun clignotant
    Quand arrive le 1er avril 2027
    Et qu'Élodie Marchal importe un clignotant au sujet de Jelle Wouterickx pour le mois passé : Pension avec Aide financière équivalente au revenu d’intégration
    Et qu'Élodie Marchal regarde les clignotants du centre
    Alors le premier clignotant est hors délai, au sujet de Nele Vermeersch, à traiter pour le 31 mars 2027
    Quand Élodie Marchal répond au premier clignotant : Les ressources étaient connues et ont été prises en compte
    Alors le SPP Intégration sociale confirme cette réponse à Élodie Marchal
    Quand Élodie Marchal regarde les clignotants du centre
    Alors le premier clignotant est ouvert, au sujet de Jelle Wouterickx, à traiter pour le 1er mai 2027

  @R-KNI-03
  Scénario: Un clignotant que le centre avait prévu lui-même
    Étant donné que nous sommes le lundi 6 janvier 2025
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et qu'Élodie Marchal intègre Siebren Hautekeete sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal accorde à Siebren Hautekeete revenu d’intégration du 6 janvier 2025 au 5 janvier 2026
    Et qu'arrive le lundi 17 mars 2025
    Quand Élodie Marchal ouvre une révision pour Siebren Hautekeete : élément nouveau
    Et Élodie Marchal compose le dossier de Siebren Hautekeete
    Et Élodie Marchal évalue la demande de Siebren Hautekeete
    Alors les clignotants sont :
      | quoi                     | état       |
      | Travail (Dimona) et aide | est allumé |
    Quand arrive le lundi 14 avril 2025
    Et qu'Élodie Marchal importe un clignotant au sujet de Siebren Hautekeete pour le mois passé : Travail (Dimona) avec Revenu d’intégration
    Et qu'Élodie Marchal regarde les clignotants du centre
    Alors une évaluation l’avait prévu le 17 mars 2025
