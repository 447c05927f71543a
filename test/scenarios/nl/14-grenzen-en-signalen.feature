# language: nl
Functionaliteit: Wie vist, valt op
  Registreren heeft grenzen, een vals bewijs leert niemand iets, en wie patronen maakt die een toezichthouder zou vragen,
  komt bij de functionaris voor gegevensbescherming. Een signaal blokkeert niets.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Karim Daelman maatschappelijk werker is bij OCMW Gent
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent
    En dat Stefaan Moerkerke informatieveiligheidsconsulent is bij OCMW Gent

  @plafond-op-registraties
  Scenario: Veertien personen na elkaar: het plafond houdt het tegen
    Als Lotte Verbeeck 14 personen integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding) met één dossiernummer
    Dan lukt dat voor 10 personen, en krijgt wie daarna komt de melding: te veel in korte tijd
    Als Karim Daelman Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan lukt dat

  @signaal-vissen @R-DOE-14
  Scenario: Veel personen in één dossier: twee signalen, met het bewijs erachter
    Als Lotte Verbeeck 9 personen integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding) met één dossiernummer
    En de poort naar signalen zoekt
    En Hilde Roosens de signalen vraagt
    Dan tonen de signalen over Lotte Verbeeck: veel registraties in korte tijd, één dossier voor personen zonder band
    En leidt elk signaal over Lotte Verbeeck naar het bewijs en noemt het niemand

  @signaal-vissen
  Scenario: Gewoon werk geeft geen signaal
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Als de poort naar signalen zoekt
    En Hilde Roosens de signalen vraagt
    Dan tonen de signalen over Lotte Verbeeck: niets

  @signaal-ongebruikt
  Scenario: Registraties die ongebruikt eindigen
    Als Lotte Verbeeck 5 personen integreert onder code 1 (Dossier in onderzoek), elk in een eigen dossier
    En Lotte Verbeeck hun integraties weer beëindigt: “bij vergissing geregistreerd”
    En de poort naar signalen zoekt
    En Hilde Roosens de signalen vraagt
    Dan tonen de signalen over Lotte Verbeeck: ongebruikte registraties

  @signaal-zonder-beslissing
  Scenario: Er is gekeken, en er is niets beslist
    Als Lotte Verbeeck 5 personen integreert onder code 1 (Dossier in onderzoek), elk in een eigen dossier
    En Lotte Verbeeck Dimona van elk van hen raadpleegt
    En Lotte Verbeeck hun integraties weer beëindigt: “aanvraag toch niet ingediend”
    En de poort naar signalen zoekt
    En Hilde Roosens de signalen vraagt
    Dan tonen de signalen over Lotte Verbeeck: onderzoeken zonder beslissing

  @signaal-uren
  Scenario: Raadplegen op zondagnacht
    Gegeven dat het zondag 7 maart 2027 om 23:30 is
    En dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Dimona van Nele Vermeersch 5 keer raadpleegt
    En de poort naar signalen zoekt
    En Hilde Roosens de signalen vraagt
    Dan tonen de signalen over Lotte Verbeeck: buiten de gewone uren

  @signaal-grondgebied
  Scenario: Drie personen uit andere gemeenten
    Gegeven dat Lotte Verbeeck Rachid El Amrani integreert onder code 1 (Dossier in onderzoek) in dossier “A”
    En dat Lotte Verbeeck Amélie Lambert integreert onder code 1 (Dossier in onderzoek) in dossier “B”
    En dat Lotte Verbeeck Evarist Koolhaeve integreert onder code 1 (Dossier in onderzoek) in dossier “C”
    Als Lotte Verbeeck Gezinssamenstelling van Rachid El Amrani raadpleegt
    En Lotte Verbeeck Gezinssamenstelling van Amélie Lambert raadpleegt
    En de poort naar signalen zoekt
    En Hilde Roosens de signalen vraagt
    Dan tonen de signalen over Lotte Verbeeck: niets
    Als Lotte Verbeeck Gezinssamenstelling van Evarist Koolhaeve raadpleegt
    En de poort naar signalen zoekt
    En Hilde Roosens de signalen vraagt
    Dan tonen de signalen over Lotte Verbeeck: buiten het grondgebied

  @signaal-beoordeeld
  Scenario: De functionaris zegt wat het was; wie over het eigen werk oordeelt, krijgt het niet te zien
    Gegeven dat Hilde Roosens maatschappelijk werker is bij OCMW Gent
    Als Hilde Roosens 9 personen integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding) met één dossiernummer
    En Lotte Verbeeck 5 personen integreert onder code 1 (Dossier in onderzoek), elk in een eigen dossier
    En Lotte Verbeeck hun integraties weer beëindigt: “bij vergissing geregistreerd”
    En de poort naar signalen zoekt
    En Stefaan Moerkerke de signalen vraagt
    Dan tonen de signalen over Hilde Roosens: veel registraties in korte tijd, één dossier voor personen zonder band
    Gegeven dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent
    Als Hilde Roosens de signalen vraagt
    Dan tonen de signalen over Hilde Roosens: niets
    Als Hilde Roosens “verklaard” vastlegt over Lotte Verbeeck met uitleg “oefening met een nieuwe medewerker, afgesproken met de teamleider”
    Dan is dat signaal verklaard
    Als Stefaan Moerkerke “misbruik” vastlegt over Lotte Verbeeck met uitleg “dit was niet afgesproken met ons”
    Dan weigert de poort: rol mag dit niet doen

  @bewijs-een-antwoord
  Scenario: Een verzonnen bewijs leert niet of een nummer bestaat
    Als Lotte Verbeeck met een verzonnen bewijs Nele Vermeersch, een onbekend nummer en een oud nummer probeert te integreren
    Dan is het antwoord telkens hetzelfde: identiteit niet bewezen

  @bewijs-een-antwoord
  Scenario: Met het juiste bewijs wordt het nieuwe nummer gezegd
    Als Lotte Verbeeck het oude nummer van Chiara Benedetti probeert te integreren
    Dan is fout ingevuld: rijksregisternummer
    Als Lotte Verbeeck een nummer dat niemand heeft probeert te integreren
    Dan is de melding: identiteit niet bewezen

  @bewijs-limiet
  Scenario: Wie blijft raden, moet wachten, en valt op
    Als Lotte Verbeeck nummers blijft proberen tot de poort weigert
    Dan is de melding: te veel in korte tijd
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan is de melding: te veel in korte tijd
    Als Karim Daelman Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan lukt dat
    Als de poort naar signalen zoekt
    En Hilde Roosens de signalen vraagt
    Dan tonen de signalen over Lotte Verbeeck: bewijzen die niet kloppen
    En tonen de signalen over Karim Daelman: niets
