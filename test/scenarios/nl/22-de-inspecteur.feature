# language: nl
Functionaliteit: De inspecteur kijkt hoe een centrum werkt
  Cijfers zonder personen ziet elke inspecteur. Een dossier gaat alleen open onder een mandaat, uit een steekproef die
  niemand gekozen heeft, zolang het mandaat loopt. Wie erin staat, ziet dat.

  Achtergrond:
    Gegeven dat het maandag 6 maart 2034 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Marc Delvaux inspecteur is van de POD MI
    En dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)

  @R-RPL-11 @R-ROL-04
  Scenario: Cijfers, een steekproef, en wat er in een dossier ontbreekt
    Als Lotte Verbeeck Dimona van Rachid El Amrani raadpleegt
    En Marc Delvaux de cijfers van OCMW Gent vraagt
    Dan tonen de cijfers minder dan 5 raadplegingen van Dimona
    Als Marc Delvaux een steekproef van 1 dossier van OCMW Gent vraagt
    En Marc Delvaux wacht tot de steekproef getrokken is
    En Marc Delvaux de eigen mandaten opzoekt
    Dan staat de steekproef van daarnet bij de eigen mandaten
    Als Marc Delvaux dossier 1 van de steekproef leest
    Dan staat bovenaan dat Pensioen niet geraadpleegd is, en dat Dimona dat wel is staat erbij
    Als Marc Delvaux dossier 2 van de steekproef leest
    Dan is er geen dossier met dat nummer
    Als Rachid El Amrani vraagt wie de eigen gegevens zag
    Dan ziet de burger:
      | centrum                                   | wat                   | stroom | afloop     | hoe  |
      | OCMW Gent                                 | registreert           |        | beantwoord | zelf |
      | OCMW Gent                                 | raadpleegt            | Dimona | beantwoord | zelf |
      | POD Maatschappelijke Integratie (sandbox) | leest als inspecteur  |        | beantwoord | zelf |
    Gegeven dat het 6 april 2034 is geworden
    Als Marc Delvaux dossier 1 van de steekproef leest
    Dan weigert de poort: mandaat voorbij
