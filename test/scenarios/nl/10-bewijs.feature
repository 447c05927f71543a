# language: nl
Functionaliteit: Wie keek, naar wat en waarom
  De functionaris voor gegevensbescherming kan een burger zeggen wie zijn gegevens zag. Ook wat geweigerd werd staat in
  het bewijs.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent
    En dat Stefaan Moerkerke informatieveiligheidsconsulent is bij OCMW Gent
    En dat Marc Delvaux inspecteur van de POD Maatschappelijke Integratie is bij OCMW Gent
    En dat Élodie Marchal maatschappelijk werker is bij OCMW Namen

  @R-JUR-01
  Scenario: Wie, wat en met welke afloop
    Gegeven dat Lotte Verbeeck Noor Haddad integreert onder code 30 (Onderzoek onderhoudsplichtige)
    Als Lotte Verbeeck Gezinssamenstelling van Noor Haddad raadpleegt
    En Lotte Verbeeck Dimona van Noor Haddad raadpleegt
    En Marc Delvaux Gezinssamenstelling van Noor Haddad raadpleegt
    En Lotte Verbeeck de integratie van Noor Haddad beëindigt: “verkeerde persoon”
    En Hilde Roosens vraagt wie de gegevens van Noor Haddad zag
    Dan toont het bewijs:
      | wie            | wat          | stroom              | afloop     | geweigerd omdat             |
      | Lotte Verbeeck | registreert  |                     | beantwoord |                             |
      | Lotte Verbeeck | raadpleegt   | Gezinssamenstelling | beantwoord |                             |
      | Lotte Verbeeck | raadpleegt   | Dimona              | geweigerd  | code opent deze stroom niet |
      | Marc Delvaux   | raadpleegt   | Gezinssamenstelling | geweigerd  | rol raadpleegt geen stromen |
      | Lotte Verbeeck | beëindigt    |                     | beantwoord |                             |
    En noemt elke raadpleging de versie van de regels

  @R-JUR-08
  Scenario: Waarom, na de beslissing
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    Als Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    En Lotte Verbeeck voor Nele Vermeersch als reden “Wijziging gemeld door de betrokkene” noteert met uitleg “meldt dat zij halftijds werkt”
    En Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    En Stefaan Moerkerke vraagt wie de gegevens van Nele Vermeersch zag
    Dan staat in het bewijs de uitleg “meldt dat zij halftijds werkt”
    En noemt elke raadpleging de versie van de regels

  @R-JUR-08
  Scenario: Waarom, bij een herziening: de reden van de herziening staat bij elke raadpleging
    Gegeven dat Lotte Verbeeck Jean-Pierre Noël integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck aan Jean-Pierre Noël leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    En dat Lotte Verbeeck een herziening opent voor Jean-Pierre Noël: gewijzigd gezin
    Als Lotte Verbeeck Rijksregister van Jean-Pierre Noël raadpleegt onder code 1 (Dossier in onderzoek)
    Dan mag dat: ja
    Als Hilde Roosens vraagt wie de gegevens van Jean-Pierre Noël zag
    Dan toont het bewijs dat Lotte Verbeeck Rijksregister raadpleegde wegens “Gewijzigd gezin”

  @R-JUR-02
  Scenario: Niets vinden is ook kijken
    Gegeven dat Lotte Verbeeck Emma Van Daele integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Patrimonium van Emma Van Daele raadpleegt
    Als Hilde Roosens vraagt wie de gegevens van Emma Van Daele zag
    Dan toont het bewijs:
      | wie            | wat         | afloop         |
      | Lotte Verbeeck | registreert | beantwoord     |
      | Lotte Verbeeck | raadpleegt  | niets gevonden |

  @R-JUR-02
  Scenario: Een bron die zwijgt: er is gekeken, zonder gevolg
    Gegeven dat Lotte Verbeeck Zoë Plasschaert integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van Zoë Plasschaert raadpleegt
    En Hilde Roosens vraagt wie de gegevens van Zoë Plasschaert zag
    Dan toont het bewijs:
      | wie            | wat         | stroom | afloop     |
      | Lotte Verbeeck | registreert |        | beantwoord |
      | Lotte Verbeeck | raadpleegt  | Dimona | mislukt    |

  Scenario: Een ander OCMW staat niet in het bewijs van Gent
    Gegeven dat Élodie Marchal Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Élodie Marchal Dimona van Nele Vermeersch raadpleegt
    Als Hilde Roosens vraagt wie de gegevens van Nele Vermeersch zag
    Dan is het bewijs leeg
