# language: nl
Functionaliteit: Hele onderzoeken, van de aanvraag tot het bedrag
  Vijf gezinnen vragen een leefloon. Wat zij aangeven ligt naast wat de stromen zeggen en naast wat het huisbezoek toont, en
  samen geven die de categorie, wat meetelt en het bedrag per maand. De bedragen zijn met de hand berekend; de berekening
  staat bij elk onderzoek. De beoordeling helpt het onderzoek en beslist niets: dat doet het OCMW.

  Achtergrond:
    Gegeven dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent

  # Categorie 3 sinds 1 februari 2025: 21.312,89 per jaar.
  # Loon 1.050,00 x 12 = 12.600,00. Het werk liep al voor de hulp: geen vrijstelling van artikel 35. De kinderbijslag telt niet.
  # Algemene vrijstelling 310,00: 12.600,00 - 310,00 = 12.290,00 af te trekken.
  # 21.312,89 - 12.290,00 = 9.022,89 per jaar; gedeeld door 12 = 751,9075 per maand.
  # Mei vanaf de 12e: 20 van 31 dagen, 751,9075 x 20 / 31 = 485,10.
  @R-WZ-03 @R-INL-01 @R-INL-07 @R-RPL-03 @R-SAM-04
  Scenario: Gezin en gegevens samen tonen een recht op een aanvullend leefloon
    Gegeven dat het maandag 12 mei 2025 is
    En dat Lotte Verbeeck Annelore Wittevrongel integreert onder code 1 (Dossier in onderzoek)
    En dat Annelore Wittevrongel aangeeft samen te wonen met:
      | naam              | band | geboren op     |
      | Jef Wittevrongel  | kind | 21 mei 2016    |
      | Lize Wittevrongel | kind | 2 oktober 2020 |
    En dat Annelore Wittevrongel aangeeft te werken bij “Schoolkeuken De Soeplepel” sinds 11 september 2023
    En dat Annelore Wittevrongel als inkomen aangeeft:
      | soort         | netto per maand | vanaf             | al voor de hulp |
      | loon          | 1.050,00 euro   | 11 september 2023 | ja              |
      | kinderbijslag | 370,00 euro     |                   |                 |
    En dat Annelore Wittevrongel aangeeft geen onroerend goed en geen spaargeld te hebben
    Als Lotte Verbeeck het dossier van Annelore Wittevrongel samenstelt
    Dan is in het dossier elke stroom beantwoord, en blijft het bewaard tot 11 juni 2025
    Als een huisbezoek van Lotte Verbeeck bij Annelore Wittevrongel over het gezin bevestigt wat is aangegeven
    En Lotte Verbeeck het bewaarde dossier van Annelore Wittevrongel leest
    Dan is in het dossier elke stroom beantwoord, en blijft het bewaard tot 11 juni 2025
    Als Lotte Verbeeck de aanvraag van Annelore Wittevrongel beoordeelt
    Dan legt de poort naast de aangifte:
      | waarover | uitkomst            | vaststelling                | vraag                                                                                |
      | gezin    | hetzelfde           | bevestigt wat is aangegeven |                                                                                      |
      | werk     | hetzelfde           |                             |                                                                                      |
      | inkomen  | niet te vergelijken |                             | De bron kent het inkomen maar geen bedrag: vraag het bewijs van de laatste betaling. |
    En zijn de knipperlichten:
      | wat                    | toestand  |
      | Werk (Dimona) en steun | verklaard |
    En is de berekening per jaar:
      | wat                     | waarde                              |
      | categorie               | Samenwonend met een gezin ten laste |
      | bedrag van de categorie | 21.312,89 euro                      |
      | Loon uit werk           | 12.600,00 euro                      |
      | samen                   | 12.600,00 euro                      |
      | algemene vrijstelling   | 310,00 euro                         |
      | af te trekken           | 12.290,00 euro                      |
      | leefloon per jaar       | 9.022,89 euro                       |
      | eerste dag              | 12 mei 2025                         |
      | dagen                   | 20                                  |
      | eerste maand            | 485,10 euro                         |
    En is het leefloon aanvullend: 751,91 euro per maand
    Als Lotte Verbeeck aan Annelore Wittevrongel leefloon toekent van 12 mei 2025 tot en met 11 mei 2026
    Dan heeft OCMW Gent Annelore Wittevrongel bij de Kruispuntbank onder code 2 (Leefloon)

  # Categorie 2 sinds 1 februari 2025: 15.770,40 per jaar, 1.314,20 per maand.
  # Half huis: kadastraal inkomen 743 x 1/2 = 371,50, minder dan de vrijstelling van 750: telt voor niets.
  # Februari vanaf de 3e: 26 van 28 dagen, 1.314,20 x 26 / 28 = 1.220,33.
  @R-INL-07 @R-RPL-03 @R-SAM-04
  Scenario: Alleenstaand zonder inkomen: het volledige bedrag, en een half huis dat niet aangegeven was
    Gegeven dat het maandag 3 februari 2025 is
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Nele Vermeersch aangeeft alleen te wonen
    En dat Nele Vermeersch aangeeft niet te werken
    En dat Nele Vermeersch aangeeft geen inkomen te hebben
    En dat Nele Vermeersch aangeeft geen onroerend goed en geen spaargeld te hebben
    Als Lotte Verbeeck het dossier van Nele Vermeersch samenstelt
    Dan is in het dossier elke stroom beantwoord, en blijft het bewaard tot 5 maart 2025
    Als een huisbezoek van Lotte Verbeeck bij Nele Vermeersch over het gezin bevestigt wat is aangegeven
    En Lotte Verbeeck de aanvraag van Nele Vermeersch beoordeelt
    Dan legt de poort naast de aangifte:
      | waarover       | uitkomst        | vaststelling                | vraag                                                                   |
      | gezin          | hetzelfde       | bevestigt wat is aangegeven |                                                                         |
      | onroerend goed | niet aangegeven |                             | Heeft de persoon dit goed nog, wie gebruikt het, en brengt het huur op? |
    En zijn de knipperlichten:
      | wat                    | toestand  |
      | Werk (Dimona) en steun | verklaard |
    En is de berekening per jaar:
      | wat                     | waarde         |
      | categorie               | Alleenstaand   |
      | bedrag van de categorie | 15.770,40 euro |
      | Gebouwde eigendom       | 0,00 euro      |
      | samen                   | 0,00 euro      |
      | algemene vrijstelling   | 0,00 euro      |
      | leefloon per jaar       | 15.770,40 euro |
      | dagen                   | 26             |
      | eerste maand            | 1.220,33 euro  |
    En is het leefloon volledig: 1.314,20 euro per maand
    Als Lotte Verbeeck aan Nele Vermeersch leefloon toekent van 3 februari 2025 tot en met 2 februari 2026
    Dan heeft OCMW Gent Nele Vermeersch bij de Kruispuntbank onder code 2 (Leefloon)

  # Categorie 1 sinds 1 maart 2026: 10.723,75 per jaar, 893,65 per maand.
  # Pensioen van de grootvader: 1.800,00 bruto - 63,90 voor ziekteverzekering = 1.736,10 belastbaar; 10 % voorheffing = 173,61;
  # 1.562,49 netto x 12 = 18.749,88. Een grootouder die inwoont telt sinds 1 maart 2026 mee boven het bedrag van categorie 1:
  # 893,65 x 12 = 10.723,80; 18.749,88 - 10.723,80 = 8.026,08 telt mee bij de kleinzoon.
  # Algemene vrijstelling 155,00: 7.871,08 af te trekken; 10.723,75 - 7.871,08 = 2.852,67; gedeeld door 12 = 237,7225.
  # Maart vanaf de 9e: 23 van 31 dagen, 237,7225 x 23 / 31 = 176,37.
  # Om billijkheid niet meegeteld: niets af te trekken, 10.723,75 / 12 = 893,65.
  @R-INL-07 @R-RPL-03 @R-SAM-04 @R-INL-08
  Scenario: Inwonend bij een grootvader, die verzwegen werd en wiens pensioen meetelt
    Gegeven dat het maandag 9 maart 2026 is
    En dat Lotte Verbeeck Jorn Baetslé integreert onder code 1 (Dossier in onderzoek)
    En dat Jorn Baetslé aangeeft alleen te wonen
    En dat Jorn Baetslé aangeeft geen inkomen te hebben
    En dat Jorn Baetslé aangeeft geen onroerend goed en geen spaargeld te hebben
    En dat Lotte Verbeeck het dossier van Jorn Baetslé samenstelt
    Als een huisbezoek van Lotte Verbeeck bij Jorn Baetslé over het gezin toont iets anders dan wat is aangegeven
    En Lotte Verbeeck de aanvraag van Jorn Baetslé beoordeelt
    Dan legt de poort naast de aangifte:
      | waarover | uitkomst        | vaststelling                            | vraag                                                                       |
      | gezin    | niet aangegeven | toont iets anders dan wat is aangegeven | Woont deze persoon hier? Het register schrijft hem of haar in het gezin in. |
    Als Lotte Verbeeck Omer Baetslé integreert als gezinslid van Jorn Baetslé
    En Lotte Verbeeck het dossier van Omer Baetslé samenstelt
    En Jorn Baetslé aangeeft samen te wonen met:
      | naam         | band       | geboren op  |
      | Omer Baetslé | grootouder | 3 juli 1946 |
    En Omer Baetslé als inkomen aangeeft:
      | soort    | netto per maand |
      | pensioen | 1.562,49 euro   |
    En Omer Baetslé aangeeft geen onroerend goed en geen spaargeld te hebben
    En Lotte Verbeeck de aanvraag van Jorn Baetslé beoordeelt
    Dan is de berekening per jaar:
      | wat                                                                 | waarde         |
      | categorie                                                           | Samenwonend    |
      | bedrag van de categorie                                             | 10.723,75 euro |
      | Bestaansmiddelen van samenwonenden boven het bedrag van categorie 1 | 8.026,08 euro  |
      | samen                                                               | 8.026,08 euro  |
      | algemene vrijstelling                                               | 155,00 euro    |
      | af te trekken                                                       | 7.871,08 euro  |
      | leefloon per jaar                                                   | 2.852,67 euro  |
      | dagen                                                               | 23             |
      | eerste maand                                                        | 176,37 euro    |
    En is het leefloon aanvullend: 237,72 euro per maand
    Als Lotte Verbeeck de middelen van Omer Baetslé niet meetelt: “Het pensioen gaat naar ziektekosten van de grootvader”
    En Lotte Verbeeck de aanvraag van Jorn Baetslé beoordeelt
    Dan is het leefloon volledig: 893,65 euro per maand
    Als Lotte Verbeeck aan Jorn Baetslé leefloon toekent van 9 maart 2026 tot en met 8 maart 2027, en beslist voor het gezin:
      | gezinslid    | hulp |
      | Omer Baetslé |      |
    Dan heeft OCMW Gent Jorn Baetslé bij de Kruispuntbank onder code 2 (Leefloon)
    En heeft OCMW Gent Omer Baetslé bij de Kruispuntbank onder code 5 (Inwonende)

  # Categorie 2 sinds 1 februari 2025: 15.770,40 per jaar, 1.314,20 per maand.
  # 352,00 voor 22 van de 31 dagen: 352,00 x 31 / 22 = 496,00 in een volle maand; x 12 = 5.952,00.
  # Artikel 35: 309,48 x 12 = 3.713,76 vrijgesteld; 2.238,24 telt. Algemene vrijstelling 250,00: 1.988,24 af te trekken.
  # 15.770,40 - 1.988,24 = 13.782,16; gedeeld door 12 = 1.148,5133 in een maand met zo'n loon.
  # Maart: 22 dagen met loon en 9 zonder: (1.148,5133 x 22 + 1.314,20 x 9) / 31 = 1.196,62.
  # Dagen: 1.095 over, 22 in maart, 1.073 daarna.
  @R-INL-08 @R-SAM-04 @R-RPL-10
  Scenario: Wie onder een lopend leefloon begint te werken: een knipperlicht, en de vrijstelling van artikel 35
    Gegeven dat het maandag 6 januari 2025 is
    En dat Lotte Verbeeck Siebren Hautekeete integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck aan Siebren Hautekeete leefloon toekent van 6 januari 2025 tot en met 5 januari 2026
    En dat het maandag 17 maart 2025 is geworden
    Als Lotte Verbeeck een herziening opent voor Siebren Hautekeete: nieuw element
    En Lotte Verbeeck het dossier van Siebren Hautekeete samenstelt
    En Lotte Verbeeck de aanvraag van Siebren Hautekeete beoordeelt
    Dan zijn de knipperlichten:
      | wat                    | toestand | vraag                                                                                                               |
      | Werk (Dimona) en steun | brandt   | Wat heeft de persoon in maart 2025 verdiend? Vraag de loonfiches en kijk of een vrijstelling (artikel 35) mogelijk is. |
    En is het leefloon nog niet bekend, hoogstens 1.314,20 euro per maand
    Als het maandag 31 maart 2025 is geworden
    En een bewijsstuk van Lotte Verbeeck bij Siebren Hautekeete over het inkomen bevestigt wat is aangegeven
    En Siebren Hautekeete aangeeft alleen te wonen
    En Siebren Hautekeete aangeeft te werken bij “Wasserij Het Witte Laken” sinds 10 maart 2025
    En Siebren Hautekeete als inkomen aangeeft:
      | soort | netto per maand | vanaf         | dagen |
      | loon  | 352,00 euro     | 10 maart 2025 | 22    |
    En Siebren Hautekeete aangeeft geen onroerend goed en geen spaargeld te hebben
    En Lotte Verbeeck voor Siebren Hautekeete de vrijstelling “Werk of opleiding” vastlegt, contract van 10 maart 2025 tot en met 31 maart 2025
    En Lotte Verbeeck de aanvraag van Siebren Hautekeete beoordeelt
    Dan brandt er geen knipperlicht
    En zijn de knipperlichten:
      | wat                    | toestand    |
      | Werk (Dimona) en steun | verklaard   |
      | Lonen (DmfA) en steun  | niet bekend |
    En is de berekening per jaar:
      | wat                                           | waarde         |
      | categorie                                     | Alleenstaand   |
      | bedrag van de categorie                       | 15.770,40 euro |
      | Loon uit werk                                 | 5.952,00 euro  |
      | Vrijstelling voor werk of opleiding (art. 35) | 3.713,76 euro  |
      | samen                                         | 2.238,24 euro  |
      | algemene vrijstelling                         | 250,00 euro    |
      | af te trekken                                 | 1.988,24 euro  |
      | leefloon per jaar                             | 13.782,16 euro |
      | gewerkte dagen                                | 22             |
      | die maand                                     | 1.196,62 euro  |
      | dagen vrijstelling voor de maand              | 1095           |
      | dagen vrijstelling in de maand                | 22             |
      | dagen vrijstelling na de maand                | 1073           |
    En is het leefloon aanvullend: 1.148,51 euro per maand
    Als Lotte Verbeeck aan Siebren Hautekeete leefloon toekent van 31 maart 2025 tot en met 30 maart 2026
    Dan heeft OCMW Gent Siebren Hautekeete bij de Kruispuntbank onder code 2 (Leefloon)

  # Categorie 3 sinds 1 maart 2026: 21.738,90 per jaar.
  # Moederschapsuitkering: 82,18 bruto per dag x 312 dagen = 25.640,16; netto minstens 88,89 % daarvan, 22.791,54.
  # Aangegeven 1.980,00 netto x 12 = 23.760,00: daartussen, dus juist. Dat is meer dan 21.738,90: geen algemene vrijstelling,
  # en 21.738,90 - 23.760,00 is minder dan niets: geen leefloon.
  @R-INL-08 @R-SAM-04
  Scenario: Een uitkering van het ziekenfonds boven het leefloon: niets te betalen, en eerst een ander recht
    Gegeven dat het dinsdag 2 juni 2026 is
    En dat Lotte Verbeeck Hanne Verstuyft integreert onder code 1 (Dossier in onderzoek)
    En dat Hanne Verstuyft aangeeft samen te wonen met:
      | naam           | band | geboren op    |
      | Lien Verstuyft | kind | 21 april 2026 |
    En dat Hanne Verstuyft aangeeft niet te werken
    En dat Hanne Verstuyft als inkomen aangeeft:
      | soort                         | netto per maand | vanaf        |
      | uitkering van het ziekenfonds | 1.980,00 euro   | 2 april 2026 |
    En dat Hanne Verstuyft aangeeft geen onroerend goed en geen spaargeld te hebben
    Als Lotte Verbeeck het dossier van Hanne Verstuyft samenstelt
    En een huisbezoek van Lotte Verbeeck bij Hanne Verstuyft over het gezin bevestigt wat is aangegeven
    En Lotte Verbeeck de aanvraag van Hanne Verstuyft beoordeelt
    Dan legt de poort naast de aangifte:
      | waarover | uitkomst            | vaststelling                | vraag                                                                              |
      | gezin    | hetzelfde           | bevestigt wat is aangegeven |                                                                                    |
      | inkomen  | niet te vergelijken |                             | Bruto en netto kunnen niet vergeleken worden: vraag een bewijs met beide bedragen. |
    En is de berekening per jaar:
      | wat                           | waarde                              |
      | categorie                     | Samenwonend met een gezin ten laste |
      | bedrag van de categorie       | 21.738,90 euro                      |
      | Uitkering van het ziekenfonds | 23.760,00 euro                      |
      | samen                         | 23.760,00 euro                      |
      | algemene vrijstelling         | 0,00 euro                           |
      | af te trekken                 | 23.760,00 euro                      |
      | leefloon per jaar             | 0,00 euro                           |
      | eerste maand                  | 0,00 euro                           |
    En is het leefloon nul: 0,00 euro per maand
    En is na te vragen of dit recht is opgenomen:
      | wat                              | vraag                                                                                 |
      | Kinderbijslag en sociale toeslag | Wie ontvangt de kinderbijslag, is hij aangevraagd, en is de sociale toeslag gevraagd? |
    Als Lotte Verbeeck de hulp aan Hanne Verstuyft weigert
    Dan heeft OCMW Gent Hanne Verstuyft niet meer bij de Kruispuntbank
