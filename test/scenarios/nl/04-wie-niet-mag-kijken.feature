# language: nl
Functionaliteit: Niemand kijkt in een dossier waar hij te dichtbij staat, of dat van een ander is
  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Karim Daelman maatschappelijk werker is bij OCMW Gent
    En dat Brigitte Claeyssens teamverantwoordelijke is bij OCMW Gent
    En dat Élodie Marchal maatschappelijk werker is bij OCMW Namen

  @R-INL-06
  Scenario: Het eigen dossier
    Gegeven dat Nele Vermeersch maatschappelijk werker is bij OCMW Gent
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Nele Vermeersch Dimona van Nele Vermeersch raadpleegt
    Dan weigert de poort: eigen dossier
    En wat helpt is: een collega
    En noemt de weigering geen bedrag en geen nummer van Nele Vermeersch
    Als Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan mag dat: ja

  @R-INL-06
  Scenario: Iemand van het eigen gezin
    Gegeven dat Karim Daelman samenwoont met Nele Vermeersch
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Karim Daelman Dimona van Nele Vermeersch raadpleegt
    Dan weigert de poort: eigen gezin
    En wat helpt is: een collega

  @R-INL-06
  Scenario: Een medewerker van het OCMW vraagt hulp: het dossier is voor de teamverantwoordelijke
    Gegeven dat Lotte Verhaegen tot het personeel van OCMW Gent behoort
    En dat Brigitte Claeyssens Lotte Verhaegen integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van Lotte Verhaegen raadpleegt
    Dan weigert de poort: collega
    En wat helpt is een teamverantwoordelijke vragen
    Als Brigitte Claeyssens Dimona van Lotte Verhaegen raadpleegt
    Dan mag dat: ja

  Scenario: In een ander OCMW is zij geen collega
    Gegeven dat Élodie Marchal Lotte Verhaegen integreert onder code 1 (Dossier in onderzoek)
    Als Élodie Marchal Dimona van Lotte Verhaegen raadpleegt
    Dan mag dat: ja

  Scenario: Een toegangsbewijs dat niet zegt wie iemand is
    Gegeven dat het toegangsbewijs van Karim Daelman niet zegt wie hij is
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Karim Daelman Dimona van Nele Vermeersch raadpleegt
    Dan weigert de poort: niet te zien wie u bent
    En wat helpt is: niets

  Scenario: Een toegangsbewijs dat niet voor raadplegen dient
    Gegeven dat het toegangsbewijs van Karim Daelman niet dient om te raadplegen
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Karim Daelman Dimona van Nele Vermeersch raadpleegt
    Dan is de melding: toegangsbewijs laat dit niet toe

  @R-INL-06 @R-RPL-06
  Abstract Scenario: Het dossier van een ander OCMW bestaat niet: <stroom>
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Élodie Marchal <stroom> van Nele Vermeersch raadpleegt in het dossier van OCMW Gent
    Dan weigert de poort: dossier van een ander OCMW

    Voorbeelden:
      | stroom        |
      | Dimona        |
      | Rijksregister |
      | Patrimonium   |

  Scenario: Wie te vaak kijkt moet wachten, een collega niet
    Gegeven dat Lotte Verbeeck Emma Van Daele integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van Emma Van Daele blijft raadplegen tot de poort weigert
    Dan is de melding: te veel raadplegingen
    En mag het opnieuw na hoogstens 60 seconden
    Als Karim Daelman Dimona van Emma Van Daele raadpleegt
    Dan mag dat: ja
