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
