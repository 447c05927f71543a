# language: nl
Functionaliteit: Een registratie heeft een doel
  Wie geregistreerd wordt, hoort bij een aanvraag. Een onderhoudsplichtige staat in het dossier van een aanvrager en eindigt
  ermee. Schuldbemiddeling en een oude aanvraag vragen een geschreven reden, en een tekst die niets uitlegt, is er geen.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Karim Daelman maatschappelijk werker is bij OCMW Gent
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent

  @code-30-via-aanvrager
  Scenario: Een onderhoudsplichtige zonder aanvrager bestaat niet
    Als Lotte Verbeeck Luc Vermeersch registreert als onderhoudsplichtige van niemand
    Dan is fout ingevuld: dossier van de aanvrager

  @code-30-via-aanvrager
  Scenario: Zonder het gezin te kennen is niet te zeggen wie er buiten woont
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Luc Vermeersch registreert als onderhoudsplichtige in het dossier van Nele Vermeersch
    Dan weigert de poort: gezin niet gekend
    En wat helpt is: eerst een andere stroom raadplegen
    Als Lotte Verbeeck vraagt wie er rond Nele Vermeersch staat
    En Lotte Verbeeck Luc Vermeersch registreert als onderhoudsplichtige in het dossier van Nele Vermeersch
    Dan hoort die bij het dossier van Nele Vermeersch

  @code-30-via-aanvrager
  Scenario: De echtgenote die inwoont, krijgt code 1 en geen 30
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Gezinssamenstelling van Rachid El Amrani raadpleegt
    Als Lotte Verbeeck Amélie Lambert registreert als onderhoudsplichtige in het dossier van Rachid El Amrani
    Dan weigert de poort: onderhoudsplichtige woont in
    En wat helpt is: integreren
    Als Lotte Verbeeck Amélie Lambert integreert als gezinslid van Rachid El Amrani
    Dan hoort die bij het dossier van Rachid El Amrani

  @code-30-via-aanvrager
  Scenario: Wie geen stroom noemt, is onderhoudsplichtige met een reden
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck vraagt wie er rond Nele Vermeersch staat
    Als Lotte Verbeeck Bart Goossens registreert als onderhoudsplichtige in het dossier van Nele Vermeersch
    Dan is fout ingevuld: reden
    Als Lotte Verbeeck Bart Goossens registreert als onderhoudsplichtige in het dossier van Nele Vermeersch, want “erkende vader volgens het vonnis van 3 maart”
    Dan hoort die bij het dossier van Nele Vermeersch

  @code-30-via-aanvrager
  Scenario: Schuldbemiddeling is geen aanvraag waarbij onderhoudsplichtigen horen
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding)
    Als Lotte Verbeeck Luc Vermeersch registreert als onderhoudsplichtige in het dossier van Nele Vermeersch
    Dan weigert de poort: geen dossier van een aanvrager

  @eindigt-met-aanvrager
  Scenario: Met de aanvrager eindigen de onderhoudsplichtigen, hier en bij de Kruispuntbank
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Luc Vermeersch integreert als onderhoudsplichtige van Nele Vermeersch
    En dat Lotte Verbeeck Marie-Hélène D’Hondt integreert als onderhoudsplichtige van Nele Vermeersch
    Als Lotte Verbeeck de integratie van Nele Vermeersch beëindigt: “trekt haar aanvraag in”
    Dan zegt het antwoord van het gezin en de onderhoudsplichtigen:
      | persoon              | wat         |
      | Luc Vermeersch       | eindigt mee |
      | Marie-Hélène D’Hondt | eindigt mee |
    En heeft OCMW Gent Luc Vermeersch niet meer bij de Kruispuntbank
    En heeft OCMW Gent Marie-Hélène D’Hondt niet meer bij de Kruispuntbank
    Als Lotte Verbeeck Aanslagbiljet van Luc Vermeersch raadpleegt
    Dan weigert de poort: integratie beëindigd

  @eindigt-met-aanvrager
  Scenario: Een gezinslid kan met naam blijven, een onderhoudsplichtige niet
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Amélie Lambert integreert als gezinslid van Rachid El Amrani
    En dat Lotte Verbeeck Inès El Amrani integreert als gezinslid van Rachid El Amrani
    Als Lotte Verbeeck de integratie van Rachid El Amrani beëindigt zonder die van Amélie Lambert: “hij is vertrokken, zij vraagt zelf hulp”
    Dan zegt het antwoord van het gezin en de onderhoudsplichtigen:
      | persoon        | wat         |
      | Amélie Lambert | blijft      |
      | Inès El Amrani | eindigt mee |
    En heeft OCMW Gent Amélie Lambert bij de Kruispuntbank onder code 1 (Dossier in onderzoek)
    En heeft OCMW Gent Inès El Amrani niet meer bij de Kruispuntbank

  @eindigt-met-aanvrager
  Scenario: Een onderhoudsplichtige kan niet blijven
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Luc Vermeersch integreert als onderhoudsplichtige van Nele Vermeersch
    Als Lotte Verbeeck de integratie van Nele Vermeersch beëindigt zonder die van Luc Vermeersch: “trekt haar aanvraag in”
    Dan is fout ingevuld: wie blijft

  @eindigt-met-aanvrager
  Scenario: Loopt de aanvrager af zonder vervolg, dan gaan de stromen dicht en ruimt de poort op
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Luc Vermeersch integreert als onderhoudsplichtige van Nele Vermeersch
    Als het 2 mei 2027 is geworden
    En Lotte Verbeeck Aanslagbiljet van Luc Vermeersch raadpleegt
    Dan weigert de poort: integratie van de aanvrager loopt niet meer
    En wat helpt is: een nieuwe aanvraag of herziening
    Als de poort haar opkuis doet
    Dan wordt de integratie van Luc Vermeersch bij OCMW Gent onder code 30 (Onderzoek onderhoudsplichtige) beëindigd
    En heeft OCMW Gent Luc Vermeersch niet meer bij de Kruispuntbank

  @gezin-in-een-zaak
  Scenario: Wie in een zaak met een aanvraag komt, is gezinslid, tenzij hij zelf aanvraagt
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    Dan hoort die bij het dossier van Rachid El Amrani
    Als Lotte Verbeeck Noor Haddad integreert onder code 1 (Dossier in onderzoek) voor een eigen aanvraag
    Dan hoort die bij niemands dossier
    Als Lotte Verbeeck Inès El Amrani integreert onder code 1 (Dossier in onderzoek)
    Dan is fout ingevuld: dossier van de aanvrager

  @code-7-met-reden
  Scenario: Schuldbemiddeling vraagt een reden, en elke dag een nieuwe
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding) zonder te zeggen waarom
    Dan is fout ingevuld: reden
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding), want “de vrederechter stelde een bemiddelaar aan”
    En Lotte Verbeeck Rijksregister van Nele Vermeersch raadpleegt
    Dan weigert de poort: geen geschreven reden
    En wat helpt is: een reden noteren

  @code-7-jaarlijks-herzien
  Scenario: Na een jaar zonder herziening gaat schuldbemiddeling dicht
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding)
    Als het 2 maart 2028 is geworden
    En Lotte Verbeeck voor Nele Vermeersch als reden “Wijziging gemeld door de betrokkene” noteert met uitleg “meldt een nieuwe schuldeiser”
    En Lotte Verbeeck Rijksregister van Nele Vermeersch raadpleegt
    Dan weigert de poort: jaarlijkse herziening ontbreekt
    En wat helpt is: de herziening vastleggen
    Als Lotte Verbeeck een herziening opent voor Nele Vermeersch: jaarlijkse herziening
    Dan is fout ingevuld: bevindingen
    Als Lotte Verbeeck de herziening van Nele Vermeersch vastlegt: “twee schuldeisers betaald, plan loopt verder”
    Dan lukt dat
    Als Lotte Verbeeck Rijksregister van Nele Vermeersch raadpleegt
    Dan lukt dat

  @oude-aanvraag-met-reden
  Scenario: Een aanvraag van meer dan dertig dagen geleden vraagt een reden
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) voor een aanvraag van 29 januari 2027
    Dan is fout ingevuld: reden
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) voor een aanvraag van 29 januari 2027, want “doorgestuurd door een onbevoegd centrum”
    Dan waarschuwt de poort: te laat geregistreerd
    Als Hilde Roosens vraagt wie de gegevens van Nele Vermeersch zag
    Dan staat in het bewijs dat er 31 dagen tussen aanvraag en registratie lagen
    En staat in het bewijs de uitleg “doorgestuurd door een onbevoegd centrum”

  @geinformeerd-voor-de-aanvraag
  Scenario: De informatie ligt niet lang voor de aanvraag en niet in de toekomst
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) en zegt dat zij op 29 januari 2027 geïnformeerd is
    Dan is fout ingevuld: datum van de informatie
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) zonder haar te informeren
    En Lotte Verbeeck noteert dat Nele Vermeersch op 29 januari 2027 mondeling geïnformeerd is
    Dan is fout ingevuld: datum van de informatie
    Als Lotte Verbeeck noteert dat Nele Vermeersch op 30 januari 2027 mondeling geïnformeerd is
    Dan lukt dat

  @tekst-die-niets-uitlegt
  Abstract Scenario: <tekst> legt niets uit
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding), want <tekst>
    Dan is fout ingevuld: reden

    Voorbeelden:
      | tekst          |
      | “..........”   |
      | “aaaaaaaaaaaa” |
      | “n.v.t.”       |
      | “1234567890”   |

  @tekst-die-niets-uitlegt
  Scenario: De tekst van de vorige keer legt niets uit
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding), want “vraagt zelf om een bemiddelaar”
    Als Lotte Verbeeck Noor Haddad integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding), want “Vraagt zelf om een bemiddelaar!”
    Dan is fout ingevuld: reden
    Als Karim Daelman Noor Haddad integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding), want “Vraagt zelf om een bemiddelaar!”
    Dan lukt dat
