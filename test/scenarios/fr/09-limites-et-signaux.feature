# language: fr
Fonctionnalité: Qui pêche se fait remarquer
  Enregistrer a des limites, une fausse preuve n’apprend rien à personne, et les habitudes sur lesquelles un contrôleur
  poserait des questions arrivent chez le délégué à la protection des données. Un signal ne bloque rien.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Jürgen Hausmann est travailleur social au CPAS de Namur
    Et que Hilde Roosens est délégué à la protection des données au CPAS de Namur
    Et que Stefaan Moerkerke est conseiller en sécurité de l’information au CPAS de Namur

  @plafond-op-registraties
  Scénario: Quatorze personnes de suite : le plafond les arrête
    Quand Élodie Marchal intègre 14 personnes sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire) avec un même numéro de dossier
    Alors cela réussit pour 10 personnes, puis le message est : trop en peu de temps
    Quand Jürgen Hausmann intègre Nele Vermeersch sous le code 1 (Dossier en examen)
    Alors cela réussit

  @signaal-vissen @R-DOE-14
  Scénario: Beaucoup de personnes dans un dossier : deux signaux, avec les preuves
    Quand Élodie Marchal intègre 9 personnes sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire) avec un même numéro de dossier
    Et que la passerelle cherche des signaux
    Et que Hilde Roosens demande les signaux
    Alors les signaux sur Élodie Marchal montrent : beaucoup d’enregistrements en peu de temps, un dossier pour des personnes sans lien
    Et chaque signal sur Élodie Marchal mène aux preuves et ne nomme personne

  @signaal-vissen
  Scénario: Le travail ordinaire ne donne pas de signal
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal consulte Dimona d’Amélie Lambert
    Quand la passerelle cherche des signaux
    Et que Hilde Roosens demande les signaux
    Alors les signaux sur Élodie Marchal montrent : rien

  @signaal-ongebruikt
  Scénario: Des enregistrements qui se terminent inutilisés
    Quand Élodie Marchal intègre 5 personnes sous le code 1 (Dossier en examen), chacune dans son dossier
    Et qu'Élodie Marchal met fin à leurs intégrations : « enregistrées par erreur »
    Et que la passerelle cherche des signaux
    Et que Hilde Roosens demande les signaux
    Alors les signaux sur Élodie Marchal montrent : enregistrements inutilisés

  @signaal-zonder-beslissing
  Scénario: On a regardé, et rien n’a été décidé
    Quand Élodie Marchal intègre 5 personnes sous le code 1 (Dossier en examen), chacune dans son dossier
    Et qu'Élodie Marchal consulte Dimona de chacune d’elles
    Et qu'Élodie Marchal met fin à leurs intégrations : « demande finalement pas introduite »
    Et que la passerelle cherche des signaux
    Et que Hilde Roosens demande les signaux
    Alors les signaux sur Élodie Marchal montrent : enquêtes sans décision

  @signaal-uren
  Scénario: Consulter un dimanche dans la nuit
    Étant donné que nous sommes le dimanche 7 mars 2027 à 23h30
    Et qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Élodie Marchal consulte Dimona d’Amélie Lambert 5 fois
    Et que la passerelle cherche des signaux
    Et que Hilde Roosens demande les signaux
    Alors les signaux sur Élodie Marchal montrent : en dehors des heures habituelles

  @signaal-grondgebied
  Scénario: Trois personnes d’autres communes
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen) dans le dossier « A »
    Et qu'Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen) dans le dossier « B »
    Et qu'Élodie Marchal intègre Evarist Koolhaeve sous le code 1 (Dossier en examen) dans le dossier « C »
    Quand Élodie Marchal consulte Composition de ménage de Nele Vermeersch
    Et qu'Élodie Marchal consulte Composition de ménage de Noor Haddad
    Et que la passerelle cherche des signaux
    Et que Hilde Roosens demande les signaux
    Alors les signaux sur Élodie Marchal montrent : rien
    Quand Élodie Marchal consulte Composition de ménage d’Evarist Koolhaeve
    Et que la passerelle cherche des signaux
    Et que Hilde Roosens demande les signaux
    Alors les signaux sur Élodie Marchal montrent : hors du territoire

  @signaal-beoordeeld
  Scénario: Le délégué dit ce qu’il en est
    Quand Élodie Marchal intègre 5 personnes sous le code 1 (Dossier en examen), chacune dans son dossier
    Et qu'Élodie Marchal met fin à leurs intégrations : « enregistrées par erreur »
    Et que la passerelle cherche des signaux
    Et que Hilde Roosens constate « en cours d’examen » sur Élodie Marchal avec l’explication « le chef d’équipe est interrogé cette semaine »
    Alors ce signal est en cours d’examen
    Quand Hilde Roosens constate « abus » sur Élodie Marchal avec l’explication « aucune de ces personnes n’a demandé une aide »
    Alors ce signal est abus
    Quand Stefaan Moerkerke constate « expliqué » sur Élodie Marchal avec l’explication « cela me semble parfaitement normal »
    Alors la passerelle refuse : opération hors du rôle

  @bewijs-een-antwoord
  Scénario: Une preuve inventée n’apprend pas si un numéro existe
    Quand Élodie Marchal tente, avec une preuve inventée, d’intégrer Amélie Lambert, un numéro inconnu et un ancien numéro
    Alors la réponse est chaque fois la même : identité non prouvée

  @bewijs-een-antwoord
  Scénario: Avec la bonne preuve, le nouveau numéro est dit
    Quand Élodie Marchal tente d’intégrer l’ancien numéro de Chiara Benedetti
    Alors est mal rempli : numéro national
    Quand Élodie Marchal tente d’intégrer un numéro que personne n’a
    Alors le message est : identité non prouvée

  @bewijs-limiet
  Scénario: Qui continue à deviner doit attendre, et se fait remarquer
    Quand Élodie Marchal continue à essayer des numéros jusqu’au refus
    Alors le message est : trop en peu de temps
    Quand Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Alors le message est : trop en peu de temps
    Quand Jürgen Hausmann intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Alors cela réussit
    Quand la passerelle cherche des signaux
    Et que Hilde Roosens demande les signaux
    Alors les signaux sur Élodie Marchal montrent : preuves qui ne correspondent pas
    Et les signaux sur Jürgen Hausmann montrent : rien
