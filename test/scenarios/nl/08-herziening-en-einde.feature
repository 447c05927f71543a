# language: nl
Functionaliteit: Herziening, en het einde
  Ten minste één keer per jaar, en bij nieuwe elementen, wordt het dossier herzien. Als de persoon niet of niet meer
  geholpen wordt, eindigt de integratie; van dan af gaat niets meer open.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Karim Daelman maatschappelijk werker is bij OCMW Gent
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent

  @R-RPL-10
  Scenario: Het hele verhaal: aanvraag, stromen, beslissing, herziening, einde
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan is het resultaat: gegevens gevonden
    Als het 29 maart 2027 is geworden
    En Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 28 februari 2028
    Dan heeft OCMW Gent Nele Vermeersch bij de Kruispuntbank onder code 2 (Leefloon)
    Als het 7 september 2027 is geworden
    En Lotte Verbeeck een herziening opent voor Nele Vermeersch: nieuw element
    En Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt onder code 1 (Dossier in onderzoek)
    Dan mag dat: ja
    Als Lotte Verbeeck de hulp aan Nele Vermeersch stopzet
    Dan heeft OCMW Gent Nele Vermeersch niet meer bij de Kruispuntbank
    Als Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan weigert de poort: integratie beëindigd

  @R-RPL-08
  Abstract Scenario: Een herziening wegens <reden> loopt naast de hulp
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 29 februari 2028
    En dat het 7 september 2027 is geworden
    Als Lotte Verbeeck een herziening opent voor Nele Vermeersch: <reden>
    Dan lukt dat
    En is de integratie van Nele Vermeersch bij OCMW Gent onder code 2 (Leefloon) lopend
    En loopt de integratie van Nele Vermeersch bij OCMW Gent onder code 1 (Dossier in onderzoek) van 7 september 2027 tot en met 7 november 2027

    Voorbeelden:
      | reden                    |
      | nieuw element            |
      | gewijzigd gezin          |
      | vraag van de betrokkene  |

  Scenario: Een onderzoek wordt niet herzien
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck een herziening opent voor Nele Vermeersch: nieuw element
    Dan is de melding: loopt niet

  @R-INT-07
  Abstract Scenario: <wie> op <dag>
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het <dag> is geworden
    Als Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan mag dat: <antwoord>

    Voorbeelden: De laatste dag telt mee
      | wie               | dag         | antwoord        |
      | De laatste dag    | 1 mei 2027  | ja              |
      | De dag erna       | 2 mei 2027  | periode voorbij |
      | Een jaar later    | 1 mei 2028  | periode voorbij |

  @R-INT-07
  Scenario: De laatste minuut in België
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het 1 mei 2027 om 23:58 is geworden
    Als Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan mag dat: ja
    Als het 2 mei 2027 om 00:01 is geworden
    En Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan weigert de poort: periode voorbij
    En wat helpt is: een nieuwe aanvraag of herziening

  Scenario: Het zomeruur verschuift geen dag
    Gegeven dat het 28 januari 2027 om 23:30 is
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan loopt die van 28 januari 2027 tot en met 28 maart 2027
    Als het 28 maart 2027 om 23:58 is geworden
    En Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan mag dat: ja
    Als het 29 maart 2027 om 00:01 is geworden
    En Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan mag dat: periode voorbij

  Scenario: Een klok die teruggaat opent niets voor de eerste dag
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het 28 februari 2027 is geworden
    Als Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan weigert de poort: periode nog niet begonnen
    En wat helpt is wachten tot 1 maart 2027

  Scenario: De poort sluit zelf wat voorbij is
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het 2 mei 2027 is geworden
    Als de poort haar opkuis doet
    Dan wordt de integratie van Nele Vermeersch bij OCMW Gent onder code 1 (Dossier in onderzoek) beëindigd
    Als Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan weigert de poort: integratie beëindigd

  Abstract Scenario: Waarschuwing op <dag>
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het <dag> is geworden
    Als Karim Daelman de integratie van Nele Vermeersch bekijkt
    Dan waarschuwt de poort: <waarschuwing>
    En zijn er nog <dagen> dagen

    Voorbeelden:
      | dag           | waarschuwing         | dagen |
      | 17 april 2027 | niets                | 15    |
      | 18 april 2027 | eindigt binnenkort   | 14    |
      | 1 mei 2027    | eindigt binnenkort   | 1     |

  @R-ITG-06
  Scenario: Met de hand beëindigd, en niets gaat nog open
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het 10 maart 2027 is geworden
    Als Lotte Verbeeck de integratie van Nele Vermeersch beëindigt: “vindt werk en vraagt geen hulp meer”
    Dan heeft OCMW Gent Nele Vermeersch niet meer bij de Kruispuntbank
    Als Karim Daelman Rijksregister van Nele Vermeersch raadpleegt
    Dan weigert de poort: integratie beëindigd
    En zegt de weigering dat het eindigde op 10 maart 2027

  Scenario: De Kruispuntbank is even weg: hier is het meteen gesloten
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat de Kruispuntbank onbereikbaar is
    Als Lotte Verbeeck de integratie van Nele Vermeersch beëindigt: “verhuisd”
    Dan is de integratie van Nele Vermeersch bij OCMW Gent onder code 1 (Dossier in onderzoek) hier al gesloten
    Als de Kruispuntbank weer normaal werkt
    En Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan weigert de poort: integratie beëindigd
    Als Lotte Verbeeck de integratie van Nele Vermeersch beëindigt: “verhuisd”
    Dan is de integratie van Nele Vermeersch bij OCMW Gent onder code 1 (Dossier in onderzoek) beëindigd

  Scenario: Wat de Kruispuntbank kwijt is, wordt hersteld
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Noor Haddad integreert onder code 1 (Dossier in onderzoek)
    En dat de Kruispuntbank alle registraties kwijt is
    Als Lotte Verbeeck de integraties vergelijkt met de Kruispuntbank
    Dan zijn er 2 vergeleken en 2 verschillen hersteld
    En heeft OCMW Gent Nele Vermeersch bij de Kruispuntbank onder code 1 (Dossier in onderzoek)
