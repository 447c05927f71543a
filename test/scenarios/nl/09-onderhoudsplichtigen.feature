# language: nl
Functionaliteit: Gezinsleden en onderhoudsplichtigen
  De stromen van de aanvrager zeggen wie er in het gezin woont en wie onderhoud verschuldigd kan zijn. Wie inwoont krijgt
  code 1, een onderhoudsplichtige buiten het gezin code 30. Diens onroerend goed gaat alleen open als het inkomen op het
  eigen aanslagbiljet niet boven de federale schaal ligt.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent

  Scenario: De ouders van Nele wonen elders
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck vraagt wie er rond Nele Vermeersch staat
    Dan stelt de poort onder meer voor:
      | persoon              | verwantschap | woont in | code                               |
      | Luc Vermeersch       | ouder        | nee      | 30 (Onderzoek onderhoudsplichtige) |
      | Marie-Hélène D’Hondt | ouder        | nee      | 30 (Onderzoek onderhoudsplichtige) |

  @R-INT-10
  Scenario: Het gezin van Rachid woont samen
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck vraagt wie er rond Rachid El Amrani staat
    Dan stelt de poort onder meer voor:
      | persoon        | verwantschap | woont in | code                     |
      | Amélie Lambert | echtgenoot   | ja       | 1 (Dossier in onderzoek) |
      | Inès El Amrani | kind         | ja       | 1 (Dossier in onderzoek) |
      | Noé El Amrani  | kind         | ja       | 1 (Dossier in onderzoek) |

  @R-INT-18
  Scenario: Gescheiden: de ex-echtgenoot kan onderhoud verschuldigd zijn
    Gegeven dat Lotte Verbeeck Karim Haddad integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck vraagt wie er rond Karim Haddad staat
    Dan stelt de poort onder meer voor:
      | persoon          | verwantschap  | woont in | code                               |
      | Leïla Ben Youssef | ex-echtgenoot | nee      | 30 (Onderzoek onderhoudsplichtige) |

  Scenario: Wie niemand heeft, krijgt niemand voorgesteld
    Gegeven dat Lotte Verbeeck Emma Van Daele integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck vraagt wie er rond Emma Van Daele staat
    Dan stelt de poort niemand voor

  @R-INT-19 @R-INT-20
  Abstract Scenario: <persoon> als <rol> van <aanvrager>: <antwoord>
    Gegeven dat Lotte Verbeeck <aanvrager> integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck <persoon> integreert als <rol> van <aanvrager>
    Dan weigert de poort: <antwoord>
    En wat helpt is: <wat helpt>

    Voorbeelden: Code 30 is niet voor wie inwoont, code 1 niet voor wie elders woont
      | aanvrager        | persoon          | rol                 | antwoord                        | wat helpt |
      | Amélie Lambert   | Rachid El Amrani | onderhoudsplichtige | onderhoudsplichtige woont in    | integreren |
      | Rachid El Amrani | Amélie Lambert   | onderhoudsplichtige | onderhoudsplichtige woont in    | integreren |
      | Rachid El Amrani | Inès El Amrani   | onderhoudsplichtige | geen onderhoudsplichtige        | niets     |
      | Günther Schößler | Käthe Müller     | onderhoudsplichtige | geen onderhoudsplichtige        | niets     |
      | Nele Vermeersch  | Luc Vermeersch   | gezinslid           | woont niet bij de aanvrager     | integreren |
      | Noor Haddad      | Karim Haddad     | gezinslid           | woont niet bij de aanvrager     | integreren |
      | Servaas Hollevoet | Gaspard Hollevoet | onderhoudsplichtige | gezin niet gekend             | eerst een andere stroom raadplegen |
      | Servaas Hollevoet | Gaspard Hollevoet | gezinslid         | gezin niet gekend               | eerst een andere stroom raadplegen |

  @R-INT-10
  Scenario: Wie inwoont komt onder code 1 in hetzelfde dossier
    Gegeven dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    Dan loopt die van 1 maart 2027 tot en met 1 mei 2027
    En heeft OCMW Gent Rachid El Amrani bij de Kruispuntbank onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Rachid El Amrani integreert als gezinslid van Amélie Lambert
    Dan is de melding: al geïntegreerd

  Scenario: De bron zegt niet wie er in het gezin woont
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat de Kruispuntbank niets zegt over het gezin van Nele Vermeersch
    Als Lotte Verbeeck vraagt wie er rond Nele Vermeersch staat
    Dan is de melding: de bron is er niet

  @R-ODP-04 @R-ODP-05
  Scenario: De vader van Noor: onder de schaal, zijn onroerend goed gaat open
    Gegeven dat Lotte Verbeeck Noor Haddad integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Karim Haddad integreert als onderhoudsplichtige van Noor Haddad
    Dan loopt die van 1 maart 2027 tot en met 1 maart 2028
    Als Lotte Verbeeck Patrimonium van Karim Haddad raadpleegt
    Dan weigert de poort: inkomen nog niet gekend
    En wat helpt is: eerst een andere stroom raadplegen
    Als Lotte Verbeeck Gezinssamenstelling van Karim Haddad raadpleegt
    En Lotte Verbeeck Aanslagbiljet van Karim Haddad raadpleegt
    Dan gaat het aanslagbiljet over de inkomsten van 2025
    Als Lotte Verbeeck Patrimonium van Karim Haddad raadpleegt
    Dan weigert de poort: inkomen nog niet gekend
    Als Lotte Verbeeck Aanslagbiljet van Karim Haddad van het jaar 2024 raadpleegt
    En Lotte Verbeeck Patrimonium van Karim Haddad raadpleegt
    Dan gebruikt de poort de schaal van 1 maart 2026: drempel 29.623,90 euro, inkomen 23.655,20 euro

  @R-ODP-04
  Scenario: De moeder van Noor: boven de schaal, haar onroerend goed blijft dicht
    Gegeven dat Lotte Verbeeck Noor Haddad integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Leïla Ben Youssef integreert als onderhoudsplichtige van Noor Haddad
    En dat Lotte Verbeeck Aanslagbiljet van Leïla Ben Youssef raadpleegt
    Als Lotte Verbeeck Patrimonium van Leïla Ben Youssef raadpleegt
    Dan weigert de poort: inkomen boven de schaal
    En wat helpt is: niets

  @R-ODP-04
  Abstract Scenario: <wie> op <dag>: onder de schaal
    Gegeven dat het <dag> is
    En dat Lotte Verbeeck <persoon> integreert onder code 30 (Onderzoek onderhoudsplichtige)
    En dat Lotte Verbeeck Aanslagbiljet van <persoon> raadpleegt
    Als Lotte Verbeeck Patrimonium van <persoon> raadpleegt
    Dan gebruikt de poort de schaal van <schaal>: drempel <drempel>, inkomen <inkomen>

    Voorbeelden: De rekenvoorbeelden van de federale schaal
      | wie                                        | persoon            | dag              | schaal          | drempel        | inkomen        |
      | Kadastraal inkomen 1.900 telt niet mee     | Gaspard Hollevoet  | 3 februari 2025  | 1 februari 2025 | 29.043,36 euro | 28.000,00 euro |
      | Twee personen ten laste, net gelijk        | Odilon Strubbe     | 3 februari 2025  | 1 februari 2025 | 37.175,50 euro | 37.175,50 euro |
      | Net gelijk aan de drempel                  | Clothilde Baekelmans | 1 maart 2022   | 1 maart 2022    | 25.284,89 euro | 25.284,89 euro |
      | Eén cent meer, een rij later               | Anselme Tordoir    | 1 december 2022  | 1 december 2022 | 27.368,49 euro | 25.284,90 euro |

  @R-ODP-04
  Abstract Scenario: <wie> op <dag>: boven de schaal
    Gegeven dat het <dag> is
    En dat Lotte Verbeeck <persoon> integreert onder code 30 (Onderzoek onderhoudsplichtige)
    En dat Lotte Verbeeck Gezinssamenstelling van <persoon> raadpleegt
    En dat Lotte Verbeeck Aanslagbiljet van <persoon> raadpleegt
    Als Lotte Verbeeck Patrimonium van <persoon> raadpleegt
    Dan weigert de poort: inkomen boven de schaal

    Voorbeelden: De rekenvoorbeelden van de federale schaal
      | wie                                       | persoon            | dag              |
      | Kadastraal inkomen 2.100 telt drie keer   | Régine Vandermotte | 3 februari 2025  |
      | Eén cent boven de drempel                 | Anselme Tordoir    | 1 maart 2022     |
      | De dag voor de nieuwe rij                 | Clothilde Baekelmans | 28 februari 2022 |
      | Samen belast: 18.000 en 14.000            | Prosper Wyckaert   | 3 februari 2025  |
      | Samen belast, de partner                  | Leontine Mertschap | 3 februari 2025  |

  Scenario: In juni 2025 telt het inkomen van 2023
    Gegeven dat het 2 juni 2025 is
    En dat Lotte Verbeeck Gaspard Hollevoet integreert onder code 30 (Onderzoek onderhoudsplichtige)
    Als Lotte Verbeeck Aanslagbiljet van Gaspard Hollevoet raadpleegt
    Dan gaat het aanslagbiljet over de inkomsten van 2023
