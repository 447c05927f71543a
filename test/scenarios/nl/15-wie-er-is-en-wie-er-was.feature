# language: nl
Functionaliteit: Wie er rond iemand staat, wie overleden is, en wie elders gekend is
  De poort noemt iedereen rond een aanvrager, ook wie geen nummer heeft, en zegt wat niemand weet. Een overlijden dat een
  stroom toont, kent het centrum van dan af overal. Wie als eerste hielp, hoort dat een tweede OCMW begint.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Élodie Marchal maatschappelijk werker is bij OCMW Namen
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent

  @personen-zonder-nummer
  Scenario: De vrouw en de moeder van Amanuel wonen in en hebben geen nummer
    Gegeven dat Lotte Verbeeck Amanuel Berhane integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck vraagt wie er rond Amanuel Berhane staat
    Dan noemt de poort ook wie geen nummer heeft:
      | naam             | verwantschap | woont in |
      | Berhane Tekle    | ouder        | nee      |
      | Letebrhan Habte  | ouder        | ja       |
      | Saba Kidane      | echtgenoot   | ja       |

  @kinderen-buiten-het-gezin
  Scenario: De kinderen van Godelieve wonen niet in het rusthuis
    Gegeven dat Lotte Verbeeck Godelieve Van Hecke integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck vraagt wie er rond Godelieve Van Hecke staat
    Dan stelt de poort onder meer voor:
      | persoon        | verwantschap | woont in | code                               |
      | Luc Vermeersch | kind         | nee      | 30 (Onderzoek onderhoudsplichtige) |
    En noemt de poort ook wie geen nummer heeft:
      | naam            | verwantschap | woont in |
      | Rita Vermeersch | kind         | nee      |

  @verwantschap-onbekend
  Scenario: Wat broer en zus van elkaar zijn, zegt geen stroom
    Gegeven dat Lotte Verbeeck Inès El Amrani integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck vraagt wie er rond Inès El Amrani staat
    Dan stelt de poort onder meer voor:
      | persoon          | verwantschap | woont in | code                     |
      | Rachid El Amrani | ouder        | ja       | 1 (Dossier in onderzoek) |
      | Noé El Amrani    | onbekend     | ja       | 1 (Dossier in onderzoek) |

  @elders-een-keer
  Scenario: Eén registratie elders staat er één keer
    Gegeven dat Élodie Marchal Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan meldt de poort één registratie elders, in beide repertoria
    En zag de poort dat op 1 maart 2027

  @eerste-centrum-leert-tweede
  Scenario: De nachtelijke vergelijking zegt aan Gent dat Namen ook begint
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat het 3 maart 2027 is geworden
    En dat Élodie Marchal Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck de integratie van Nele Vermeersch bekijkt
    Dan waarschuwt de poort: niets
    Als het 4 maart 2027 is geworden
    En Lotte Verbeeck de integraties vergelijkt met de Kruispuntbank
    En Lotte Verbeeck de integratie van Nele Vermeersch bekijkt
    Dan waarschuwt de poort: ook elders gekend
    En meldt de poort dat OCMW Namen de persoon heeft onder code 1 (Dossier in onderzoek) sinds 3 maart 2027
    En zag de poort dat op 4 maart 2027

  @eerste-centrum-leert-tweede
  Scenario: Bij zijn eigen volgende stap hoort Gent het ook
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck aan Nele Vermeersch andere hulp toekent van 1 maart 2027 tot en met 31 augustus 2027
    En dat het 5 april 2027 is geworden
    En dat Élodie Marchal Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck een herziening opent voor Nele Vermeersch: nieuw element
    Dan waarschuwt de poort: ook elders gekend
    Als Lotte Verbeeck de integratie van Nele Vermeersch onder code 4 (Andere hulp) bekijkt
    Dan waarschuwt de poort: ook elders gekend
    En zag de poort dat op 5 april 2027

  @R-GEZ-14 @R-GEZ-15
  Scenario: De hulp aan wie overlijdt, eindigt hier en bij de Kruispuntbank
    Gegeven dat Lotte Verbeeck Isidoor Verstockt integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck aan Isidoor Verstockt andere hulp toekent van 1 maart 2027 tot en met 31 december 2027
    En dat het 21 juni 2027 is geworden
    En dat Lotte Verbeeck voor Isidoor Verstockt als reden “Nieuw element in het dossier” noteert met uitleg “de huisbaas zegt dat hij overleden is”
    Als Lotte Verbeeck Rijksregister van Isidoor Verstockt raadpleegt
    Dan is het resultaat: gegevens gevonden
    En wordt de integratie van Isidoor Verstockt bij OCMW Gent onder code 4 (Andere hulp) beëindigd
    En heeft OCMW Gent Isidoor Verstockt niet meer bij de Kruispuntbank
    Als Lotte Verbeeck de integratie van Isidoor Verstockt onder code 4 (Andere hulp) bekijkt
    Dan is de persoon volgens de poort overleden op 14 juni 2027
    Als Hilde Roosens vraagt wie de gegevens van Isidoor Verstockt zag
    Dan staat in het bewijs: de persoon is overleden

  @R-GEZ-14 @R-GEZ-16
  Scenario: Een lopend onderzoek blijft, en opent alleen met een reden van de dag
    Gegeven dat het 21 juni 2027 is geworden
    En dat Lotte Verbeeck Isidoor Verstockt integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Gezinssamenstelling van Isidoor Verstockt raadpleegt
    Als Lotte Verbeeck de integratie van Isidoor Verstockt bekijkt
    Dan waarschuwt de poort: overleden
    Als Lotte Verbeeck Patrimonium van Isidoor Verstockt raadpleegt
    Dan weigert de poort: persoon overleden
    En wat helpt is: een reden noteren
    Als Lotte Verbeeck voor Isidoor Verstockt als reden “Schulden van de nalatenschap van een overledene” noteert met uitleg “de huur van mei en juni staat nog open”
    En Lotte Verbeeck Patrimonium van Isidoor Verstockt raadpleegt
    Dan lukt dat
    Als het 22 juni 2027 is geworden
    En Lotte Verbeeck Patrimonium van Isidoor Verstockt raadpleegt
    Dan weigert de poort: persoon overleden

  @R-GEZ-14 @R-GEZ-16
  Scenario: Een overledene registreren vraagt een reden; hem informeren kan niet meer
    Gegeven dat het 21 juni 2027 is geworden
    En dat Lotte Verbeeck Isidoor Verstockt integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Rijksregister van Isidoor Verstockt raadpleegt
    En dat Lotte Verbeeck de integratie van Isidoor Verstockt beëindigt: “de aanvrager is overleden”
    Als Lotte Verbeeck Isidoor Verstockt integreert onder code 1 (Dossier in onderzoek)
    Dan is fout ingevuld: reden
    Als Lotte Verbeeck de overleden Isidoor Verstockt integreert onder code 1 (Dossier in onderzoek): “schulden van de nalatenschap bij de huisbaas”
    Dan waarschuwt de poort: overleden
    En is de persoon volgens de poort overleden op 14 juni 2027
    Als het 28 juni 2027 is geworden
    En Lotte Verbeeck voor Isidoor Verstockt als reden “Schulden van de nalatenschap van een overledene” noteert met uitleg “de huur van mei en juni staat nog open”
    En Lotte Verbeeck Patrimonium van Isidoor Verstockt raadpleegt
    Dan lukt dat
    Als Élodie Marchal Isidoor Verstockt integreert onder code 1 (Dossier in onderzoek)
    Dan weet de poort van geen overlijden

  @R-GEZ-14
  Scenario: Het dossier van de weduwe zegt dat haar man overleden is
    Gegeven dat Lotte Verbeeck Isidoor Verstockt integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck Paulina Roosens integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck vraagt wie er rond Paulina Roosens staat
    Als Lotte Verbeeck de integratie van Paulina Roosens bekijkt
    Dan waarschuwt de poort: niets
    Als Lotte Verbeeck de integratie van Isidoor Verstockt beëindigt: “te vroeg geopend”
    En het 21 juni 2027 is geworden
    En Lotte Verbeeck Paulina Roosens integreert onder code 1 (Dossier in onderzoek)
    En Lotte Verbeeck vraagt wie er rond Paulina Roosens staat
    Dan is Isidoor Verstockt in die lijst overleden op 14 juni 2027
    Als Lotte Verbeeck de integratie van Paulina Roosens bekijkt
    Dan waarschuwt de poort: een gezinslid is overleden
    Als Lotte Verbeeck de integratie van Isidoor Verstockt bekijkt
    Dan is de persoon volgens de poort overleden op 14 juni 2027

  @overlijden-rechtgezet
  Scenario: Het Rijksregister zet een verkeerd overlijden recht
    Gegeven dat Lotte Verbeeck Wannes Terlinck integreert onder code 1 (Dossier in onderzoek)
    En dat het 12 april 2027 is geworden
    En dat Lotte Verbeeck Rijksregister van Wannes Terlinck raadpleegt
    Als Lotte Verbeeck de integratie van Wannes Terlinck bekijkt
    Dan is de persoon volgens de poort overleden op 5 april 2027
    Als het 26 april 2027 is geworden
    En Lotte Verbeeck Rijksregister van Wannes Terlinck raadpleegt
    Dan weigert de poort: persoon overleden
    Als Lotte Verbeeck voor Wannes Terlinck als reden “Nieuw element in het dossier” noteert met uitleg “hij stond vandaag zelf aan het loket”
    En Lotte Verbeeck Rijksregister van Wannes Terlinck raadpleegt
    En Lotte Verbeeck de integratie van Wannes Terlinck bekijkt
    Dan weet de poort van geen overlijden
    Als Lotte Verbeeck Dimona van Wannes Terlinck raadpleegt
    Dan lukt dat
    Als Hilde Roosens vraagt wie de gegevens van Wannes Terlinck zag
    Dan staat in het bewijs: het overlijden is rechtgezet
