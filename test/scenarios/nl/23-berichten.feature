# language: nl
Functionaliteit: Berichten van de Kruispuntbank
  De Kruispuntbank meldt uit zichzelf dat er iets veranderd is. Een bericht opent niets: het maakt een herziening nodig, en
  zegt welke stromen opnieuw te bekijken zijn en of daarvoor een nieuwe integratie nodig is.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Élodie Marchal maatschappelijk werker is bij OCMW Namen
    En dat de Kruispuntbank berichten stuurt

  @R-RPL-09 @R-RPL-10
  Scenario: Een begunstigde van leefloon begint te werken
    Gegeven dat Lotte Verbeeck Jelle Wouterickx integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck aan Jelle Wouterickx leefloon toekent van 1 maart 2027 tot en met 29 februari 2028
    En dat de software van OCMW Gent op de hoogte wil blijven
    Als het 15 juni 2027 is geworden
    Dan verneemt de software van OCMW Gent over Jelle Wouterickx: Bericht van de Kruispuntbank ontvangen
    En verneemt de software van OCMW Gent over Jelle Wouterickx: Herziening nodig
    Als Lotte Verbeeck vraagt wat de Kruispuntbank meldde
    Dan is een herziening nodig voor Jelle Wouterickx wegens: Begin van een tewerkstelling op 14 juni 2027
    En gaat Dimona met deze integratie pas open na een reden
    En gaat Lonen met deze integratie pas open na een reden
    Als Élodie Marchal vraagt wat de Kruispuntbank meldde
    Dan meldde de Kruispuntbank niets
    Als Lotte Verbeeck een herziening opent voor Jelle Wouterickx: nieuw element
    En Lotte Verbeeck vraagt wat de Kruispuntbank meldde
    Dan is daarvoor een herziening geopend
    Als Lotte Verbeeck Dimona van Jelle Wouterickx raadpleegt onder code 1 (Dossier in onderzoek)
    Dan is het resultaat: gegevens gevonden
    Als Lotte Verbeeck Lonen van Jelle Wouterickx raadpleegt onder code 1 (Dossier in onderzoek)
    Dan mag dat: ja
    Als Lotte Verbeeck aan Jelle Wouterickx leefloon toekent van 15 juni 2027 tot en met 31 december 2027
    Dan verneemt de software van OCMW Gent over Jelle Wouterickx: Beslissing uitgevoerd
    Als Lotte Verbeeck vraagt wat de Kruispuntbank meldde
    Dan meldde de Kruispuntbank niets

  @R-RPL-09
  Scenario: Tijdens het onderzoek gaan de stromen met deze integratie open
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als de Kruispuntbank over Nele Vermeersch meldt: Nieuw adres op 1 maart 2027
    En Lotte Verbeeck vraagt wat de Kruispuntbank meldde
    Dan is een herziening nodig voor Nele Vermeersch wegens: Nieuw adres op 1 maart 2027
    En gaat Rijksregister met deze integratie open

  Scenario: Over wie niet geïntegreerd is, wordt niets bewaard
    Als de Kruispuntbank over Nele Vermeersch meldt: Nieuw adres op 1 maart 2027
    En Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En Lotte Verbeeck vraagt wat de Kruispuntbank meldde
    Dan meldde de Kruispuntbank niets

  Scenario: Onder een nummer dat vervangen is, gaat niets meer open
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als de Kruispuntbank meldt dat het nummer van Nele Vermeersch vervangen is door dat van Amélie Lambert
    En Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt onder code 1 (Dossier in onderzoek)
    Dan weigert de poort: nummer vervangen of geannuleerd
    En wat helpt is: integreren
    Als Lotte Verbeeck de integratie van Nele Vermeersch beëindigt: “ander rijksregisternummer”
    En Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)
    En Lotte Verbeeck Dimona van Amélie Lambert raadpleegt onder code 1 (Dossier in onderzoek)
    Dan is het resultaat: gegevens gevonden
