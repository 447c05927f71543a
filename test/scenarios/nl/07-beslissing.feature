# language: nl
Functionaliteit: De beslissing verandert de code
  Op het ogenblik van de beslissing verandert de hoedanigheidscode, hier en bij de Kruispuntbank, voor iedereen in het
  gezin. Wat niet meteen lukt wordt hernomen tot het gebeurd is.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Brigitte Claeyssens teamverantwoordelijke is bij OCMW Gent
    En dat Élodie Marchal maatschappelijk werker is bij OCMW Namen
    En dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)

  @R-INT-09 @R-INT-11 @R-INT-12 @R-INT-13 @R-INT-15
  Abstract Scenario: <hulp> geeft code <code>
    Gegeven dat het 22 maart 2027 is geworden
    Als Lotte Verbeeck aan Amélie Lambert <hulp> toekent van 1 maart 2027 tot en met 28 februari 2028
    Dan lukt dat
    En is de integratie van Amélie Lambert bij OCMW Gent onder code 1 (Dossier in onderzoek) beëindigd
    En loopt de integratie van Amélie Lambert bij OCMW Gent onder code <code> van 1 maart 2027 tot en met 28 februari 2028
    En heeft OCMW Gent Amélie Lambert bij de Kruispuntbank onder code <code>
    Als Lotte Verbeeck Dimona van Amélie Lambert raadpleegt onder code 1 (Dossier in onderzoek)
    Dan weigert de poort: integratie beëindigd

    Voorbeelden:
      | hulp                        | code                                 |
      | leefloon                    | 2 (Leefloon)                         |
      | equivalent leefloon         | 3 (Equivalent leefloon)              |
      | andere hulp                 | 4 (Andere hulp)                      |
      | tewerkstelling via artikel 60 | 6 (Tewerkgesteld via OCMW (art. 60)) |

  @R-RPL-04
  Abstract Scenario: Na de beslissing is een reden nodig; dan opent code <code> <stroom>
    Gegeven dat Lotte Verbeeck aan Amélie Lambert <hulp> toekent van 1 maart 2027 tot en met 31 augustus 2027
    Als Lotte Verbeeck <stroom> van Amélie Lambert raadpleegt onder code <code>
    Dan weigert de poort: geen geschreven reden
    En wat helpt is: een reden noteren
    Als Lotte Verbeeck voor Amélie Lambert als reden “Nieuw element in het dossier” noteert met uitleg “bericht van een nieuwe tewerkstelling”
    En Lotte Verbeeck <stroom> van Amélie Lambert raadpleegt onder code <code>
    Dan mag dat: ja

    Voorbeelden:
      | hulp                          | code                                 | stroom              |
      | leefloon                      | 2 (Leefloon)                         | Dimona              |
      | leefloon                      | 2 (Leefloon)                         | Patrimonium         |
      | leefloon                      | 2 (Leefloon)                         | Attesten            |
      | equivalent leefloon           | 3 (Equivalent leefloon)              | Dimona              |
      | equivalent leefloon           | 3 (Equivalent leefloon)              | Rijksregister       |
      | andere hulp                   | 4 (Andere hulp)                      | Sociaal tarief      |
      | andere hulp                   | 4 (Andere hulp)                      | Verzekerbaarheid    |
      | tewerkstelling via artikel 60 | 6 (Tewerkgesteld via OCMW (art. 60)) | Gezinssamenstelling |
      | tewerkstelling via artikel 60 | 6 (Tewerkgesteld via OCMW (art. 60)) | Werkzoekende        |

  @R-RPL-04
  Scenario: Een reden geldt voor wie ze noteert, en voor die dag
    Gegeven dat Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    En dat het 5 april 2027 is geworden
    Als Lotte Verbeeck voor Amélie Lambert als reden “Periodieke herziening van het dossier” noteert met uitleg “eerste opvolging na de toekenning”
    En Lotte Verbeeck Dimona van Amélie Lambert raadpleegt
    Dan mag dat: ja
    Als Brigitte Claeyssens Dimona van Amélie Lambert raadpleegt
    Dan mag dat: geen geschreven reden
    Als het 6 april 2027 is geworden
    En Lotte Verbeeck Dimona van Amélie Lambert raadpleegt
    Dan mag dat: geen geschreven reden

  @R-INT-14
  Scenario: Het hele gezin: partner met hulp, kind zonder hulp
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    En dat Lotte Verbeeck Inès El Amrani integreert als gezinslid van Amélie Lambert
    Als Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027, en beslist voor het gezin:
      | gezinslid       | hulp        |
      | Rachid El Amrani | andere hulp |
      | Inès El Amrani  |             |
    Dan heeft OCMW Gent Amélie Lambert bij de Kruispuntbank onder code 2 (Leefloon)
    En heeft OCMW Gent Rachid El Amrani bij de Kruispuntbank onder code 4 (Andere hulp)
    En heeft OCMW Gent Inès El Amrani bij de Kruispuntbank onder code 5 (Inwonende)

  @R-RPL-05
  Abstract Scenario: Van een inwonende zonder hulp is alleen te zien wat voor het gezinsinkomen telt: <stroom>
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    En dat Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027, en beslist voor het gezin:
      | gezinslid        | hulp |
      | Rachid El Amrani |      |
    Als Lotte Verbeeck voor Rachid El Amrani als reden “Nieuw element in het dossier” noteert met uitleg “inkomen van de partner nagaan”
    En Lotte Verbeeck <stroom> van Rachid El Amrani raadpleegt
    Dan mag dat: <antwoord>

    Voorbeelden:
      | stroom                | antwoord                    |
      | Zelfstandigen         | ja                          |
      | Dimona                | ja                          |
      | Aanslagbiljet         | ja                          |
      | Kinderbijslag (CADAF) | ja                          |
      | Patrimonium           | code opent deze stroom niet |
      | Sociaal tarief        | code opent deze stroom niet |
      | Verzekerbaarheid      | code opent deze stroom niet |
      | Attesten              | code opent deze stroom niet |

  Scenario: De Kruispuntbank weigert één gezinslid: de anderen zijn klaar, hij wordt niet vergeten
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    En dat de Kruispuntbank geen nieuwe code aanvaardt voor Rachid El Amrani
    Als Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027, en beslist voor het gezin:
      | gezinslid        | hulp        |
      | Rachid El Amrani | andere hulp |
    Dan heeft OCMW Gent Amélie Lambert bij de Kruispuntbank onder code 2 (Leefloon)
    En is de beslissing voor Rachid El Amrani bij OCMW Gent nog niet uitgevoerd
    Als de Kruispuntbank weer normaal werkt
    Dan is de beslissing voor Rachid El Amrani bij OCMW Gent uitgevoerd
    En heeft OCMW Gent Rachid El Amrani bij de Kruispuntbank onder code 4 (Andere hulp)

  @R-ITG-06
  Scenario: Geweigerd: alles gaat dicht, hier en bij de Kruispuntbank
    Gegeven dat het 22 maart 2027 is geworden
    Als Lotte Verbeeck de hulp aan Amélie Lambert weigert
    Dan heeft OCMW Gent Amélie Lambert niet meer bij de Kruispuntbank
    Als Lotte Verbeeck Dimona van Amélie Lambert raadpleegt
    Dan weigert de poort: integratie beëindigd
    En zegt de weigering dat het eindigde op 22 maart 2027
    En wat helpt is: een nieuwe aanvraag of herziening

  Scenario: Geweigerd voor het hele gezin
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    Als Lotte Verbeeck de hulp aan Amélie Lambert en het gezin weigert:
      | gezinslid        | hulp |
      | Rachid El Amrani |      |
    Dan heeft OCMW Gent Amélie Lambert niet meer bij de Kruispuntbank
    En heeft OCMW Gent Rachid El Amrani niet meer bij de Kruispuntbank

  Scenario: De aanvraag wordt ingetrokken
    Als Lotte Verbeeck de hulp aan Amélie Lambert stopzet
    Dan is de integratie van Amélie Lambert bij OCMW Gent onder code 1 (Dossier in onderzoek) beëindigd

  @R-ITG-06
  Scenario: De hulp stopt
    Gegeven dat Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    En dat het 1 juni 2027 is geworden
    Als Lotte Verbeeck de hulp aan Amélie Lambert stopzet
    Dan is de integratie van Amélie Lambert bij OCMW Gent onder code 2 (Leefloon) beëindigd
    En heeft OCMW Gent Amélie Lambert niet meer bij de Kruispuntbank

  Abstract Scenario: Een beslissing met <fout> kan niet
    Als Lotte Verbeeck voor Amélie Lambert een beslissing neemt met <fout>
    Dan is fout ingevuld: <veld>
    En is de integratie van Amélie Lambert bij OCMW Gent onder code 1 (Dossier in onderzoek) lopend

    Voorbeelden:
      | fout                                 | veld                     |
      | geen soort hulp                      | soort hulp               |
      | geen periode                         | periode                  |
      | een periode van dertien maanden      | einde van de periode     |
      | een einde voor het begin             | periode                  |
      | een periode van een jaar en een dag  | einde van de periode     |
      | een datum in de toekomst             | datum van de beslissing  |
      | een datum voor de aanvraag           | datum van de beslissing  |
      | een weigering en toch een soort hulp | soort hulp               |
      | een weigering en toch een periode    | periode                  |
      | een gezinslid dat niemand kent       | eerste gezinslid         |
      | de aanvrager als gezinslid           | gezinsleden              |

  Scenario: Twee keer anders beslissen kan niet
    Gegeven dat Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 april 2027 tot en met 30 september 2027
    Als Brigitte Claeyssens de hulp aan Amélie Lambert weigert
    Dan is de melding: al beslist

  Scenario: Na het einde valt er niets meer te beslissen
    Gegeven dat Lotte Verbeeck de integratie van Amélie Lambert beëindigt: “verhuisd naar Namen”
    Als Lotte Verbeeck aan Amélie Lambert leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    Dan is de melding: loopt niet

  Scenario: Schuldbemiddeling volgt op geen beslissing
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding)
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    Dan is fout ingevuld: soort beslissing
