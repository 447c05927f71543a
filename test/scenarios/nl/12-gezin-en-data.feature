# language: nl
Functionaliteit: De beslissing neemt het hele gezin mee, met haar ware data
  Wie tot het gezin hoort, volgt de aanvrager tenzij hij met naam wordt uitgezonderd, en het antwoord zegt wat er met iedereen
  gebeurt. De dag van de beslissing, de dag van de invoer en de reden van de late invoer zijn drie dingen.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent

  @R-GEZ-01 @R-GEZ-03
  Scenario: Toegekend: gezinsleden zonder hulp krijgen code 5, niemand blijft onder code 1
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    En dat Lotte Verbeeck Inès El Amrani integreert als gezinslid van Amélie Lambert
    Als Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    Dan zegt de beslissing bij OCMW Gent wat er met iedereen gebeurt:
      | persoon          | gevolg      | code          |
      | Amélie Lambert   | nieuwe code | 2 (Leefloon)  |
      | Rachid El Amrani | nieuwe code | 5 (Inwonende) |
      | Inès El Amrani   | nieuwe code | 5 (Inwonende) |
    En heeft OCMW Gent Rachid El Amrani bij de Kruispuntbank onder code 5 (Inwonende)
    En heeft OCMW Gent Inès El Amrani bij de Kruispuntbank onder code 5 (Inwonende)

  @R-GEZ-01 @R-GEZ-03
  Scenario: De hulp stopt: de inwonenden eindigen mee, ook bij de Kruispuntbank
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    En dat Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    En dat het 1 juni 2027 is geworden
    Als Lotte Verbeeck de hulp aan Amélie Lambert stopzet
    Dan zegt de beslissing bij OCMW Gent wat er met iedereen gebeurt:
      | persoon          | gevolg  | code |
      | Amélie Lambert   | eindigt |      |
      | Rachid El Amrani | eindigt |      |
    En heeft OCMW Gent Amélie Lambert niet meer bij de Kruispuntbank
    En heeft OCMW Gent Rachid El Amrani niet meer bij de Kruispuntbank

  @R-GEZ-02 @R-GEZ-03
  Scenario: Wie met naam wordt uitgezonderd blijft waar hij is
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    Als Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027, zonder Rachid El Amrani
    Dan zegt de beslissing bij OCMW Gent wat er met iedereen gebeurt:
      | persoon          | gevolg           | code         |
      | Amélie Lambert   | nieuwe code      | 2 (Leefloon) |
      | Rachid El Amrani | niet mee beslist |              |
    En is de integratie van Rachid El Amrani bij OCMW Gent onder code 1 (Dossier in onderzoek) lopend

  @onderhoudsplichtige-eindigt-mee
  Scenario: Geweigerd: de onderhoudsplichtige gaat mee dicht
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Luc Vermeersch integreert als onderhoudsplichtige van Nele Vermeersch
    En dat het 22 maart 2027 is geworden
    Als Lotte Verbeeck de hulp aan Nele Vermeersch weigert
    Dan zegt de beslissing bij OCMW Gent wat er met iedereen gebeurt:
      | persoon         | gevolg  | code |
      | Nele Vermeersch | eindigt |      |
      | Luc Vermeersch  | eindigt |      |
    En heeft OCMW Gent Luc Vermeersch niet meer bij de Kruispuntbank
    Als Lotte Verbeeck Aanslagbiljet van Luc Vermeersch raadpleegt
    Dan weigert de poort: integratie beëindigd

  @onderhoudsplichtige-eindigt-mee
  Scenario: Toegekend: de onderhoudsplichtige loopt verder, en eindigt met de hulp
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Luc Vermeersch integreert als onderhoudsplichtige van Nele Vermeersch
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    Dan zegt de beslissing bij OCMW Gent wat er met iedereen gebeurt:
      | persoon         | gevolg       | code         |
      | Nele Vermeersch | nieuwe code  | 2 (Leefloon) |
      | Luc Vermeersch  | loopt verder |              |
    Als Lotte Verbeeck Aanslagbiljet van Luc Vermeersch raadpleegt
    Dan mag dat: ja
    Als Lotte Verbeeck de hulp aan Nele Vermeersch stopzet
    Dan heeft OCMW Gent Luc Vermeersch niet meer bij de Kruispuntbank

  @herziening-van-het-gezin
  Scenario: De herziening opent voor het hele gezin, en de beslissing vernieuwt iedereen
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    En dat Lotte Verbeeck Inès El Amrani integreert als gezinslid van Amélie Lambert
    En dat Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    En dat het 2 augustus 2027 is geworden
    Als Lotte Verbeeck een herziening opent voor Amélie Lambert zonder Inès El Amrani: jaarlijkse herziening
    Dan zegt de herziening wie er mee herzien wordt:
      | persoon          | gevolg           |
      | Rachid El Amrani | mee herzien      |
      | Inès El Amrani   | niet mee herzien |
    En heeft OCMW Gent Rachid El Amrani bij de Kruispuntbank onder de codes 1 (Dossier in onderzoek) en 5 (Inwonende)
    Als Lotte Verbeeck aan Amélie Lambert leefloon toekent van 2 augustus 2027 tot en met 1 augustus 2028
    Dan zegt de beslissing bij OCMW Gent wat er met iedereen gebeurt:
      | persoon          | gevolg      | code          |
      | Amélie Lambert   | nieuwe code | 2 (Leefloon)  |
      | Rachid El Amrani | nieuwe code | 5 (Inwonende) |
      | Inès El Amrani   | nieuwe code | 5 (Inwonende) |
    En loopt de integratie van Inès El Amrani bij OCMW Gent onder code 5 (Inwonende) van 2 augustus 2027 tot en met 1 augustus 2028
    En heeft OCMW Gent Rachid El Amrani bij de Kruispuntbank onder code 5 (Inwonende)

  @verschillende-soorten-hulp
  Scenario: Leefloon en andere hulp in één beslissing: twee codes
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck aan Nele Vermeersch leefloon en andere hulp toekent van 1 maart 2027 tot en met 31 augustus 2027
    Dan lukt dat
    En heeft OCMW Gent Nele Vermeersch bij de Kruispuntbank onder de codes 2 (Leefloon) en 4 (Andere hulp)

  @R-TER-13
  Scenario: Laat ingevoerd: niet zonder reden, en met de ware dag
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het 20 april 2027 is geworden
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027, beslist op 29 maart 2027
    Dan is fout ingevuld: reden van de late invoer
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027, beslist op 29 maart 2027 en nu pas ingevoerd: “het verslag van de raad kwam drie weken later”
    Dan zegt de beslissing dat ze op 29 maart 2027 genomen en op 20 april 2027 ingevoerd is
    En loopt de integratie van Nele Vermeersch bij OCMW Gent onder code 2 (Leefloon) van 1 maart 2027 tot en met 31 augustus 2027

  @R-TER-14
  Scenario: Hulp voor een voorbije periode wordt vastgelegd, en niets wordt geregistreerd
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het 5 april 2027 is geworden
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 31 maart 2027, beslist op 30 maart 2027
    Dan lukt dat
    En is de integratie van Nele Vermeersch bij OCMW Gent onder code 1 (Dossier in onderzoek) beëindigd
    En heeft OCMW Gent Nele Vermeersch niet meer bij de Kruispuntbank

  @R-TER-13 @R-TER-15
  Scenario: Een onderzoek dat zonder beslissing afliep, wordt toch beslist: bij de Kruispuntbank vanaf vandaag
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    En dat het 10 mei 2027 is geworden
    Als de poort haar opkuis doet
    Dan wordt de integratie van Amélie Lambert bij OCMW Gent onder code 1 (Dossier in onderzoek) beëindigd
    En wordt de integratie van Rachid El Amrani bij OCMW Gent onder code 1 (Dossier in onderzoek) beëindigd
    Als Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 29 februari 2028
    Dan is fout ingevuld: reden van de late invoer
    Als Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 29 februari 2028, beslist op 28 april 2027 en nu pas ingevoerd: “de beslissing bleef liggen bij de secretaris”
    Dan zegt de beslissing bij OCMW Gent wat er met iedereen gebeurt:
      | persoon          | gevolg      | code          |
      | Amélie Lambert   | nieuwe code | 2 (Leefloon)  |
      | Rachid El Amrani | nieuwe code | 5 (Inwonende) |
    En waarschuwt de beslissing: dagen zonder integratie
    En loopt de integratie van Amélie Lambert bij OCMW Gent onder code 2 (Leefloon) van 10 mei 2027 tot en met 29 februari 2028
    En loopt de integratie van Rachid El Amrani bij OCMW Gent onder code 5 (Inwonende) van 10 mei 2027 tot en met 29 februari 2028
    Als de poort haar opkuis doet
    Dan loopt de integratie van Rachid El Amrani bij OCMW Gent onder code 5 (Inwonende) van 10 mei 2027 tot en met 29 februari 2028
    En heeft OCMW Gent Rachid El Amrani bij de Kruispuntbank onder code 5 (Inwonende)

  @eindigt-met-aanvrager
  Scenario: De opkuis laat gezinsleden en onderhoudsplichtigen van een lopende aanvrager met rust
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) voor een eigen aanvraag
    En dat Lotte Verbeeck Luc Vermeersch integreert als onderhoudsplichtige van Nele Vermeersch
    Als de poort haar opkuis doet
    Dan is de integratie van Rachid El Amrani bij OCMW Gent onder code 1 (Dossier in onderzoek) lopend
    En is de integratie van Luc Vermeersch bij OCMW Gent onder code 30 (Onderzoek onderhoudsplichtige) lopend
    Als Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    En de poort haar opkuis doet
    Dan is de integratie van Rachid El Amrani bij OCMW Gent onder code 5 (Inwonende) lopend
    En heeft OCMW Gent Rachid El Amrani bij de Kruispuntbank onder code 5 (Inwonende)
    En is de integratie van Luc Vermeersch bij OCMW Gent onder code 30 (Onderzoek onderhoudsplichtige) lopend
    Als het 1 september 2027 is geworden
    En de poort haar opkuis doet
    Dan wordt de integratie van Rachid El Amrani bij OCMW Gent onder code 5 (Inwonende) beëindigd
    En wordt de integratie van Luc Vermeersch bij OCMW Gent onder code 30 (Onderzoek onderhoudsplichtige) beëindigd

  @twaalf-maanden
  Abstract Scenario: Ten hoogste twaalf maanden, beide dagen inbegrepen: tot en met <einde>
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van <begin> tot en met <einde>
    Dan lukt dat

    Voorbeelden:
      | begin        | einde            |
      | 1 maart 2027 | 29 februari 2028 |
      | 2 april 2027 | 1 april 2028     |

  @twaalf-maanden
  Scenario: Een jaar en een dag is te lang
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 2 april 2027 tot en met 2 april 2028
    Dan is fout ingevuld: einde van de periode

  @code-1-tot-de-volgende-code
  Scenario: Hulp die later begint: code 1 blijft tot die dag, en opent niets meer
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 april 2027 tot en met 30 september 2027
    Dan waarschuwt de beslissing: niets
    En is de beslissing voor Amélie Lambert bij OCMW Gent nog niet uitgevoerd
    En heeft OCMW Gent Amélie Lambert bij de Kruispuntbank onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van Amélie Lambert raadpleegt
    Dan weigert de poort: over de aanvraag is beslist
    En wat helpt is wachten tot 1 april 2027
    Als het 1 april 2027 is geworden
    Dan is de beslissing voor Amélie Lambert bij OCMW Gent uitgevoerd
    En loopt de integratie van Amélie Lambert bij OCMW Gent onder code 2 (Leefloon) van 1 april 2027 tot en met 30 september 2027
    En heeft OCMW Gent Amélie Lambert bij de Kruispuntbank onder code 2 (Leefloon)

  @code-1-tot-de-volgende-code
  Scenario: Nooit langer dan haar eigen einde: het antwoord zegt dat er dagen zonder integratie zijn
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck aan Amélie Lambert leefloon toekent van 10 mei 2027 tot en met 30 september 2027
    Dan waarschuwt de beslissing: dagen zonder integratie

  @twee-centra-toekenning
  Scenario: Een ander OCMW betaalt: toekennen kan alleen met een reden
    Gegeven dat OCMW Mechelen Nele Vermeersch heeft onder code 2 (Leefloon) van 1 januari 2027 tot en met 31 december 2027
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    Dan is de melding: een ander OCMW betaalt
    En zegt de melding dat OCMW Mechelen betaalt onder code 2 (Leefloon)
    En is de integratie van Nele Vermeersch bij OCMW Gent onder code 1 (Dossier in onderzoek) lopend
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027, ook al betaalt een ander OCMW: “verhuisd op 1 maart, Mechelen zet stop op 28 februari”
    Dan lukt dat
    En heeft OCMW Gent Nele Vermeersch bij de Kruispuntbank onder code 2 (Leefloon)

  @twee-centra-toekenning
  Scenario: De Kruispuntbank antwoordt niet: het antwoord zegt dat niemand is nagevraagd
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat de Kruispuntbank onbereikbaar is
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    Dan waarschuwt de beslissing: andere OCMW’s niet nagevraagd
    Als de Kruispuntbank weer normaal werkt
    Dan is de beslissing voor Nele Vermeersch bij OCMW Gent uitgevoerd
