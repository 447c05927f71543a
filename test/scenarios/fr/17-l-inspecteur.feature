# language: fr
Fonctionnalité: L’inspecteur regarde comment un centre travaille
  Les chiffres sans personnes, tout inspecteur les voit. Un dossier ne s’ouvre que sous un mandat, dans un échantillon que
  personne n’a choisi, tant que le mandat court. Qui y figure le voit.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2038
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Marc Delvaux est inspecteur du SPP IS
    Et qu'Élodie Marchal intègre Rachid El Amrani sous le code 1 (Dossier en examen)

  @R-RPL-11 @R-ROL-04
  Scénario: Des chiffres, un échantillon, et ce qui manque dans un dossier
    Quand Élodie Marchal consulte Dimona de Rachid El Amrani
    Et que Marc Delvaux demande les chiffres du CPAS de Namur
    Alors les chiffres montrent moins de 5 consultations de Dimona
    Quand Marc Delvaux demande un échantillon de 1 dossier du CPAS de Namur
    Et que Marc Delvaux attend que l’échantillon soit tiré
    Et que Marc Delvaux cherche ses propres mandats
    Alors l’échantillon de tout à l’heure figure parmi ses propres mandats
    Quand Marc Delvaux lit le dossier 1 de l’échantillon
    Alors il figure d’abord que Pension n’est pas consulté, et plus bas que Dimona l’est
    Quand Marc Delvaux lit le dossier 2 de l’échantillon
    Alors il n’y a pas de dossier de ce numéro
    Quand Rachid El Amrani demande qui a vu ses propres données
    Alors le citoyen voit :
      | centre                            | quoi                  | flux   | issue   | comment  |
      | CPAS de Namur                     | enregistre            |        | répondu | lui-même |
      | CPAS de Namur                     | consulte              | Dimona | répondu | lui-même |
      | SPP Intégration sociale (sandbox) | lit comme inspecteur  |        | répondu | lui-même |
    Étant donné qu'arrive le 1er avril 2038
    Quand Marc Delvaux lit le dossier 1 de l’échantillon
    Alors la passerelle refuse : mandat écoulé
