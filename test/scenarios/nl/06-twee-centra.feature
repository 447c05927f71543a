# language: nl
Functionaliteit: Overlapping tussen OCMW's is te zien
  Alleen dankzij een correcte integratie kan het verband gelegd worden tussen OCMW's die dezelfde persoon helpen.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Élodie Marchal maatschappelijk werker is bij OCMW Namen

  @R-ITG-01 @R-SAM-05
  Scenario: Mechelen betaalt nog leefloon aan wie in Gent hulp vraagt
    Gegeven dat OCMW Mechelen Nele Vermeersch heeft onder code 2 (Leefloon) van 1 januari 2027 tot en met 31 december 2027
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan waarschuwt de poort: ook elders gekend
    En meldt de poort dat OCMW Mechelen de persoon heeft onder code 2 (Leefloon) sinds 1 januari 2027

  @R-SAM-05
  Scenario: Namen onderzoekt al, Gent begint
    Gegeven dat Élodie Marchal Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan lukt dat
    En meldt de poort dat OCMW Namen de persoon heeft onder code 1 (Dossier in onderzoek) sinds 1 maart 2027
    En heeft OCMW Namen Nele Vermeersch bij de Kruispuntbank onder code 1 (Dossier in onderzoek)
    En heeft OCMW Gent Nele Vermeersch bij de Kruispuntbank onder code 1 (Dossier in onderzoek)

  Scenario: Twee OCMW's op hetzelfde ogenblik
    Als Lotte Verbeeck en Élodie Marchal Nele Vermeersch tegelijk integreren onder code 1 (Dossier in onderzoek)
    Dan lukt het beiden

  @R-ITG-03
  Scenario: Wat al voorbij is, overlapt niet
    Gegeven dat OCMW Mechelen Nele Vermeersch heeft onder code 2 (Leefloon) van 1 januari 2026 tot en met 28 februari 2027
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan waarschuwt de poort: niets

  @R-ITG-03
  Scenario: Eén dag is genoeg
    Gegeven dat OCMW Mechelen Nele Vermeersch heeft onder code 2 (Leefloon) van 1 januari 2026 tot en met 1 maart 2027
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan waarschuwt de poort: ook elders gekend

  Scenario: Het einde in Gent laat Namen ongemoeid
    Gegeven dat Élodie Marchal Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck de integratie van Nele Vermeersch beëindigt: “hulp in Namen”
    Dan heeft OCMW Gent Nele Vermeersch niet meer bij de Kruispuntbank
    En heeft OCMW Namen Nele Vermeersch bij de Kruispuntbank onder code 1 (Dossier in onderzoek)
    En is de integratie van Nele Vermeersch bij OCMW Namen onder code 1 (Dossier in onderzoek) lopend

  Scenario: De stroom Integratie toont het traject
    Gegeven dat Lotte Verbeeck Katleen Osselaer integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Integratie van Katleen Osselaer raadpleegt
    Dan is het resultaat: gegevens gevonden
