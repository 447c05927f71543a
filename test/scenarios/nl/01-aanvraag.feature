# language: nl
Functionaliteit: Een aanvraag leidt tot een integratie
  Wie hulp vraagt wordt geïntegreerd op de dag van de aanvraag, onder een hoedanigheidscode die zegt waarvoor en hoelang
  het OCMW mag kijken. Alleen de codes 1, 7 en 30 zet een maatschappelijk werker zelf.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Karim Daelman maatschappelijk werker is bij OCMW Gent
    En dat Élodie Marchal maatschappelijk werker is bij OCMW Namen

  Abstract Scenario: Zelf te kiezen: code <code>
    Als Lotte Verbeeck Nele Vermeersch integreert onder code <code>
    Dan lukt dat
    En loopt die van 1 maart 2027 tot en met <einde>
    En heeft OCMW Gent Nele Vermeersch bij de Kruispuntbank onder code <code>

    Voorbeelden:
      | code                                                    | einde        |
      | 1 (Dossier in onderzoek)                                | 1 mei 2027   |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding)  | 1 maart 2032 |
      | 30 (Onderzoek onderhoudsplichtige)                      | 1 maart 2028 |

  Abstract Scenario: Niet zelf te kiezen: code <code>
    Als Lotte Verbeeck Nele Vermeersch integreert onder code <code>
    Dan is fout ingevuld: hoedanigheidscode
    En heeft OCMW Gent Nele Vermeersch niet meer bij de Kruispuntbank

    Voorbeelden: Een code die op een beslissing volgt
      | code                                      |
      | 2 (Leefloon)                              |
      | 3 (Equivalent leefloon)                   |
      | 4 (Andere hulp)                           |
      | 5 (Inwonende)                             |
      | 6 (Tewerkgesteld via OCMW (art. 60))      |

    Voorbeelden: Een code die de poort niet gebruikt
      | code                                      |
      | 8 (Dienstendossier)                       |
      | 9 (Andere vormen van begeleiding)         |
      | 11 (Begeleider)                           |
      | 12 (Deelnemer)                            |
      | 20 (Medewerker in onderzoek)              |
      | 21 (Medewerker definitief)                |
      | 40 (Begunstigde verwarmingstoelage)       |
      | 902 (Voorlopig)                           |
      | 999 (INSZ vervangen)                      |

  Abstract Scenario: Code <code> vanaf <aanvraag> duurt tot en met <einde>
    Gegeven dat het <aanvraag> is
    Als Lotte Verbeeck Nele Vermeersch integreert onder code <code>
    Dan loopt die van <aanvraag> tot en met <einde>
    En zijn er nog <dagen> dagen

    Voorbeelden: Het einde van de maand
      | code                                                   | aanvraag         | einde            | dagen |
      | 1 (Dossier in onderzoek)                               | 31 december 2026 | 28 februari 2027 | 60    |
      | 1 (Dossier in onderzoek)                               | 30 december 2026 | 28 februari 2027 | 61    |
      | 1 (Dossier in onderzoek)                               | 31 juli 2027     | 30 september 2027 | 62   |
      | 1 (Dossier in onderzoek)                               | 31 maart 2027    | 31 mei 2027      | 62    |
      | 30 (Onderzoek onderhoudsplichtige)                     | 28 februari 2027 | 28 februari 2028 | 366   |

    Voorbeelden: Schrikkeljaren
      | code                                                   | aanvraag         | einde            | dagen |
      | 1 (Dossier in onderzoek)                               | 31 december 2027 | 29 februari 2028 | 61    |
      | 1 (Dossier in onderzoek)                               | 29 februari 2028 | 29 april 2028    | 61    |
      | 30 (Onderzoek onderhoudsplichtige)                     | 29 februari 2028 | 28 februari 2029 | 366   |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | 29 februari 2028 | 28 februari 2033 | 1827  |

  Abstract Scenario: Een aanvraag van <aanvraag>, ingevoerd op 1 maart 2027
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) voor een aanvraag van <aanvraag>
    Dan loopt die van <aanvraag> tot en met <einde>

    Voorbeelden:
      | aanvraag         | einde         |
      | 26 februari 2027 | 26 april 2027 |
      | 30 januari 2027  | 30 maart 2027 |

  Abstract Scenario: Een aanvraag van <aanvraag> kan op 1 maart 2027 niet
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) voor een aanvraag van <aanvraag>
    Dan is fout ingevuld: datum van de aanvraag

    Voorbeelden: In de toekomst, of de twee maanden zijn al om
      | aanvraag         |
      | 2 maart 2027     |
      | 31 december 2026 |
      | 1 maart 2020     |

  Scenario: Wie in de toekomst geïnformeerd wordt, is nog niet geïnformeerd
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek) en zegt dat zij op 3 maart 2027 geïnformeerd is
    Dan is fout ingevuld: datum van de informatie

  Abstract Scenario: Bewijs van identiteit: <bewijs>
    Als Lotte Verbeeck Nele Vermeersch integreert met als bewijs <bewijs>
    Dan is de melding: identiteit niet bewezen
    En heeft OCMW Gent Nele Vermeersch niet meer bij de Kruispuntbank

    Voorbeelden: De Kruispuntbank vergelijkt met het register
      | bewijs                                |
      | een verkeerde familienaam             |
      | een verkeerde geboortedatum           |
      | de identiteitskaart van iemand anders |

  Scenario: De eigen identiteitskaart volstaat
    Als Lotte Verbeeck Nele Vermeersch integreert met als bewijs de eigen identiteitskaart
    Dan lukt dat

  Abstract Scenario: Onvolledig bewijs: <bewijs>
    Als Lotte Verbeeck Nele Vermeersch integreert met als bewijs <bewijs>
    Dan is fout ingevuld: <veld>

    Voorbeelden:
      | bewijs                   | veld                            |
      | niets                    | bewijs van identiteit           |
      | alleen een familienaam   | bewijs van identiteit           |
      | een onmogelijk kaartnummer | nummer van de identiteitskaart |

  Abstract Scenario: Een nummer dat niet deugt: <nummer>
    Als Lotte Verbeeck <nummer> probeert te integreren
    Dan is fout ingevuld: rijksregisternummer

    Voorbeelden:
      | nummer                                 |
      | het oude nummer van Chiara Benedetti   |
      | een nummer dat niemand heeft           |
      | een nummer met verkeerde controlecijfers |
      | een nummer met letters                 |

  Scenario: Een nummer dat geschrapt is
    Als Lotte Verbeeck Wim Ooms integreert onder code 1 (Dossier in onderzoek)
    Dan is fout ingevuld: rijksregisternummer

  Scenario: Zonder dossiernummer geen integratie
    Als Lotte Verbeeck Nele Vermeersch integreert zonder dossiernummer
    Dan is fout ingevuld: dossiernummer

  Scenario: Het eigen OCMW heeft de persoon al
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Karim Daelman Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan is de melding: al geïntegreerd

  Scenario: Een andere code van dezelfde persoon mag naast de eerste
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Karim Daelman Nele Vermeersch integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding)
    Dan lukt dat

  Scenario: Na het einde mag een nieuwe aanvraag
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    En dat Lotte Verbeeck de integratie van Nele Vermeersch beëindigt: “verhuisd naar het buitenland”
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan lukt dat

  Scenario: Na de periode mag een nieuwe aanvraag
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als het 2 mei 2027 is geworden
    En Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan loopt die van 2 mei 2027 tot en met 2 juli 2027

  Scenario: Twee collega's tegelijk voor dezelfde persoon
    Als Lotte Verbeeck en Karim Daelman Nele Vermeersch tegelijk integreren onder code 1 (Dossier in onderzoek)
    Dan lukt het één van beiden, en krijgt de ander de melding: al geïntegreerd
    En heeft OCMW Gent Nele Vermeersch bij de Kruispuntbank onder code 1 (Dossier in onderzoek)

  Scenario: De Kruispuntbank antwoordt niet: niemand is geïntegreerd, en later lukt het
    Gegeven dat de Kruispuntbank onbereikbaar is
    Als Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan is de melding: de bron is er niet
    Als Lotte Verbeeck Dimona van Nele Vermeersch raadpleegt
    Dan weigert de poort: niet bevestigd door de Kruispuntbank
    En wat helpt is: integreren
    Als de Kruispuntbank weer normaal werkt
    En Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan lukt dat
