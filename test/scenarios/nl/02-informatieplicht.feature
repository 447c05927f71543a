# language: nl
Functionaliteit: De betrokkene weet dat zijn gegevens verwerkt worden
  Het OCMW heeft geen toestemming nodig, maar moet wel informeren. Twee werkdagen lang mag het onderzoek al beginnen;
  daarna gaat niets meer open tot iemand noteert wanneer en hoe de betrokkene geïnformeerd is.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Karim Daelman maatschappelijk werker is bij OCMW Gent

  @R-JUR-04 @R-JUR-06
  Abstract Scenario: Aanvraag op <aanvraag>, nog niet geïnformeerd, raadpleging op <dag>
    Gegeven dat het <aanvraag> is
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) zonder haar te informeren
    Als het <dag> is geworden
    En Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan mag dat: <antwoord>

    Voorbeelden: Gewone weken
      | aanvraag               | dag                     | antwoord                     |
      | maandag 1 maart 2027   | maandag 1 maart 2027    | ja                           |
      | maandag 1 maart 2027   | woensdag 3 maart 2027   | ja                           |
      | maandag 1 maart 2027   | donderdag 4 maart 2027  | betrokkene niet geïnformeerd |
      | maandag 1 maart 2027   | donderdag 1 april 2027  | betrokkene niet geïnformeerd |

    Voorbeelden: Weekends tellen niet mee
      | aanvraag               | dag                     | antwoord                     |
      | donderdag 4 maart 2027 | maandag 8 maart 2027    | ja                           |
      | donderdag 4 maart 2027 | dinsdag 9 maart 2027    | betrokkene niet geïnformeerd |
      | vrijdag 5 maart 2027   | dinsdag 9 maart 2027    | ja                           |
      | vrijdag 5 maart 2027   | woensdag 10 maart 2027  | betrokkene niet geïnformeerd |
      | zaterdag 6 maart 2027  | dinsdag 9 maart 2027    | ja                           |
      | zaterdag 6 maart 2027  | woensdag 10 maart 2027  | betrokkene niet geïnformeerd |

    Voorbeelden: Feestdagen tellen niet mee
      | aanvraag                   | dag                        | antwoord                     |
      | vrijdag 26 maart 2027      | woensdag 31 maart 2027     | ja                           |
      | vrijdag 26 maart 2027      | donderdag 1 april 2027     | betrokkene niet geïnformeerd |
      | woensdag 5 mei 2027        | maandag 10 mei 2027        | ja                           |
      | vrijdag 14 mei 2027        | woensdag 19 mei 2027       | ja                           |
      | vrijdag 14 mei 2027        | donderdag 20 mei 2027      | betrokkene niet geïnformeerd |
      | dinsdag 20 juli 2027       | vrijdag 23 juli 2027       | ja                           |
      | dinsdag 20 juli 2027       | zaterdag 24 juli 2027      | betrokkene niet geïnformeerd |
      | woensdag 10 november 2027  | maandag 15 november 2027   | ja                           |
      | woensdag 10 november 2027  | dinsdag 16 november 2027   | betrokkene niet geïnformeerd |
      | donderdag 24 december 2026 | dinsdag 29 december 2026   | ja                           |
      | donderdag 24 december 2026 | woensdag 30 december 2026  | betrokkene niet geïnformeerd |
      | donderdag 31 december 2026 | dinsdag 5 januari 2027     | ja                           |
      | donderdag 31 december 2026 | woensdag 6 januari 2027    | betrokkene niet geïnformeerd |

  @R-JUR-06
  Scenario: De laatste minuut van de tweede werkdag, en de eerste van de derde
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) zonder haar te informeren
    Als het 3 maart 2027 om 23:58 is geworden
    En Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan mag dat: ja
    Als het 4 maart 2027 om 00:01 is geworden
    En Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan mag dat: betrokkene niet geïnformeerd
    En wat helpt is: de betrokkene informeren

  @R-JUR-06
  Abstract Scenario: Informeren (<manier>) opent de stromen weer
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) zonder haar te informeren
    En dat het 8 maart 2027 is geworden
    Als Lotte Verbeeck noteert dat Nele Vermeersch op 8 maart 2027 <manier> geïnformeerd is
    En Karim Daelman Dimona van Nele Vermeersch raadpleegt
    Dan mag dat: ja

    Voorbeelden:
      | manier                   |
      | mondeling                |
      | schriftelijk             |
      | met het aanvraagformulier |

  @R-JUR-05
  Scenario: De poort waarschuwt tot het gebeurd is
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) zonder haar te informeren
    Dan waarschuwt de poort: nog niet geïnformeerd
    Als Lotte Verbeeck noteert dat Nele Vermeersch op 1 maart 2027 mondeling geïnformeerd is
    Dan waarschuwt de poort: niets

  Scenario: Informeren wordt één keer genoteerd
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) zonder haar te informeren
    En dat Lotte Verbeeck noteert dat Nele Vermeersch op 1 maart 2027 mondeling geïnformeerd is
    Als Karim Daelman noteert dat Nele Vermeersch op 1 maart 2027 mondeling geïnformeerd is
    Dan lukt dat
    Als Karim Daelman noteert dat Nele Vermeersch op 1 maart 2027 schriftelijk geïnformeerd is
    Dan is de melding: al geïnformeerd

  Scenario: Niemand is morgen al geïnformeerd
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) zonder haar te informeren
    Als Lotte Verbeeck noteert dat Nele Vermeersch op 2 maart 2027 mondeling geïnformeerd is
    Dan is fout ingevuld: datum van de informatie
