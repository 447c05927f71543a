# language: fr
Fonctionnalité: Un enregistrement a une finalité
  Qui est enregistré relève d’un demandeur. Un débiteur d’aliments figure dans le dossier d’un demandeur et prend fin avec
  lui. La médiation de dettes et une demande ancienne exigent un motif écrit, et un texte qui n’explique rien n’en est pas un.

  Contexte:
    Étant donné que nous sommes le lundi 1er mars 2027
    Et qu'Élodie Marchal est travailleuse sociale au CPAS de Namur
    Et que Karim Daelman est travailleur social au CPAS de Namur
    Et que Hilde Roosens est délégué à la protection des données au CPAS de Namur

  @code-30-via-aanvrager
  Scénario: Pas de débiteur sans demandeur
    Quand Élodie Marchal enregistre Luc Vermeersch comme débiteur d’aliments de personne
    Alors est mal rempli : dossier du demandeur

  @code-30-via-aanvrager
  Scénario: Sans connaître le ménage, on ne sait pas qui vit ailleurs
    Étant donné qu'Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen)
    Quand Élodie Marchal enregistre Karim Haddad comme débiteur d’aliments dans le dossier de Noor Haddad
    Alors la passerelle refuse : ménage inconnu
    Et le remède est : consulter d’abord un autre flux
    Quand Élodie Marchal demande qui entoure Noor Haddad
    Et qu'Élodie Marchal enregistre Karim Haddad comme débiteur d’aliments dans le dossier de Noor Haddad
    Alors elle relève du dossier de Noor Haddad

  @code-30-via-aanvrager
  Scénario: L’époux qui vit avec la demanderesse reçoit le code 1 et non le 30
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal consulte Composition de ménage d’Amélie Lambert
    Quand Élodie Marchal enregistre Rachid El Amrani comme débiteur d’aliments dans le dossier d’Amélie Lambert
    Alors la passerelle refuse : le débiteur vit avec le demandeur
    Et le remède est : intégrer
    Quand Élodie Marchal intègre Rachid El Amrani comme membre du ménage d’Amélie Lambert
    Alors elle relève du dossier d’Amélie Lambert

  @code-30-via-aanvrager
  Scénario: Celui qu’aucun flux ne nomme est débiteur moyennant un motif
    Étant donné qu'Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal demande qui entoure Noor Haddad
    Quand Élodie Marchal enregistre Bart Goossens comme débiteur d’aliments dans le dossier de Noor Haddad
    Alors est mal rempli : motif
    Quand Élodie Marchal enregistre Bart Goossens comme débiteur d’aliments dans le dossier de Noor Haddad, car « père reconnu par jugement du 3 mars »
    Alors elle relève du dossier de Noor Haddad

  @code-30-via-aanvrager
  Scénario: La médiation de dettes n’est pas une demande dont relèvent des débiteurs
    Étant donné qu'Élodie Marchal intègre Noor Haddad sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire)
    Quand Élodie Marchal enregistre Karim Haddad comme débiteur d’aliments dans le dossier de Noor Haddad
    Alors la passerelle refuse : pas le dossier d’un demandeur

  @eindigt-met-aanvrager
  Scénario: Avec le demandeur prennent fin les débiteurs, ici et à la Banque-carrefour
    Étant donné qu'Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Karim Haddad comme débiteur d’aliments de Noor Haddad
    Et qu'Élodie Marchal intègre Leïla Ben Youssef comme débiteur d’aliments de Noor Haddad
    Quand Élodie Marchal met fin à l’intégration de Noor Haddad : « retire sa demande »
    Alors la réponse dit du ménage et des débiteurs :
      | personne          | quoi            |
      | Karim Haddad      | prend fin aussi |
      | Leïla Ben Youssef | prend fin aussi |
    Et le CPAS de Namur n’a plus Karim Haddad à la Banque-carrefour
    Et le CPAS de Namur n’a plus Leïla Ben Youssef à la Banque-carrefour
    Quand Élodie Marchal consulte Avertissement-extrait de rôle de Karim Haddad
    Alors la passerelle refuse : intégration terminée

  @eindigt-met-aanvrager
  Scénario: Un membre du ménage peut rester nommément, un débiteur non
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Rachid El Amrani comme membre du ménage d’Amélie Lambert
    Et qu'Élodie Marchal intègre Noé El Amrani comme membre du ménage d’Amélie Lambert
    Quand Élodie Marchal met fin à l’intégration d’Amélie Lambert sans celle de Rachid El Amrani : « elle est partie, il demande une aide »
    Alors la réponse dit du ménage et des débiteurs :
      | personne         | quoi            |
      | Rachid El Amrani | reste           |
      | Noé El Amrani    | prend fin aussi |
    Et le CPAS de Namur a Rachid El Amrani à la Banque-carrefour sous le code 1 (Dossier en examen)
    Et le CPAS de Namur n’a plus Noé El Amrani à la Banque-carrefour

  @eindigt-met-aanvrager
  Scénario: Un débiteur ne peut pas rester
    Étant donné qu'Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Karim Haddad comme débiteur d’aliments de Noor Haddad
    Quand Élodie Marchal met fin à l’intégration de Noor Haddad sans celle de Karim Haddad : « retire sa demande »
    Alors est mal rempli : qui reste

  @eindigt-met-aanvrager
  Scénario: Quand le demandeur arrive à terme sans suite, les flux se ferment et la passerelle nettoie
    Étant donné qu'Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen)
    Et qu'Élodie Marchal intègre Karim Haddad comme débiteur d’aliments de Noor Haddad
    Quand arrive le 2 mai 2027
    Et qu'Élodie Marchal consulte Avertissement-extrait de rôle de Karim Haddad
    Alors la passerelle refuse : l’intégration du demandeur n’est plus en cours
    Et le remède est : une nouvelle demande ou une révision
    Quand la passerelle fait son nettoyage
    Alors l’intégration de Karim Haddad au CPAS de Namur sous le code 30 (Enquête débiteur d’aliments) devient terminée
    Et le CPAS de Namur n’a plus Karim Haddad à la Banque-carrefour

  @gezin-in-een-zaak
  Scénario: Dans une affaire qui a une demande, on est membre du ménage, sauf à demander soi-même
    Étant donné qu'Élodie Marchal intègre Amélie Lambert sous le code 1 (Dossier en examen)
    Quand Élodie Marchal intègre Rachid El Amrani sous le code 1 (Dossier en examen)
    Alors elle relève du dossier d’Amélie Lambert
    Quand Élodie Marchal intègre Noor Haddad sous le code 1 (Dossier en examen) pour sa propre demande
    Alors elle ne relève du dossier de personne
    Quand Élodie Marchal intègre Inès El Amrani sous le code 1 (Dossier en examen)
    Alors est mal rempli : dossier du demandeur

  @code-7-met-reden
  Scénario: La médiation de dettes exige un motif, et chaque jour un nouveau
    Quand Élodie Marchal intègre Nele Vermeersch sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire) sans dire pourquoi
    Alors est mal rempli : motif
    Quand Élodie Marchal intègre Nele Vermeersch sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire), car « le juge a désigné un médiateur »
    Et qu'Élodie Marchal consulte Registre national de Nele Vermeersch
    Alors la passerelle refuse : pas de motif écrit
    Et le remède est : noter un motif

  @code-7-jaarlijks-herzien
  Scénario: Après un an sans révision, la médiation de dettes se ferme
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire)
    Quand arrive le 2 mars 2028
    Et qu'Élodie Marchal note pour Nele Vermeersch le motif « Changement déclaré par l’intéressé » avec l’explication « déclare un nouveau créancier »
    Et qu'Élodie Marchal consulte Registre national de Nele Vermeersch
    Alors la passerelle refuse : révision annuelle manquante
    Et le remède est : enregistrer la révision
    Quand Élodie Marchal ouvre une révision pour Nele Vermeersch : révision annuelle
    Alors est mal rempli : constatations
    Quand Élodie Marchal enregistre la révision de Nele Vermeersch : « deux créanciers payés, le plan continue »
    Alors cela réussit
    Quand Élodie Marchal consulte Registre national de Nele Vermeersch
    Alors cela réussit

  @oude-aanvraag-met-reden
  Scénario: Une demande de plus de trente jours exige un motif
    Quand Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen) pour une demande du 29 janvier 2027
    Alors est mal rempli : motif
    Quand Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen) pour une demande du 29 janvier 2027, car « transmise par un centre incompétent »
    Alors la passerelle avertit : enregistré en retard
    Quand Hilde Roosens demande qui a vu les données de Nele Vermeersch
    Alors les preuves disent que 31 jours séparent la demande de l’enregistrement
    Et les preuves contiennent l’explication « transmise par un centre incompétent »

  @geinformeerd-voor-de-aanvraag
  Scénario: L’information ne précède pas longtemps la demande et n’est pas à venir
    Quand Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen) en disant l’avoir informée le 29 janvier 2027
    Alors est mal rempli : date de l’information
    Quand Élodie Marchal intègre Nele Vermeersch sous le code 1 (Dossier en examen) sans l’informer
    Et qu'Élodie Marchal note que Nele Vermeersch a été informée le 29 janvier 2027 oralement
    Alors est mal rempli : date de l’information
    Quand Élodie Marchal note que Nele Vermeersch a été informée le 30 janvier 2027 oralement
    Alors cela réussit

  @tekst-die-niets-uitlegt
  Plan du scénario: <texte> n’explique rien
    Quand Élodie Marchal intègre Nele Vermeersch sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire), car <texte>
    Alors est mal rempli : motif

    Exemples:
      | texte            |
      | « .......... »   |
      | « bbbbbbbbbbbb » |
      | « sans objet »   |
      | « 1234567890 »   |

  @tekst-die-niets-uitlegt
  Scénario: Le texte de la fois précédente n’explique rien
    Étant donné qu'Élodie Marchal intègre Nele Vermeersch sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire), car « demande elle-même un médiateur »
    Quand Élodie Marchal intègre Noor Haddad sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire), car « Demande elle-même un médiateur ! »
    Alors est mal rempli : motif
    Quand Karim Daelman intègre Noor Haddad sous le code 7 (Médiation collective de dettes ou accompagnement budgétaire), car « Demande elle-même un médiateur ! »
    Alors cela réussit
