# language: nl
Functionaliteit: Niets hebben is iets anders dan niets zeggen
  Een bron die antwoordt dat ze niets heeft, geeft een antwoord. Een bron die zwijgt, zegt niets over de persoon.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent

  @R-RPL-02 @R-RPL-13
  Abstract Scenario: <stroom> van <persoon>: <resultaat>
    Gegeven dat Lotte Verbeeck <persoon> integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck <stroom> van <persoon> raadpleegt
    Dan is het resultaat: <resultaat>

    Voorbeelden: De bron weet iets
      | persoon         | stroom        | resultaat          |
      | Nele Vermeersch | Dimona        | gegevens gevonden  |
      | Nele Vermeersch | Patrimonium   | gegevens gevonden  |
      | Noor Haddad     | Dimona        | gegevens gevonden  |
      | Yusuf Demir     | Pensioen      | gegevens gevonden  |

    Voorbeelden: De bron heeft niets, en dat is een antwoord
      | persoon         | stroom        | resultaat          |
      | Emma Van Daele  | Dimona        | de bron heeft niets |
      | Emma Van Daele  | Patrimonium   | de bron heeft niets |
      | Emma Van Daele  | Pensioen      | de bron heeft niets |

    Voorbeelden: Een deel van de bron zwijgt
      | persoon         | stroom                | resultaat  |
      | Käthe Müller    | Kinderbijslag (CADAF) | onvolledig |

  @R-RPL-02
  Abstract Scenario: De bron zwijgt over <persoon>
    Gegeven dat Lotte Verbeeck <persoon> integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van <persoon> raadpleegt
    Dan is de melding: <melding>

    Voorbeelden:
      | persoon              | melding              |
      | Zoë Plasschaert      | de bron is er niet   |
      | Björn Lindqvist-Maes | de bron is er niet   |
      | Sylvie Crèvecœur     | geen antwoord op tijd |
