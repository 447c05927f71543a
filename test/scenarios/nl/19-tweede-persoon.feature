# language: nl
Functionaliteit: Waar het centrum het vraagt, beslist niemand alleen
  Een centrum kan kiezen dat een beslissing pas gebeurt als een tweede persoon ze goedkeurt. Alle regels gelden dan voor
  allebei, en tot dan verandert er niets.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Brigitte Claeyssens teamverantwoordelijke is bij OCMW Gent
    En dat beslissingen en code 30 hier door een tweede persoon goedgekeurd moeten worden
    En dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek)

  @tweede-persoon
  Scenario: De beslissing wacht tot een collega ze goedkeurt
    Als Lotte Verbeeck de hulp aan Amélie Lambert weigert
    Dan wacht dat op een tweede persoon
    Als Lotte Verbeeck Dimona van Amélie Lambert raadpleegt onder code 1 (Dossier in onderzoek)
    Dan mag dat: ja
    Als Brigitte Claeyssens de beslissing over Amélie Lambert goedkeurt
    Dan lukt dat
    En is de integratie van Amélie Lambert bij OCMW Gent onder code 1 (Dossier in onderzoek) beëindigd

  @tweede-persoon
  Scenario: Wie het vroeg keurt het niet goed
    Als Lotte Verbeeck de hulp aan Amélie Lambert weigert
    En Lotte Verbeeck de beslissing over Amélie Lambert goedkeurt
    Dan weigert de poort: zelf gevraagd
    En wat helpt is: een collega
    Als Lotte Verbeeck de hulp aan Amélie Lambert weigert
    Dan is de melding: wacht al op een tweede persoon

  @tweede-persoon
  Scenario: Een collega keurt ze af, met een reden
    Als Lotte Verbeeck de hulp aan Amélie Lambert weigert
    En Brigitte Claeyssens de beslissing over Amélie Lambert afkeurt omdat “het verslag van het huisbezoek ontbreekt”
    Dan lukt dat
    Als Brigitte Claeyssens de beslissing over Amélie Lambert goedkeurt
    Dan is de melding: al goedgekeurd of geweigerd

  @R-ROL-05
  Scenario: Ook een onderhoudsplichtige wacht op een collega
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) voor een eigen aanvraag
    Als Lotte Verbeeck Luc Vermeersch integreert als onderhoudsplichtige van Nele Vermeersch
    Dan wacht dat op een tweede persoon
    En heeft OCMW Gent Luc Vermeersch niet meer bij de Kruispuntbank
    Als Brigitte Claeyssens de onderhoudsplichtige in het dossier van Nele Vermeersch goedkeurt
    Dan lukt dat
    En heeft OCMW Gent Luc Vermeersch bij de Kruispuntbank onder code 30 (Onderzoek onderhoudsplichtige)
