# language: nl
Functionaliteit: Wat elke stroom toont
  De stromen zijn een hulpmiddel: ze tonen authentieke gegevens die de maatschappelijk werker vergelijkt met wat de
  aanvrager zegt en met wat zij zelf ziet.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Karim Daelman maatschappelijk werker is bij OCMW Gent
    En dat Élodie Marchal maatschappelijk werker is bij OCMW Namen
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent

  @R-RR-00
  Abstract Scenario: Rijksregister, <gegeven> van <persoon>
    Gegeven dat Lotte Verbeeck <persoon> integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Rijksregister van <persoon> raadpleegt
    Dan toont de stroom:
      | <gegeven> | <verder>        |
      | <waarde>  | <verdere waarde> |

    @R-RR-001
    Voorbeelden: 001 Gemeente van verblijf
      | persoon         | gegeven               | waarde | verder         | verdere waarde |
      | Nele Vermeersch | gemeente van verblijf | Gent   | nationaliteit  | België         |
      | Hélène Marchand | gemeente van verblijf | Frankrijk | nationaliteit | België       |

    @R-RR-006
    Voorbeelden: 006 Plaats van herkomst
      | persoon         | gegeven            | waarde | verder           | verdere waarde |
      | Samira Ahmadzai | plaats van herkomst | HERAT | land van herkomst | Afghanistan   |

    @R-RR-013
    Voorbeelden: 013 Wijziging van de naam
      | persoon       | gegeven        | waarde    | verder        | verdere waarde |
      | Ayşe Yıldırım | gewijzigde naam | Voornamen | gemeente van verblijf | Gent    |

    @R-RR-018
    Voorbeelden: 018 Aangifte van het adres in het buitenland
      | persoon         | gegeven                            | waarde                     | verder                | verdere waarde |
      | Hélène Marchand | aangegeven adres in het buitenland | 14 RUE DES ORFÈVRES PERDUS | gemeente van verblijf | Frankrijk      |

    @R-RR-019
    Voorbeelden: 019 Aangifte van adreswijziging
      | persoon       | gegeven                   | waarde                            | verder        | verdere waarde   |
      | Jonas Wauters | aangegeven adreswijziging | 9000 GENT, MEIBLOEMSTRAAT 6 BUS 3 | aangegeven op | 23 februari 2027 |

    @R-RR-031
    Voorbeelden: 031 Nationaliteit
      | persoon         | gegeven       | waarde      | verder                | verdere waarde |
      | Samira Ahmadzai | nationaliteit | Afghanistan | gemeente van verblijf | Gent           |

    @R-RR-110
    Voorbeelden: 110 Afstamming
      | persoon         | gegeven | waarde               | verder             | verdere waarde |
      | Nele Vermeersch | ouder   | Luc Vermeersch       | nationaliteit      | België         |
      | Nele Vermeersch | ouder   | Marie-Hélène D’Hondt | nationaliteit      | België         |

    @R-RR-120
    Voorbeelden: 120 Burgerlijke staat
      | persoon             | gegeven           | waarde               | verder | verdere waarde   |
      | Amélie Lambert      | burgerlijke staat | Gehuwd               | met    | Rachid El Amrani |
      | Godelieve Van Hecke | burgerlijke staat | Weduwe of weduwnaar  | met    |                  |

    @R-RR-141
    Voorbeelden: 141 Gezinslid
      | persoon        | gegeven             | waarde                   | verder            | verdere waarde   |
      | Amélie Lambert | plaats in het gezin | Echtgenoot of echtgenote | referentiepersoon | Rachid El Amrani |

    @R-RR-195
    Voorbeelden: 195 Identiteitsbewijs
      | persoon         | gegeven           | waarde                       | verder      | verdere waarde |
      | Nele Vermeersch | identiteitsbewijs | Belgische identiteitskaart   | kaartnummer | 592113711161   |
      | Nele Vermeersch | kaartnummer       | 592113711161                 | geldig tot  | 15 maart 2032  |

    @R-RR-198
    Voorbeelden: 198 Arbeidskaart
      | persoon         | gegeven      | waarde   | verder           | verdere waarde |
      | Samira Ahmadzai | arbeidskaart | C0417734 | arbeidskaart tot | 1 juni 2027    |

    @R-RR-200
    Voorbeelden: 200 Nummer van de Dienst Vreemdelingenzaken
      | persoon         | gegeven                                 | waarde  | verder        | verdere waarde |
      | Samira Ahmadzai | nummer van de Dienst Vreemdelingenzaken | 9417736 | nationaliteit | Afghanistan    |

    @R-RR-202
    Voorbeelden: 202 Bijzondere informatie
      | persoon         | gegeven              | waarde                   | verder        | verdere waarde |
      | Samira Ahmadzai | bijzondere informatie | INTERVIEW DVZ UITGESTELD | nationaliteit | Afghanistan    |

    @R-RR-205
    Voorbeelden: 205 Hoedanigheid van de persoon
      | persoon         | gegeven                          | waarde               | verder        | verdere waarde |
      | Samira Ahmadzai | hoedanigheid in het wachtregister | Kandidaat-vluchteling | nationaliteit | Afghanistan   |

    @R-RR-206
    Voorbeelden: 206 Administratieve toestand
      | persoon         | gegeven               | waarde          | verder | verdere waarde                      |
      | Samira Ahmadzai | stap van de procedure | beroep ingesteld | bij   | Raad voor Vreemdelingenbetwistingen |

    @R-RR-207
    Voorbeelden: 207 Verplichte plaats van inschrijving
      | persoon         | gegeven                            | waarde | verder | verdere waarde          |
      | Samira Ahmadzai | verplichte plaats van inschrijving | Gent   | opvang | Lokaal opvanginitiatief |

    @R-RR-210
    Voorbeelden: 210 Vermelding van het register
      | persoon         | gegeven  | waarde        | verder        | verdere waarde |
      | Samira Ahmadzai | register | Wachtregister | nationaliteit | Afghanistan    |

  @R-CAD-01
  Scenario: Kinderbijslag: de kas die betaalt
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Kinderbijslag (CADAF) van Amélie Lambert raadpleegt
    Dan toont de stroom:
      | kinderbijslagkas   | nog betaald |
      | Caisse L’Hirondelle | ja         |

  @R-PAT-01 @R-PAT-02 @R-PAT-03 @R-PAT-04 @R-PAT-05 @R-PAT-06 @R-PAT-07
  Scenario: Patrimonium: het halve huis van Nele
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Patrimonium van Nele Vermeersch raadpleegt
    Dan toont de stroom:
      | aard van het goed | kadastrale afdeling | straat           | gemeente | kadastraal inkomen | oppervlakte (m²) |
      | Huis              | GENT 2 AFD          | Zilverberkstraat | Gent     | 743,00 euro        | 210              |
    En toont de stroom:
      | persoon         | recht           | aandeel |
      | Nele Vermeersch | Volle eigendom  | 1/2     |
      | Thijs De Cock   | Volle eigendom  | 1/2     |

  @R-VER-01 @R-VER-04
  Scenario: Verzekerbaarheid: het ziekenfonds en het globaal medisch dossier
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Verzekerbaarheid van Nele Vermeersch raadpleegt
    Dan toont de stroom:
      | verzekeringsinstelling             |
      | Christelijke Mutualiteit Vlaanderen |
    En toont de stroom:
      | globaal medisch dossier |
      | ja                      |

  @R-VER-02
  Scenario: Verzekerbaarheid: twee jaar terug
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Verzekerbaarheid van Nele Vermeersch raadpleegt
    Dan toont de stroom:
      | gekeken op   |
      | 1 maart 2027 |
      | 1 maart 2025 |
    En toont de stroom:
      | verzekerd vanaf | verzekerd tot    |
      | 1 januari 2026  | 31 december 2028 |
      | 1 oktober 2012  | 31 december 2025 |

  @R-VER-03 @R-VER-05
  Scenario: Verzekerbaarheid: verhoogde tegemoetkoming en maximumfactuur
    Gegeven dat Lotte Verbeeck Godelieve Van Hecke integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Verzekerbaarheid van Godelieve Van Hecke raadpleegt
    Dan toont de stroom:
      | verhoogde tegemoetkoming | verhoogde tegemoetkoming vanaf |
      | ja                       | 1 januari 2013                 |
    En toont de stroom:
      | jaar van de maximumfactuur |
      | 2026                       |
      | 2025                       |

  @R-VER-03 @R-VER-05
  Scenario: Verzekerbaarheid: geen verhoogde tegemoetkoming is ook een antwoord
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Verzekerbaarheid van Nele Vermeersch raadpleegt
    Dan toont de stroom:
      | verhoogde tegemoetkoming |
      | nee                      |
    En toont de stroom:
      | maximumfactuur |
      | nee            |

  @R-DIM-01 @R-DIM-02 @R-DIM-03 @R-DIM-04
  Scenario: Dimona: wie werkt, sinds wanneer en waar
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van Amélie Lambert raadpleegt
    Dan toont de stroom:
      | begin van het werk | einde van het werk | werkgever                  | geannuleerd |
      | 1 juli 2026        |                    | Les Petites Cuillères ASBL | nee         |
      | 1 juli 2025        | 1 juni 2026        | Les Petites Cuillères ASBL | nee         |

  @R-DIM-05
  Scenario: Dimona: een aangifte die geannuleerd werd
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan toont de stroom:
      | werkgever                          | geannuleerd |
      | Bakkerij Het Zwarte Schaap & Zonen | ja          |
      | De Vlierboom vzw                   | nee         |

  @R-LON-01
  Scenario: Lonen: wat het werk opbracht, per kwartaal en werkgever
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Lonen van Nele Vermeersch raadpleegt
    Dan toont de stroom:
      | kwartaal van de aangifte | ondernemingsnummer van wie aangaf | soort loon                         | brutoloon    |
      | 2026Q4                   | 1999011830                        | Loon voor het werk van het kwartaal | 5.280,00 euro |
      | 2026Q3                   | 1999011830                        | Loon voor het werk van het kwartaal | 7.920,00 euro |

  @R-LON-02
  Scenario: Lonen: dagen zonder werk van wie tijdelijk werkloos is
    Gegeven dat Lotte Verbeeck Luc Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Lonen van Luc Vermeersch raadpleegt
    Dan toont de stroom:
      | kwartaal van de aangifte | voltijds of deeltijds | soort arbeidstijd                              | dagen |
      | 2026Q4                   | Voltijds              | Werk en andere tijd met loon en bijdragen      | 51    |
      | 2026Q4                   | Voltijds              | Tijdelijke werkloosheid om economische redenen | 15    |

  @R-LON-03
  Scenario: Lonen: een antwoord dat later komt is geen antwoord dat er niets is
    Gegeven dat Lotte Verbeeck Dieter Vanwonterghem integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Lonen van Dieter Vanwonterghem raadpleegt
    Dan toont de stroom:
      | waarom er lonen ontbreken                                                        |
      | Het antwoord wordt later geleverd: vraag het opnieuw, of vraag minder kwartalen |

  @R-ZEL-01 @R-ZEL-02 @R-ZEL-03
  Scenario: Zelfstandigen: hoofdberoep en bijberoep
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Zelfstandigen van Rachid El Amrani raadpleegt
    Dan toont de stroom:
      | actief vanaf   | actief tot       | verzekeringsfonds | soort activiteit |
      | 1 januari 2018 |                  | UCM               | Hoofdberoep      |
      | 1 januari 2016 | 31 december 2017 | Groupe S          | Bijberoep        |

  @R-DGP-01 @R-DGP-02 @R-DGP-03
  Scenario: Handicap: soort, bedrag en begin van de tegemoetkoming
    Gegeven dat Élodie Marchal Lotte Verhaegen integreert onder code 1 (Dossier in onderzoek)
    Als Élodie Marchal Handicap (DGPH) van Lotte Verhaegen raadpleegt
    Dan toont de stroom:
      | soort tegemoetkoming                                                      | bedrag per maand | toegekend vanaf  |
      | Inkomensvervangende tegemoetkoming / integratietegemoetkoming (IVT/IT) | 2.061,61 euro    | 1 september 2024 |

  @R-SOC-01 @R-SOC-02 @R-SOC-03 @R-SOC-04 @R-SOC-05 @R-SOC-06
  Scenario: Sociaal tarief: wie het krijgt, door wie, en van welke leverancier
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Sociaal tarief van Rachid El Amrani raadpleegt
    Dan toont de stroom:
      | gezinshoofd | beschermde persoon | recht door    |
      | ja          | nee                | Noé El Amrani |
    En toont de stroom:
      | woont op het adres |
      | Rachid El Amrani   |
      | Amélie Lambert     |
      | Inès El Amrani     |
      | Noé El Amrani      |
    En toont de stroom:
      | leverancier      | energie       | EAN                | klantnummer | sociaal tarief |
      | Gazelle Énergies | Elektriciteit | 541499990000002013 | C-0045-2210 | toegepast      |
      | Gazelle Énergies | Gas           | 541499990000002020 | C-0045-2211 | toegepast      |

  @R-SOC-01
  Scenario: Sociaal tarief: het wordt niet toegepast
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Sociaal tarief van Nele Vermeersch raadpleegt
    Dan toont de stroom:
      | leverancier      | energie       | sociaal tarief |
      | Lumivent Energie | Elektriciteit | niet toegepast |

  @R-UIT-01 @R-UIT-02
  Scenario: Ziekte- en moederschapsuitkeringen: wat betaald is, voor welke dagen, en waarvoor
    Gegeven dat Lotte Verbeeck Wannes Hemelsoet integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Ziekte- en moederschapsuitkeringen van Wannes Hemelsoet raadpleegt
    Dan toont de stroom:
      | betaald vanaf   | betaald tot en met | betaalde dagen | betaald bedrag | soort uitkering                         | voorlopig |
      | 1 februari 2027 | 28 februari 2027   | 24             | 1.593,60 euro  | Primaire arbeidsongeschiktheid, werknemers | ja        |
      | 1 december 2026 | 31 december 2026   | 27             | 1.792,80 euro  | Primaire arbeidsongeschiktheid, werknemers | nee       |
    En toont de stroom:
      | risico                              | begonnen op    | einde     |
      | Arbeidsongeschiktheid, werknemers | 1 oktober 2026 | Loopt nog |

  @R-UIT-02
  Scenario: Ziekte- en moederschapsuitkeringen: wie al jaren invalide is
    Gegeven dat Lotte Verbeeck Rosalie Quaghebeur integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Ziekte- en moederschapsuitkeringen van Rosalie Quaghebeur raadpleegt
    Dan toont de stroom:
      | begonnen op  | invalide vanaf | toegepaste regels     |
      | 14 juni 2021 | 14 juni 2022   | Gewone invaliditeit |

  @R-PEN-00 @R-PEN-01 @R-PEN-02 @R-PEN-03 @R-PEN-04 @R-PEN-05 @R-PEN-06
  Scenario: Pensioen: een Belgisch en een buitenlands
    Gegeven dat Lotte Verbeeck Yusuf Demir integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Pensioen van Yusuf Demir raadpleegt
    Dan toont de stroom:
      | dossiernummer | type pensioen           | periodiciteit   | toegekend op | herkomst    |
      | 550000-37-M   | Rustpensioen werknemer  | Maandelijks     | 1 juli 2015  | Belgisch    |
      | TR-4471/62    | Buitenlands pensioen    | Driemaandelijks | januari 2016 | Buitenlands |
    En toont de stroom:
      | voor de maand | brutobedrag   |
      | februari 2027 | 1.918,40 euro |

  @R-WZ-00 @R-WZ-01 @R-WZ-02
  Scenario: Werkzoekende: categorie en opvolging
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Werkzoekende van Nele Vermeersch raadpleegt
    Dan toont de stroom:
      | dienst            | categorie                                     |
      | VDAB (Vlaanderen) | Werkloos met uitkering of uitkeringsaanvraag |
    En toont de stroom:
      | gevraagde dienst  | opvolging                                                       |
      | VDAB (Vlaanderen) | Ingeschreven als werkzoekende, nu of in de gevraagde periode |
      | Actiris (Brussel) | Niet gekend                                                     |

  @R-WZ-00
  Scenario: Werkzoekende: wie niet ingeschreven is
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Werkzoekende van Amélie Lambert raadpleegt
    Dan toont de stroom:
      | gevraagde dienst | opvolging                                                                     |
      | Forem (Wallonië) | Gekend maar niet ingeschreven: uitgeschreven of nooit ingeschreven geweest |

  @R-ATT-01 @R-ATT-02 @R-ATT-03 @R-ATT-04 @R-ATT-05
  Scenario: Attesten: steun, GPMI, installatiepremie, vrijstelling en A036 van twee OCMW's
    Gegeven dat Lotte Verbeeck Torben Kestemont integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Attesten van Torben Kestemont raadpleegt
    Dan toont de stroom:
      | steun van     | soort steun | steun vanaf    | steun tot        | loopt nog |
      | OCMW Gent     | Leefloon    | 1 januari 2025 | 1 juli 2027      | ja        |
      | OCMW Mechelen | Leefloon    | 1 maart 2022   | 31 december 2024 | nee       |
    En toont de stroom:
      | GPMI vanaf      | GPMI tot        |
      | 1 februari 2026 | 31 januari 2027 |
    En toont de stroom:
      | installatiepremie van | installatiepremie op |
      | OCMW Mechelen         | 1 mei 2024           |
    En toont de stroom:
      | vrijstelling van | vrijstelling vanaf | vrijstelling tot |
      | OCMW Gent        | 1 januari 2026     | 31 december 2028 |
      | OCMW Mechelen    | 1 april 2022       | 31 maart 2024    |
    En toont de stroom:
      | A036 van  | A036            | A036 tot    | vervangen |
      | OCMW Gent | 440210000003706 | 1 juli 2027 | nee       |

  @R-ATT-06
  Scenario: Attesten: een attest dat verbeterd werd telt niet meer
    Gegeven dat Lotte Verbeeck Torben Kestemont integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Attesten van Torben Kestemont raadpleegt
    Dan toont de stroom:
      | A036            | vervangen |
      | 440210000003705 | ja        |
      | 440210000003706 | nee       |

  @R-ATT-07
  Scenario: Attesten: de vrijstelling is op
    Gegeven dat Lotte Verbeeck Torben Kestemont integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Attesten van Torben Kestemont raadpleegt
    Dan toont de stroom:
      | vrijstelling uitgeput | resterende dagen |
      | ja                    | 0                |

  @R-ITG-01 @R-ITG-02 @R-ITG-03
  Scenario: Integratie: gekend bij andere OCMW's, met de dagen die overlappen
    Gegeven dat Lotte Verbeeck Katleen Osselaer integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Integratie van Katleen Osselaer raadpleegt
    Dan toont de stroom:
      | ander OCMW    | hoedanigheidscode    | vanaf            | tot              | dagen overlapping |
      | OCMW Mechelen | Leefloon             | 1 januari 2026   | 21 maart 2027    | 21                |
      | OCMW Namen    | Dossier in onderzoek | 1 september 2023 | 1 november 2023  |                   |

  @R-ITG-05
  Scenario: Integratie buiten OCMW: elke instelling heeft haar eigen codes
    Gegeven dat Lotte Verbeeck Katleen Osselaer integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Integratie van Katleen Osselaer raadpleegt
    Dan toont de stroom:
      | instelling                                       | code van de instelling                  |
      | Arbeidsongevallen                                | Slachtoffer van een arbeidsongeval |
      | Sigedis (loopbanen en aanvullende pensioenen) | Loopbaandossier                         |

  @R-ODP-01 @R-ODP-02
  Scenario: Een onderhoudsplichtige: met wie hij woont, en wat het aanslagbiljet zegt
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Luc Vermeersch integreert als onderhoudsplichtige van Nele Vermeersch
    Als Lotte Verbeeck Gezinssamenstelling van Luc Vermeersch raadpleegt
    Dan toont de stroom:
      | gezinslid            | verwantschap                          |
      | Luc Vermeersch       | Referentiepersoon of alleenstaande |
      | Marie-Hélène D’Hondt | Echtgenoot of echtgenote              |
    Als Lotte Verbeeck Aanslagbiljet van Luc Vermeersch raadpleegt
    Dan toont de stroom:
      | inkomstenjaar | belastbaar inkomen | kinderen ten laste |
      | 2025          | 36.412,80 euro     | 0                  |

  @R-INL-02
  Scenario: Een collega werkt in hetzelfde dossier met dezelfde gegevens
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Karim Daelman Patrimonium van Nele Vermeersch raadpleegt
    Dan toont de stroom:
      | aard van het goed | kadastraal inkomen |
      | Huis              | 743,00 euro        |

  @R-INL-04
  Scenario: Wat vandaag niet te vragen is, wordt niet uit het geheugen getoond
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    En dat de Kruispuntbank onbereikbaar is
    Als Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan is de melding: de bron is er niet

  @R-INL-09
  Scenario: De stromen beslissen niet: wie niets raadpleegde, kan toch beslissen
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    Dan lukt dat
    En heeft OCMW Gent Nele Vermeersch bij de Kruispuntbank onder code 2 (Leefloon)

  @R-ROL-03
  Scenario: Het regelboek zegt voor elke rol wat zij mag
    Als Hilde Roosens het regelboek leest
    Dan zegt het regelboek wie wat mag:
      | rol                                                | registreert | informeert | raadpleegt | noteert reden | beslist | beëindigt |
      | maatschappelijk werker                             | ja          | ja         | ja         | ja            | ja      | ja        |
      | teamverantwoordelijke                              | ja          | ja         | ja         | ja            | ja      | ja        |
      | functionaris voor gegevensbescherming              | nee         | nee        | nee        | nee           | nee     | nee       |
      | informatieveiligheidsconsulent                     | nee         | nee        | nee        | nee           | nee     | nee       |
      | inspecteur van de POD Maatschappelijke Integratie | nee         | nee        | nee        | nee           | nee     | nee       |
      | software zonder persoon                            | nee         | nee        | nee        | nee           | nee     | nee       |

  @R-CAD-02 @R-CAD-05
  Scenario: Kinderbijslag: de rechthebbende van voor de regio's
    Gegeven dat het 3 februari 2020 is
    En dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Kinderbijslag (CADAF) van Amélie Lambert raadpleegt
    Dan toont de stroom:
      | kinderbijslagkas | rechthebbende    |
      | Kas De Schakel   | Rachid El Amrani |
    En toont de stroom:
      | voornaam van de rechthebbende | familienaam van de rechthebbende |
      | Rachid                        | El Amrani                        |
