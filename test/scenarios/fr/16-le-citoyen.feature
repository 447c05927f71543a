# language: fr
Fonctionnalité: Le citoyen voit qui a regardé
  Qui figure dans un dossier voit quel centre a regardé, quoi et avec quelle issue, sur six mois. Qui apparaissait dans le
  dossier d’un autre le voit aussi, mais pas de qui est ce dossier.

  Contexte:
    Étant donné que nous sommes le lundi 4 février 2030
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
    Étant donné qu'arrive le 5 août 2030
    Quand Rachid El Amrani demande qui a vu ses propres données
    Alors le citoyen ne voit rien
