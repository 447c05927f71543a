# language: nl
Functionaliteit: Termijnen
  Wat het centrum moet doen, tegen welke dag en waarom, staat op één lijst. Wat te laat is blijft erop tot iemand het
  afhandelt: met een beslissing, een herziening, een nieuwe integratie, of door vast te leggen wat gedaan is.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Karim Daelman maatschappelijk werker is bij OCMW Gent
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent

  @R-TER-01 @R-TER-12
  Scenario: Alle termijnen van een aanvraag, met hun grondslag
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Karim Daelman vraagt wat er nu en later te doen is
    Dan staat op de lijst:
      | persoon         | wat                               | uiterlijk op  | stand |
      | Nele Vermeersch | beslissen over de aanvraag        | 31 maart 2027 | later |
      | Nele Vermeersch | einde van het sociaal onderzoek   | 1 mei 2027    | later |
    En is de grondslag van beslissen over de aanvraag: “26 May 2002, art. 21”
    Als Karim Daelman vraagt wat er te doen is
    Dan is er niets te doen

  @R-TER-01 @R-TER-12
  Abstract Scenario: Dertig dagen om te beslissen: op <dag> is het <stand>
    Gegeven dat het 31 januari 2027 is
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het <dag> is geworden
    Als Lotte Verbeeck vraagt wat er te doen is voor: beslissen over de aanvraag
    Dan staat op de lijst:
      | persoon         | wat                        | uiterlijk op | stand   |
      | Nele Vermeersch | beslissen over de aanvraag | 2 maart 2027 | <stand> |

    Voorbeelden: De laatste dag is op tijd
      | dag              | stand      |
      | 16 februari 2027 | nu te doen |
      | 2 maart 2027     | nu te doen |
      | 3 maart 2027     | te laat    |

  @overdue-stays
  Scenario: Een onderzoek zonder beslissing verdwijnt niet als code 1 voorbij is
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het 2 mei 2027 is geworden
    Als de poort haar opkuis doet
    Dan wordt de integratie van Nele Vermeersch bij OCMW Gent onder code 1 (Dossier in onderzoek) beëindigd
    Als het 1 oktober 2027 is geworden
    En Karim Daelman vraagt wat er te doen is
    Dan staat op de lijst:
      | persoon         | wat                             | uiterlijk op  | stand   |
      | Nele Vermeersch | beslissen over de aanvraag      | 31 maart 2027 | te laat |
      | Nele Vermeersch | einde van het sociaal onderzoek | 1 mei 2027    | te laat |
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En Karim Daelman vraagt wat er te doen is
    Dan is er niets te doen

  @overdue-stays
  Scenario: Wat niet nodig is, krijgt een reden, en die staat in het bewijs
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het 1 juni 2027 is geworden
    Als Lotte Verbeeck voor Nele Vermeersch vastlegt dat dit niet nodig is: beslissen over de aanvraag, want “de aanvraag is mondeling ingetrokken”
    Dan lukt dat
    Als Lotte Verbeeck vraagt wat er te doen is
    Dan is er niets te doen
    Als Hilde Roosens vraagt wie de gegevens van Nele Vermeersch zag
    Dan staat in het bewijs de uitleg “de aanvraag is mondeling ingetrokken”

  @R-TER-02 @R-TER-03 @R-TER-05 @R-TER-06 @R-TER-12
  Scenario: Na de beslissing: attest, mededeling, betaling en GPMI
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het 15 maart 2027 is geworden
    En dat Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 31 augustus 2027
    Als Lotte Verbeeck vraagt wat er nu en later te doen is
    Dan staat op de lijst:
      | persoon         | wat                                          | uiterlijk op     |
      | Nele Vermeersch | het multifunctioneel attest A036 versturen   | 22 maart 2027    |
      | Nele Vermeersch | de beslissing meedelen aan de betrokkene     | 23 maart 2027    |
      | Nele Vermeersch | de hulp uitbetalen                           | 30 maart 2027    |
      | Nele Vermeersch | het geïndividualiseerd project sluiten (GPMI) | 15 juni 2027     |
      | Nele Vermeersch | herziening                                   | 31 augustus 2027 |
      | Nele Vermeersch | huisbezoek                                   | 1 maart 2028     |
    En is de grondslag van het multifunctioneel attest A036 versturen: “Crossroads Bank”
    En is de grondslag van de beslissing meedelen aan de betrokkene: “26 May 2002, art. 21”
    En is de grondslag van de hulp uitbetalen: “26 May 2002, art. 21 and 23”
    En is de grondslag van het geïndividualiseerd project sluiten (GPMI): “26 May 2002, art. 11”
    En is de grondslag van herziening: “26 May 2002, art. 22”
    En is de grondslag van huisbezoek: “1 December 2013”
    Als het 10 juli 2027 is geworden
    En Lotte Verbeeck voor Nele Vermeersch op 16 maart 2027 vastlegt: de beslissing is meegedeeld aan de betrokkene
    En Lotte Verbeeck voor Nele Vermeersch op 17 maart 2027 vastlegt: het multifunctioneel attest A036 is verstuurd
    En Lotte Verbeeck voor Nele Vermeersch op 25 maart 2027 vastlegt: de hulp is voor het eerst uitbetaald
    En Lotte Verbeeck vraagt wat er te doen is
    Dan staat op de lijst:
      | persoon         | wat                                          | uiterlijk op | stand   |
      | Nele Vermeersch | het geïndividualiseerd project sluiten (GPMI) | 15 juni 2027 | te laat |
    Als Lotte Verbeeck voor Nele Vermeersch op 8 juli 2027 vastlegt: het geïndividualiseerd project is ondertekend (GPMI)
    En Lotte Verbeeck vraagt wat er te doen is
    Dan is er niets te doen
    Als Karim Daelman de termijnen van Nele Vermeersch bekijkt
    Dan toont het dossier de stappen:
      | stap                                                    | op            |
      | de beslissing is meegedeeld aan de betrokkene           | 16 maart 2027 |
      | het multifunctioneel attest A036 is verstuurd           | 17 maart 2027 |
      | de hulp is voor het eerst uitbetaald                    | 25 maart 2027 |
      | het geïndividualiseerd project is ondertekend (GPMI)    | 8 juli 2027   |

  @R-TER-02
  Scenario: Ook een weigering wordt meegedeeld
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck de hulp aan Nele Vermeersch weigert
    Als Lotte Verbeeck vraagt wat er nu en later te doen is
    Dan staat op de lijst:
      | persoon         | wat                                      | uiterlijk op |
      | Nele Vermeersch | de beslissing meedelen aan de betrokkene | 9 maart 2027 |

  @forwarding-in-five-days
  Scenario: Niet bevoegd: binnen vijf dagen doorsturen
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck voor Nele Vermeersch op 1 maart 2027 vastlegt: het centrum acht zich niet bevoegd voor de aanvraag
    En dat het 7 maart 2027 is geworden
    Als Lotte Verbeeck vraagt wat er te doen is
    Dan staat op de lijst:
      | persoon         | wat                                             | uiterlijk op | stand   |
      | Nele Vermeersch | de aanvraag doorsturen naar het bevoegde centrum | 6 maart 2027 | te laat |
    Als Lotte Verbeeck voor Nele Vermeersch op 7 maart 2027 vastlegt: de aanvraag is doorgestuurd naar het bevoegde centrum
    En Lotte Verbeeck vraagt wat er nu en later te doen is
    Dan is er niets te doen

  @yearly-home-visit
  Scenario: Een jaar na het huisbezoek is het volgende te laat, ook als de hulp intussen vernieuwd is
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck aan Nele Vermeersch andere hulp toekent van 1 maart 2027 tot en met 29 februari 2028
    En dat het 2 april 2027 is geworden
    En dat Lotte Verbeeck voor Nele Vermeersch op 1 april 2027 vastlegt: er is een huisbezoek geweest
    En dat het 10 februari 2028 is geworden
    En dat Lotte Verbeeck een herziening opent voor Nele Vermeersch: jaarlijkse herziening
    En dat het 1 maart 2028 is geworden
    En dat Lotte Verbeeck aan Nele Vermeersch andere hulp toekent van 1 maart 2028 tot en met 28 februari 2029
    En dat het 1 april 2028 is geworden
    Als Karim Daelman vraagt wat er te doen is voor: huisbezoek
    Dan staat op de lijst:
      | persoon         | wat        | uiterlijk op | stand      |
      | Nele Vermeersch | huisbezoek | 1 april 2028 | nu te doen |
    Als het 2 april 2028 is geworden
    En Karim Daelman vraagt wat er te doen is voor: huisbezoek
    Dan staat op de lijst:
      | persoon         | wat        | uiterlijk op | stand   |
      | Nele Vermeersch | huisbezoek | 1 april 2028 | te laat |
    Als Karim Daelman voor Nele Vermeersch op 2 april 2028 vastlegt: er is een huisbezoek geweest
    En Karim Daelman vraagt wat er te doen is voor: huisbezoek
    Dan is er niets te doen

  @R-TER-08 @R-RPL-07
  Abstract Scenario: Leefloon van een jaar: op <dag> is de herziening <stand>
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 1 maart 2027 tot en met 29 februari 2028
    En dat het <dag> is geworden
    Als Karim Daelman vraagt wat er te doen is voor: herziening
    Dan staat op de lijst:
      | persoon         | wat        | uiterlijk op     | stand   |
      | Nele Vermeersch | herziening | 29 februari 2028 | <stand> |

    Voorbeelden: Een maand op voorhand, en daarna tot iemand het doet
      | dag              | stand      |
      | 1 februari 2028  | nu te doen |
      | 29 februari 2028 | nu te doen |
      | 1 maart 2028     | te laat    |
      | 1 juni 2028      | te laat    |

  @R-TER-11 @R-RPL-07
  Scenario: Wat herzien wordt, wacht op de beslissing over de herziening; wat vernieuwd is, staat er niet meer op
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck aan Nele Vermeersch andere hulp toekent van 1 maart 2027 tot en met 29 februari 2028
    En dat het 1 februari 2028 is geworden
    En dat Lotte Verbeeck een herziening opent voor Nele Vermeersch: jaarlijkse herziening
    Als Lotte Verbeeck vraagt wat er te doen is voor: herziening
    Dan is er niets te doen
    Als het 17 februari 2028 is geworden
    En Lotte Verbeeck vraagt wat er te doen is voor: beslissen over de aanvraag
    Dan staat op de lijst:
      | persoon         | wat                        | uiterlijk op | stand      |
      | Nele Vermeersch | beslissen over de aanvraag | 2 maart 2028 | nu te doen |
    Als het 1 maart 2028 is geworden
    En Lotte Verbeeck aan Nele Vermeersch andere hulp toekent van 1 maart 2028 tot en met 28 februari 2029
    En Lotte Verbeeck vraagt wat er te doen is voor: herziening
    Dan is er niets te doen
    Als Lotte Verbeeck vraagt wat er te doen is voor: beslissen over de aanvraag
    Dan is er niets te doen

  @R-TER-08 @R-RPL-07
  Scenario: Ook wie inwoont zonder hulp wordt herzien
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Inès El Amrani integreert als gezinslid van Rachid El Amrani
    En dat Lotte Verbeeck aan Rachid El Amrani andere hulp toekent van 1 maart 2027 tot en met 29 februari 2028
    En dat het 1 februari 2028 is geworden
    Als Karim Daelman vraagt wat er te doen is voor: herziening
    Dan staat op de lijst:
      | persoon          | wat        | uiterlijk op     |
      | Rachid El Amrani | herziening | 29 februari 2028 |
      | Inès El Amrani   | herziening | 29 februari 2028 |

  @codes-7-and-30-on-the-list
  Scenario: Schuldbemiddeling wordt elk jaar herzien en heeft een einde
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding)
    Als Lotte Verbeeck vraagt wat er nu en later te doen is
    Dan staat op de lijst:
      | persoon         | wat                                         | uiterlijk op |
      | Nele Vermeersch | jaarlijkse herziening van de schuldbemiddeling | 1 maart 2028 |
      | Nele Vermeersch | einde van de schuldbemiddeling              | 1 maart 2032 |
    Als het 1 april 2032 is geworden
    En Lotte Verbeeck vraagt wat er te doen is
    Dan staat op de lijst:
      | persoon         | wat                            | uiterlijk op | stand   |
      | Nele Vermeersch | einde van de schuldbemiddeling | 1 maart 2032 | te laat |

  @codes-7-and-30-on-the-list
  Scenario: Het onderzoek naar een onderhoudsplichtige loopt af
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Luc Vermeersch integreert als onderhoudsplichtige van Nele Vermeersch
    En dat Lotte Verbeeck aan Nele Vermeersch andere hulp toekent van 1 maart 2027 tot en met 29 februari 2028
    En dat het 20 februari 2028 is geworden
    Als Karim Daelman vraagt wat er te doen is voor: einde van het onderzoek naar de onderhoudsplichtige
    Dan staat op de lijst:
      | persoon        | wat                                              | uiterlijk op | stand      |
      | Luc Vermeersch | einde van het onderzoek naar de onderhoudsplichtige | 1 maart 2028 | nu te doen |

  @steps-once-and-true
  Scenario: Een stap wordt één keer vastgelegd, op een dag die kan
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck voor Nele Vermeersch op 1 maart 2027 vastlegt: de beslissing is meegedeeld aan de betrokkene
    Dan is de melding: geen termijn waarbij dit hoort
    Als het 15 maart 2027 is geworden
    En Lotte Verbeeck de hulp aan Nele Vermeersch weigert
    En Lotte Verbeeck voor Nele Vermeersch op 14 maart 2027 vastlegt: de beslissing is meegedeeld aan de betrokkene
    Dan is fout ingevuld: dag van de stap
    Als Lotte Verbeeck voor Nele Vermeersch op 16 maart 2027 vastlegt: de beslissing is meegedeeld aan de betrokkene
    Dan is fout ingevuld: dag van de stap
    Als Lotte Verbeeck voor Nele Vermeersch op 15 maart 2027 vastlegt: de beslissing is meegedeeld aan de betrokkene
    Dan lukt dat
    Als Karim Daelman voor Nele Vermeersch op 15 maart 2027 vastlegt: de beslissing is meegedeeld aan de betrokkene
    Dan is de melding: al vastgelegd

  @R-INL-06
  Scenario: Wie bij de betrokkene woont, ziet het dossier niet op de lijst en legt niets vast
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Karim Daelman samenwoont met Nele Vermeersch
    Als Karim Daelman vraagt wat er nu en later te doen is
    Dan is er niets te doen
    Als Karim Daelman voor Nele Vermeersch op 1 maart 2027 vastlegt: er is een huisbezoek geweest
    Dan weigert de poort: eigen gezin
