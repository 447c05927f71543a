# language: fr
Fonctionnalité: Là où le centre le demande, personne ne décide seul
  Un centre peut choisir qu’une décision ne se fasse que lorsqu’une deuxième personne l’approuve. Toutes les règles valent
  alors pour les deux, et jusque-là rien ne change.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et que Lotte Verbeeck est travailleuse sociale au CPAS de Gand
    Et que Brigitte Claeyssens est responsable d’équipe au CPAS de Gand
    Et que les décisions et le code 30 doivent ici être approuvés par une deuxième personne
    Et que Lotte Verbeeck intègre Amélie Lambert sous le code 1 (Dossier en examen)

  @tweede-persoon
  Scénario: La décision attend l’accord d’un collègue
    Quand Lotte Verbeeck refuse l’aide à Amélie Lambert
    Alors cela attend une deuxième personne
    Quand Brigitte Claeyssens approuve la décision sur Amélie Lambert
    Alors cela réussit

  @tweede-persoon
  Scénario: Celui qui l’a demandée ne l’approuve pas, et elle peut être rejetée
    Quand Lotte Verbeeck refuse l’aide à Amélie Lambert
    Et que Lotte Verbeeck approuve la décision sur Amélie Lambert
    Alors la passerelle refuse : demandé par vous-même
    Quand Brigitte Claeyssens rejette la décision sur Amélie Lambert parce que « le rapport de la visite à domicile manque »
    Alors cela réussit
    Quand Brigitte Claeyssens approuve la décision sur Amélie Lambert
    Alors le message est : déjà approuvé ou refusé
    Quand Lotte Verbeeck refuse l’aide à Amélie Lambert
    Alors cela attend une deuxième personne

  @R-ROL-05
  Scénario: Un débiteur d’aliments attend aussi un collègue
    Étant donné que Lotte Verbeeck intègre Nele Vermeersch sous le code 1 (Dossier en examen) pour sa propre demande
    Quand Lotte Verbeeck intègre Luc Vermeersch comme débiteur d’aliments de Nele Vermeersch
    Alors cela attend une deuxième personne
    Et le CPAS de Gand n’a plus Luc Vermeersch à la Banque-carrefour
    Quand Brigitte Claeyssens approuve le débiteur dans le dossier de Nele Vermeersch
    Alors cela réussit
    Et le CPAS de Gand a Luc Vermeersch à la Banque-carrefour sous le code 30 (Enquête débiteur d’aliments)
