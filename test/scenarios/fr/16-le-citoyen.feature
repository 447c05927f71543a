# language: fr
Fonctionnalité: Le citoyen voit qui a regardé
  Qui figure dans un dossier voit quel centre a regardé, quoi et avec quelle issue, sur six mois. Qui apparaissait dans le
  dossier d’un autre le voit aussi, mais pas de qui est ce dossier.

  Contexte:
    Étant donné que nous sommes le lundi 5 février 2035
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur

  @R-JUR-07
  Scénario: Dans son dossier et dans celui d’un autre, pendant six mois
    Étant donné qu'Élodie Marchal intègre Rachid El Amrani sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Dimona de Rachid El Amrani
    Et qu'Élodie Marchal consulte Composition de ménage de Rachid El Amrani
    Et que Rachid El Amrani demande qui a vu ses propres données
    Alors le citoyen voit :
      | centre        | quoi       | flux                  | issue   | comment  |
      | CPAS de Namur | enregistre |                       | répondu | lui-même |
      | CPAS de Namur | consulte   | Dimona                | répondu | lui-même |
      | CPAS de Namur | consulte   | Composition de ménage | répondu | lui-même |
    Quand Amélie Lambert demande qui a vu ses propres données
    Alors le citoyen voit :
      | centre        | quoi     | flux                  | issue   | comment               |
      | CPAS de Namur | consulte | Composition de ménage | répondu | dans un autre dossier |
    Étant donné qu'arrive le 6 août 2035
    Quand Rachid El Amrani demande qui a vu ses propres données
    Alors le citoyen ne voit rien

  @R-JUR-08
  Scénario: Pourquoi avez-vous regardé ? La réponse figure auprès de la consultation, même tardive
    Étant donné qu'arrive le lundi 4 février 2036
    Et que Hilde Roosens est délégué à la protection des données au CPAS de Namur
    Et qu'Élodie Marchal intègre Rachid El Amrani sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Dimona de Rachid El Amrani
    Et que Rachid El Amrani demande pourquoi Dimona a été consulté : « Je ne travaille plus depuis des années. »
    Alors la question de Rachid El Amrani sur Dimona attend une réponse pour le 4 mars 2036
    Étant donné qu'arrive le 5 mars 2036
    Quand Hilde Roosens consulte les questions des citoyens
    Alors la question de Rachid El Amrani est en retard, et le centre en compte 1
    Quand Hilde Roosens répond à la question de Rachid El Amrani : « Vous avez demandé un revenu d’intégration ; nous vérifions le travail. »
    Et que Hilde Roosens consulte les questions des citoyens
    Alors Rachid El Amrani lit auprès de Dimona la réponse « Vous avez demandé un revenu d’intégration ; nous vérifions le travail. »

  @R-JUR-07
  Scénario: Cachée pendant une enquête pour fraude, puis visible d’elle-même
    Étant donné qu'arrive le lundi 2 février 2037
    Et que Hilde Roosens est délégué à la protection des données au CPAS de Namur
    Et qu'Élodie Marchal intègre Rachid El Amrani sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Dimona de Rachid El Amrani
    Et que Hilde Roosens cache la consultation de Dimona de Rachid El Amrani jusqu’au 4 mai 2037 : « L’auditorat du travail enquête. »
    Et que Rachid El Amrani demande qui a vu ses propres données
    Alors le citoyen voit :
      | centre        | quoi       | flux | issue   | comment  |
      | CPAS de Namur | enregistre |      | répondu | lui-même |
    Quand Hilde Roosens consulte les questions des citoyens
    Alors le centre compte 1 consultation cachée
    Étant donné qu'arrive le 4 mai 2037
    Quand Rachid El Amrani demande qui a vu ses propres données
    Alors le citoyen voit :
      | centre        | quoi       | flux   | issue   | comment  |
      | CPAS de Namur | enregistre |        | répondu | lui-même |
      | CPAS de Namur | consulte   | Dimona | répondu | lui-même |

  @R-JUR-08
  Scénario: La réponse prend plus de temps, et le citoyen lit pourquoi
    Étant donné qu'arrive le lundi 1er juin 2037
    Et que Hilde Roosens est délégué à la protection des données au CPAS de Namur
    Et qu'Élodie Marchal intègre Rachid El Amrani sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Dimona de Rachid El Amrani
    Et que Rachid El Amrani demande pourquoi Dimona a été consulté : « Que cherchiez-vous ? »
    Alors la question de Rachid El Amrani sur Dimona attend une réponse pour le 1er juillet 2037
    Étant donné qu'arrive le 30 juin 2037
    Quand Hilde Roosens dit à Rachid El Amrani que la réponse prend plus de temps : « Nous le demandons d’abord à trois services. »
    Alors Rachid El Amrani lit auprès de Dimona que la réponse vient plus tard, pour le 1er septembre 2037 : « Nous le demandons d’abord à trois services. »
