# language: nl
Functionaliteit: Cijfers die moeten kloppen
  Een beslissing rust op wat de stromen zeggen. Een cijfer klopt, of er staat dat het niet bekend is.

  Achtergrond:
    Gegeven dat het woensdag 12 maart 2025 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent

  @art35-days-follow-contracts
  Scenario: Vrijstelling artikel 35: de dagen van de maand volgen het contract
    Gegeven dat Lotte Verbeeck Wannes Deprez integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Attesten van Wannes Deprez raadpleegt
    Dan waren er nog 695 dagen vrijstelling, tellen er deze maand 22, zijn er 22 vrijgesteld en blijven er 673 over

  @art35-days-follow-contracts
  Scenario: Vrijstelling artikel 35: de laatste dagen
    Gegeven dat het dinsdag 8 april 2025 is
    En dat Lotte Verbeeck Fien Opsomer integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Attesten van Fien Opsomer raadpleegt
    Dan waren er nog 5 dagen vrijstelling, tellen er deze maand 30, zijn er 5 vrijgesteld en blijven er 0 over
    En waarschuwt de vrijstelling: “De laatste dagen van de vrijstelling vallen in een van deze maanden”

  @art35-unknown-days
  Scenario: Vrijstelling artikel 35: uitzendwerk zegt niet op welke dagen gewerkt is
    Gegeven dat Lotte Verbeeck Tibo Maesfranckx integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Attesten van Tibo Maesfranckx raadpleegt
    Dan is niet bekend hoeveel dagen deze maand tellen, hoogstens 6: “Van dit werk tellen de gewerkte dagen, en Dimona zegt niet welke”
    En eindigt de termijn van de vrijstelling op 28 februari 2030

  @art35-student-without-counter
  Scenario: Vrijstelling artikel 35: een student heeft geen teller
    Gegeven dat Lotte Verbeeck Lou Storme integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Attesten van Lou Storme raadpleegt
    Dan is niet bekend hoeveel dagen deze maand tellen, hoogstens 31: “Studentenovereenkomst: met een GPMI over studies telt geen dag, anders wel”
    En is 309,48 euro per maand vrijgesteld voor “Student met GPMI over studies”, zonder teller van dagen

  @art35-artist-and-shortage-job
  Scenario: Vrijstelling artikel 35: een kunstenaar telt per jaar, een knelpuntberoep hoogstens drie maanden
    Gegeven dat Lotte Verbeeck Wannes Deprez integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Attesten van Wannes Deprez raadpleegt
    Dan is 443,52 euro per maand vrijgesteld voor “Knelpuntberoep”, hoogstens 3 maanden en binnen dezelfde teller
    En is 3.713,76 euro per jaar vrijgesteld voor “Kunstenaar, eenmalige inkomsten”, binnen dezelfde teller

  @art35-evidence-of-both
  Scenario: Vrijstelling artikel 35: ook het kijken in Dimona staat in het bewijs
    Gegeven dat Lotte Verbeeck Wannes Deprez integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Attesten van Wannes Deprez raadpleegt
    En Hilde Roosens vraagt wie de gegevens van Wannes Deprez zag
    Dan toont het bewijs:
      | wie            | wat         | stroom   | afloop     |
      | Lotte Verbeeck | registreert |          | beantwoord |
      | Lotte Verbeeck | raadpleegt  | Attesten | beantwoord |
      | Lotte Verbeeck | raadpleegt  | Dimona   | beantwoord |

  @refused-recognition-is-none
  Scenario: Een geweigerde erkenning is geen erkenning
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Handicap (DGPH) van Nele Vermeersch raadpleegt
    Dan is de erkenning geweigerd, en is er geen erkenning

  @gross-or-net
  Scenario: Bij een bedrag staat of het bruto of netto is
    Gegeven dat Lotte Verbeeck Apolonia Wielgosz integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Handicap (DGPH) van Apolonia Wielgosz raadpleegt
    Dan zegt elk bedrag dat het onbelast is

  @sanction-has-its-end
  Scenario: Een sanctie van dertien weken heeft een laatste dag
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Werkloosheid van Nele Vermeersch raadpleegt
    Dan is er geen recht tot en met 2 mei 2027, na een sanctie van 13 weken

  @whole-trajectory
  Scenario: De integratie buiten OCMW toont het hele traject, en zegt vanaf wanneer
    Gegeven dat Lotte Verbeeck Katleen Osselaer integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Integratie van Katleen Osselaer raadpleegt
    Dan gaat de integratie buiten OCMW van 1 januari 1990 tot en met 12 maart 2025

  @administrator-name-and-address
  Scenario: De bewindvoerder met naam en adres
    Gegeven dat Lotte Verbeeck Godelieve Van Hecke integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Rijksregister van Godelieve Van Hecke raadpleegt
    Dan zijn naam en adres van de bewindvoerder “MR. FLORIS DECOENE, ADVOCAAT, SCHAALSTRAAT 9, 2800 MECHELEN”

  @child-benefits-with-names
  Scenario: Kinderbijslag met namen
    Gegeven dat Lotte Verbeeck Ottilie Bruggeman integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Kinderbijslag (CADAF) van Ottilie Bruggeman raadpleegt
    Dan betaalt “Uitbetaler Het Nest” aan “Ottilie Bruggeman” voor “Fleur Bruggeman”

  @labels-as-in-belgium
  Abstract Scenario: Code <code> van <lijst> in twee andere landstalen
    Als Lotte Verbeeck de lijst “<lijst>” opvraagt
    Dan heet code “<code>” in het Frans “<frans>” en in het Duits “<duits>”

    Voorbeelden:
      | code    | lijst                       | frans                                                              | duits                                                       |
      | TODDLER | childBenefitPayments        | Allocation pour enfant en école maternelle                         | Kindergartenzuschlag                                        |
      | 1       | increasedInterventionDigits | Avec intervention majorée                                          | Mit erhöhter Beteiligung                                    |
      | 3       | handicapAllowanceKinds      | Allocation de remplacement de revenus / allocation d'intégration (ARR/AI) | Ersatzeinkommensbeihilfe / Eingliederungsbeihilfe (EEB/EB) |
      | 4       | handicapAllowanceKinds      | Allocation pour l'aide aux personnes âgées (APA)                   | Beihilfe zur Unterstützung von Betagten (BUB)               |
