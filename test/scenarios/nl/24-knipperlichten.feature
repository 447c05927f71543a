# language: nl
Functionaliteit: Knipperlichten van de POD Maatschappelijke Integratie
  De POD legt de formulieren van de centra naast stromen van de Kruispuntbank. Waar steun en inkomsten niet bij elkaar passen,
  geeft hij een knipperlicht. Het centrum beantwoordt elk knipperlicht met een code. Een knipperlicht opent niets.

  @R-KNI-01 @R-KNI-02
  Scenario: Een knipperlicht komt binnen, raakt over tijd en wordt beantwoord
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Élodie Marchal maatschappelijk werker is bij OCMW Namen
    Als Lotte Verbeeck een knipperlicht over Nele Vermeersch inleest voor de vorige maand: Werk (Dimona) bij Leefloon
    En Lotte Verbeeck de knipperlichten van het centrum bekijkt
    Dan is het eerste knipperlicht open, over Nele Vermeersch, te beantwoorden tegen 31 maart 2027
    En hoort daar geen integratie bij
    En heeft geen beoordeling dat voorzien
    Als Élodie Marchal de knipperlichten van het centrum bekijkt
    Dan zijn er geen knipperlichten
    Als het 1 april 2027 is geworden
    En Lotte Verbeeck een knipperlicht over Jelle Wouterickx inleest voor de vorige maand: Pensioen bij Financiële steun gelijk aan het leefloon
    En Lotte Verbeeck de knipperlichten van het centrum bekijkt
    Dan is het eerste knipperlicht over tijd, over Nele Vermeersch, te beantwoorden tegen 31 maart 2027
    Als Lotte Verbeeck het eerste knipperlicht beantwoordt: De inkomsten waren gekend en zijn meegeteld
    Dan bevestigt de POD Maatschappelijke Integratie dat antwoord aan Lotte Verbeeck
    Als Lotte Verbeeck de knipperlichten van het centrum bekijkt
    Dan is het eerste knipperlicht open, over Jelle Wouterickx, te beantwoorden tegen 1 mei 2027

  @R-KNI-03
  Scenario: Een knipperlicht dat het centrum zelf al voorzien had
    Gegeven dat het maandag 6 januari 2025 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Lotte Verbeeck Siebren Hautekeete integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck aan Siebren Hautekeete leefloon toekent van 6 januari 2025 tot en met 5 januari 2026
    En dat het maandag 17 maart 2025 is geworden
    Als Lotte Verbeeck een herziening opent voor Siebren Hautekeete: nieuw element
    En Lotte Verbeeck het dossier van Siebren Hautekeete samenstelt
    En Lotte Verbeeck de aanvraag van Siebren Hautekeete beoordeelt
    Dan zijn de knipperlichten:
      | wat                    | toestand |
      | Werk (Dimona) en steun | brandt   |
    Als het maandag 14 april 2025 is geworden
    En Lotte Verbeeck een knipperlicht over Siebren Hautekeete inleest voor de vorige maand: Werk (Dimona) bij Leefloon
    En Lotte Verbeeck de knipperlichten van het centrum bekijkt
    Dan heeft een beoordeling dat voorzien op 17 maart 2025
