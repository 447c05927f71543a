# language: fr
Fonctionnalité: La personne sait que ses données sont traitées
  Le CPAS n’a pas besoin d’une autorisation, mais il doit informer. Après deux jours ouvrables plus rien ne s’ouvre tant
  que personne n’a noté quand et comment l’intéressé a été informé.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur

  @R-JUR-04 @R-JUR-06
  Plan du scénario: Demande le <demande>, consultation le <jour> sans avoir informé
    Étant donné que nous sommes le <demande>
    Et qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen) sans l’informer
    Quand arrive le <jour>
    Et qu'Élodie Marchal consulte Dimona d’Amélie Lambert
    Alors est-ce permis : <réponse>

    Exemples: Jours ouvrables, week-ends et jours fériés
      | demande                  | jour                    | réponse               |
      | lundi 1er mars 2027      | mercredi 3 mars 2027    | oui                   |
      | lundi 1er mars 2027      | jeudi 4 mars 2027       | intéressé non informé |
      | vendredi 5 mars 2027     | mardi 9 mars 2027       | oui                   |
      | vendredi 5 mars 2027     | mercredi 10 mars 2027   | intéressé non informé |
      | vendredi 26 mars 2027    | mercredi 31 mars 2027   | oui                   |
      | vendredi 26 mars 2027    | jeudi 1er avril 2027    | intéressé non informé |
      | vendredi 14 mai 2027     | mercredi 19 mai 2027    | oui                   |
      | vendredi 14 mai 2027     | jeudi 20 mai 2027       | intéressé non informé |
      | mardi 20 juillet 2027    | vendredi 23 juillet 2027 | oui                  |
      | mardi 20 juillet 2027    | samedi 24 juillet 2027  | intéressé non informé |

  @R-JUR-06
  Scénario: La dernière minute du délai
    Étant donné que nous sommes le 1er mars 2027 à 23h30
    Et qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen) sans l’informer
    Quand arrive le 4 mars 2027 à 00h01
    Et qu'Élodie Marchal consulte Dimona d’Amélie Lambert
    Alors la passerelle refuse : intéressé non informé
    Et le remède est : informer l’intéressé
    Quand Élodie Marchal note que Amélie Lambert a été informée le 4 mars 2027 par écrit
    Et qu'Élodie Marchal consulte Dimona d’Amélie Lambert
    Alors est-ce permis : oui

  Scénario: Personne n’est informé dans le futur
    Quand Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen) en disant l’avoir informée le 2 mars 2027
    Alors est mal rempli : date de l’information
