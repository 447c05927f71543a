# language: nl
Functionaliteit: De federale schaal van de onderhoudsplichtigen
  Het aanslagbiljet van een onderhoudsplichtige zegt waar het inkomen ligt tegenover de federale schaal, met drempel,
  delen, rij en jaar. Wat onbekend is telt nooit als nul. De inkomens van beide ouders worden opgeteld als zij samenwonen,
  gehuwd of niet; het inkomen van een wettelijk samenwonende is niet dat van de onderhoudsplichtige.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent

  @R-CYF-04 @R-CYF-05 @R-CYF-07 @R-ODP-03
  Scenario: Boven de schaal: het aanslagbiljet en de weigering zeggen de cijfers
    Gegeven dat Lotte Verbeeck Noor Haddad integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Leïla Ben Youssef integreert als onderhoudsplichtige van Noor Haddad
    Als Lotte Verbeeck Aanslagbiljet van Leïla Ben Youssef raadpleegt
    Dan is wat telt boven de schaal:
      | wat                | waarde         |
      | inkomstenjaar      | 2025           |
      | rij van            | 1 maart 2026   |
      | personen ten laste | 2              |
      | drempel            | 37.918,60 euro |
      | eigen inkomen      | 45.817,50 euro |
      | samen              | 45.817,50 euro |
      | hoogste aandeel    | 1/2            |
    Als Lotte Verbeeck Patrimonium van Leïla Ben Youssef raadpleegt
    Dan weigert de poort: inkomen boven de schaal
    En is wat telt boven de schaal:
      | wat              | waarde         |
      | inkomstenjaar    | 2025           |
      | rij van          | 1 maart 2026   |
      | drempel          | 37.918,60 euro |
      | samen            | 45.817,50 euro |
      | eerst raadplegen | niets          |

  @R-CYF-05
  Scenario: Een kadastraal inkomen van 2.100 telt in zijn geheel drie keer
    Gegeven dat het 3 februari 2025 is
    En dat Lotte Verbeeck Lieven Vandermotte integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Régine Vandermotte integreert als onderhoudsplichtige van Lieven Vandermotte
    Als Lotte Verbeeck Aanslagbiljet van Régine Vandermotte raadpleegt
    Dan is wat telt boven de schaal:
      | wat                | waarde          |
      | inkomstenjaar      | 2023            |
      | rij van            | 1 februari 2025 |
      | drempel            | 29.043,36 euro  |
      | eigen inkomen      | 26.000,00 euro  |
      | kadastraal inkomen | 2.100,00 euro   |
      | daarvan telt mee   | 6.300,00 euro   |
      | samen              | 32.300,00 euro  |

  @schaal-onbekend-is-niet-nul
  Scenario: Wat dat inkomstenjaar niet beschikbaar is, is onbekend en niet nul
    Gegeven dat Lotte Verbeeck Noor Haddad integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Karim Haddad integreert als onderhoudsplichtige van Noor Haddad
    En dat Lotte Verbeeck Gezinssamenstelling van Karim Haddad raadpleegt
    Als Lotte Verbeeck Aanslagbiljet van Karim Haddad raadpleegt
    Dan is wat telt niet bekend:
      | wat           | waarde                                             |
      | eigen inkomen | 24.180,55 euro                                     |
      | onbekend      | Het afzonderlijk belastbaar inkomen is niet bekend |
    Als Lotte Verbeeck Patrimonium van Karim Haddad raadpleegt
    Dan weigert de poort: inkomen nog niet gekend
    En is wat telt niet bekend:
      | wat              | waarde             |
      | eerst raadplegen | Aanslagbiljet 2024 |
    Als Lotte Verbeeck Aanslagbiljet van Karim Haddad van het jaar 2024 raadpleegt
    En Lotte Verbeeck Patrimonium van Karim Haddad raadpleegt
    Dan is wat telt onder de schaal:
      | wat           | waarde         |
      | inkomstenjaar | 2024           |
      | drempel       | 29.623,90 euro |
      | samen         | 23.655,20 euro |
      | onbekend      | niets          |

  @schaal-onbekend-is-niet-nul
  Scenario: Zegt geen enkel jaar genoeg, dan blijft het onroerend goed gesloten
    Gegeven dat Lotte Verbeeck Casimir Ooghe integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Ferdinand Ooghe integreert als onderhoudsplichtige van Casimir Ooghe
    En dat Lotte Verbeeck Aanslagbiljet van Ferdinand Ooghe raadpleegt
    En dat Lotte Verbeeck Aanslagbiljet van Ferdinand Ooghe van het jaar 2024 raadpleegt
    Als Lotte Verbeeck Patrimonium van Ferdinand Ooghe raadpleegt
    Dan weigert de poort: inkomen nog niet gekend
    En wat helpt is: niets
    En is wat telt niet bekend:
      | wat           | waarde                                |
      | inkomstenjaar | 2025                                  |
      | onbekend      | Het kadastraal inkomen is niet bekend |

  @schaal-beide-ouders
  Scenario: Beide ouders wonen samen zonder gehuwd te zijn: 18.000 en 14.000 samen
    Gegeven dat Lotte Verbeeck Roselien Quaghebeur integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Isidoor Quaghebeur integreert als onderhoudsplichtige van Roselien Quaghebeur
    En dat Lotte Verbeeck Hortense Delvigne integreert als onderhoudsplichtige van Roselien Quaghebeur
    En dat Lotte Verbeeck Gezinssamenstelling van Isidoor Quaghebeur raadpleegt
    En dat Lotte Verbeeck Aanslagbiljet van Isidoor Quaghebeur raadpleegt
    Als Lotte Verbeeck Patrimonium van Isidoor Quaghebeur raadpleegt
    Dan weigert de poort: inkomen nog niet gekend
    En is wat telt niet bekend:
      | wat              | waarde                                 |
      | eerst raadplegen | Aanslagbiljet 2025 van de andere ouder |
    Als Lotte Verbeeck Aanslagbiljet van Hortense Delvigne raadpleegt
    Dan is wat telt boven de schaal:
      | wat                         | waarde         |
      | drempel                     | 29.623,90 euro |
      | eigen inkomen               | 14.000,00 euro |
      | inkomen van de andere ouder | 18.000,00 euro |
      | samen                       | 32.000,00 euro |
    Als Lotte Verbeeck Patrimonium van Isidoor Quaghebeur raadpleegt
    Dan weigert de poort: inkomen boven de schaal

  @schaal-beide-ouders
  Scenario: Beide ouders zijn gehuwd en samen belast: de moeder zonder eigen inkomen ligt niet onder de schaal
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Marie-Hélène D’Hondt integreert als onderhoudsplichtige van Nele Vermeersch
    Als Lotte Verbeeck Aanslagbiljet van Marie-Hélène D’Hondt raadpleegt
    Dan is wat telt niet bekend:
      | wat           | waarde    |
      | eigen inkomen | 0,00 euro |
    Als Lotte Verbeeck Gezinssamenstelling van Marie-Hélène D’Hondt raadpleegt
    En Lotte Verbeeck Patrimonium van Marie-Hélène D’Hondt raadpleegt
    Dan weigert de poort: inkomen boven de schaal
    En is wat telt boven de schaal:
      | wat                         | waarde         |
      | inkomen van de andere ouder | 36.412,80 euro |
      | samen                       | 36.412,80 euro |
      | hoogste aandeel             | 1/2            |

  @schaal-wettelijk-samenwonende
  Scenario: Het inkomen van een wettelijk samenwonende is niet dat van de onderhoudsplichtige
    Gegeven dat Lotte Verbeeck Basile Bracquegnies integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Valère Bracquegnies integreert als onderhoudsplichtige van Basile Bracquegnies
    En dat Lotte Verbeeck Aanslagbiljet van Valère Bracquegnies raadpleegt
    Als Lotte Verbeeck Patrimonium van Valère Bracquegnies raadpleegt
    Dan weigert de poort: inkomen nog niet gekend
    En is wat telt niet bekend:
      | wat              | waarde              |
      | eerst raadplegen | Gezinssamenstelling |
    Als Lotte Verbeeck Gezinssamenstelling van Valère Bracquegnies raadpleegt
    En Lotte Verbeeck Patrimonium van Valère Bracquegnies raadpleegt
    Dan is wat telt onder de schaal:
      | wat                       | waarde         |
      | eigen inkomen             | 18.000,00 euro |
      | inkomen van de echtgenoot | niets          |
      | samen                     | 18.000,00 euro |
