# language: nl
Functionaliteit: De burger ziet wie keek
  Wie in een dossier staat, ziet welk centrum keek, naar wat en met welke afloop, zes maanden terug. Wie in het dossier
  van een ander te zien was, ziet dat ook, maar niet van wie dat dossier is.

  Achtergrond:
    Gegeven dat het maandag 5 februari 2029 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Élodie Marchal maatschappelijk werker is bij OCMW Namen

  @R-JUR-07
  Scenario: Over alle centra, zes maanden lang
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van Rachid El Amrani raadpleegt
    En Lotte Verbeeck Gezinssamenstelling van Rachid El Amrani raadpleegt
    En Rachid El Amrani vraagt wie de eigen gegevens zag
    Dan ziet de burger:
      | centrum   | wat         | stroom              | afloop     | hoe  |
      | OCMW Gent | registreert |                     | beantwoord | zelf |
      | OCMW Gent | raadpleegt  | Dimona              | beantwoord | zelf |
      | OCMW Gent | raadpleegt  | Gezinssamenstelling | beantwoord | zelf |
    Als Amélie Lambert vraagt wie de eigen gegevens zag
    Dan ziet de burger:
      | centrum   | wat        | stroom              | afloop     | hoe              |
      | OCMW Gent | raadpleegt | Gezinssamenstelling | beantwoord | in ander dossier |
    Gegeven dat het 6 augustus 2029 is geworden
    Als Rachid El Amrani vraagt wie de eigen gegevens zag
    Dan ziet de burger niets

  @R-JUR-08
  Scenario: Waarom keek u? Het antwoord staat bij de inzage, ook als het te laat komt
    Gegeven dat het maandag 3 februari 2031 is geworden
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent
    En dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van Rachid El Amrani raadpleegt
    En Rachid El Amrani vraagt waarom Dimona bekeken werd: “Ik werk al jaren niet meer.”
    Dan wacht de vraag van Rachid El Amrani over Dimona op antwoord tegen 3 maart 2031
    Gegeven dat het 4 maart 2031 is geworden
    Als Hilde Roosens de vragen van burgers bekijkt
    Dan is de vraag van Rachid El Amrani te laat, en telt het centrum 1 te late
    Als Hilde Roosens de vraag van Rachid El Amrani beantwoordt met “U vroeg een leefloon aan; wij kijken dan of er werk is.”
    En Hilde Roosens de vragen van burgers bekijkt
    Dan leest Rachid El Amrani bij Dimona het antwoord “U vroeg een leefloon aan; wij kijken dan of er werk is.”

  @R-JUR-07
  Scenario: Tijdens een fraudeonderzoek verborgen, daarna vanzelf te zien
    Gegeven dat het maandag 2 februari 2032 is geworden
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent
    En dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van Rachid El Amrani raadpleegt
    En Hilde Roosens de inzage in Dimona van Rachid El Amrani verbergt tot 3 mei 2032: “Het arbeidsauditoraat onderzoekt.”
    En Rachid El Amrani vraagt wie de eigen gegevens zag
    Dan ziet de burger:
      | centrum   | wat         | stroom | afloop     | hoe  |
      | OCMW Gent | registreert |        | beantwoord | zelf |
    Als Hilde Roosens de vragen van burgers bekijkt
    Dan telt het centrum 1 verborgen inzage
    Gegeven dat het 3 mei 2032 is geworden
    Als Rachid El Amrani vraagt wie de eigen gegevens zag
    Dan ziet de burger:
      | centrum   | wat         | stroom | afloop     | hoe  |
      | OCMW Gent | registreert |        | beantwoord | zelf |
      | OCMW Gent | raadpleegt  | Dimona | beantwoord | zelf |

  @R-JUR-08
  Scenario: Het antwoord duurt langer, en de burger leest waarom
    Gegeven dat het maandag 7 februari 2033 is geworden
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent
    En dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van Rachid El Amrani raadpleegt
    En Rachid El Amrani vraagt waarom Dimona bekeken werd: “Wat zocht u allemaal?”
    Dan wacht de vraag van Rachid El Amrani over Dimona op antwoord tegen 7 maart 2033
    Gegeven dat het 4 maart 2033 is geworden
    Als Hilde Roosens aan Rachid El Amrani zegt dat het antwoord langer duurt: “Wij vragen het eerst aan drie diensten.”
    Dan leest Rachid El Amrani bij Dimona dat het antwoord later komt, tegen 7 mei 2033: “Wij vragen het eerst aan drie diensten.”
