# language: nl
Functionaliteit: De code bepaalt welke stromen opengaan
  De gegevens die verschijnen hangen af van de hoedanigheidscode waaronder de persoon geïntegreerd is: het sociaal
  onderzoek ziet alle stromen, schuldbemiddeling wat over inkomen en lasten gaat, het onderzoek van een
  onderhoudsplichtige alleen gezin, belastingen en, onder de schaal, onroerend goed.

  Achtergrond:
    Gegeven dat het maandag 1 maart 2027 is
    En dat Lotte Verbeeck maatschappelijk werker is bij OCMW Gent
    En dat Brigitte Claeyssens teamverantwoordelijke is bij OCMW Gent
    En dat Hilde Roosens functionaris voor gegevensbescherming is bij OCMW Gent
    En dat Stefaan Moerkerke informatieveiligheidsconsulent is bij OCMW Gent
    En dat Marc Delvaux inspecteur van de POD Maatschappelijke Integratie is bij OCMW Gent
    En dat Dossiersoftware Gent software zonder persoon is bij OCMW Gent
    En dat Karim Daelman burgemeester is bij OCMW Gent

  @R-INT-08
  Abstract Scenario: Code <code>: <stroom>
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code <code>
    En dat Lotte Verbeeck voor Nele Vermeersch als reden “Wijziging gemeld door de betrokkene” noteert met uitleg “meldt nieuwe inkomsten”
    Als Lotte Verbeeck <stroom> van Nele Vermeersch raadpleegt
    Dan mag dat: <antwoord>

    @R-INL-03 @R-RPL-01
    Voorbeelden: Het sociaal onderzoek ziet alles
      | code | stroom | antwoord |
      | 1 (Dossier in onderzoek) | Rijksregister | ja |
      | 1 (Dossier in onderzoek) | Gezinssamenstelling | ja |
      | 1 (Dossier in onderzoek) | Integratie | ja |
      | 1 (Dossier in onderzoek) | Dimona | ja |
      | 1 (Dossier in onderzoek) | Lonen | ja |
      | 1 (Dossier in onderzoek) | Zelfstandigen | ja |
      | 1 (Dossier in onderzoek) | Werkloosheid | ja |
      | 1 (Dossier in onderzoek) | Ziekte- en moederschapsuitkeringen | ja |
      | 1 (Dossier in onderzoek) | Kinderbijslag (CADAF) | ja |
      | 1 (Dossier in onderzoek) | Handicap (DGPH) | ja |
      | 1 (Dossier in onderzoek) | Attesten | ja |
      | 1 (Dossier in onderzoek) | Pensioen | ja |
      | 1 (Dossier in onderzoek) | Werkzoekende | ja |
      | 1 (Dossier in onderzoek) | Verzekerbaarheid | ja |
      | 1 (Dossier in onderzoek) | Sociaal tarief | ja |
      | 1 (Dossier in onderzoek) | Aanslagbiljet | ja |
      | 1 (Dossier in onderzoek) | Patrimonium | ja |

    Voorbeelden: Schuldbemiddeling ziet inkomen en lasten
      | code | stroom | antwoord |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Rijksregister | ja |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Gezinssamenstelling | ja |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Integratie | ja |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Dimona | ja |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Lonen | ja |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Zelfstandigen | ja |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Werkloosheid | ja |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Ziekte- en moederschapsuitkeringen | ja |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Kinderbijslag (CADAF) | ja |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Handicap (DGPH) | code opent deze stroom niet |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Attesten | code opent deze stroom niet |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Pensioen | ja |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Werkzoekende | code opent deze stroom niet |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Verzekerbaarheid | code opent deze stroom niet |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Sociaal tarief | code opent deze stroom niet |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Aanslagbiljet | ja |
      | 7 (Collectieve schuldbemiddeling of budgetbegeleiding) | Patrimonium | ja |

    Voorbeelden: Een onderhoudsplichtige buiten het gezin
      | code | stroom | antwoord |
      | 30 (Onderzoek onderhoudsplichtige) | Rijksregister | ja |
      | 30 (Onderzoek onderhoudsplichtige) | Gezinssamenstelling | ja |
      | 30 (Onderzoek onderhoudsplichtige) | Integratie | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Dimona | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Lonen | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Zelfstandigen | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Werkloosheid | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Ziekte- en moederschapsuitkeringen | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Kinderbijslag (CADAF) | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Handicap (DGPH) | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Attesten | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Pensioen | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Werkzoekende | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Verzekerbaarheid | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Sociaal tarief | code opent deze stroom niet |
      | 30 (Onderzoek onderhoudsplichtige) | Aanslagbiljet | ja |
      | 30 (Onderzoek onderhoudsplichtige) | Patrimonium | inkomen nog niet gekend |

  @R-JUR-03 @R-INT-08
  Scenario: Van het Rijksregister ziet code 30 alleen wie de persoon is en met wie hij woont
    Gegeven dat Lotte Verbeeck Luc Vermeersch integreert onder code 30 (Onderzoek onderhoudsplichtige)
    Als Lotte Verbeeck Rijksregister van Luc Vermeersch raadpleegt
    Dan blijft verborgen: verblijf, familie, bescherming, nationaliteit en verblijfsrecht, identiteitsdocumenten, overlijden, andere namen, kinderen, verplaatsingen, beroep, twijfels

  @R-JUR-03
  Scenario: Schuldbemiddeling ziet niet waar iemand nog te vinden is, noch wat het register zelf betwijfelt
    Gegeven dat Lotte Verbeeck Luc Vermeersch integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding)
    En dat Lotte Verbeeck voor Luc Vermeersch als reden “Wijziging gemeld door de betrokkene” noteert met uitleg “meldt nieuwe inkomsten”
    Als Lotte Verbeeck Rijksregister van Luc Vermeersch raadpleegt
    Dan blijft verborgen: andere namen, kinderen, verplaatsingen, beroep, twijfels

  @R-JUR-03
  Scenario: Van de werkloosheid ziet schuldbemiddeling geen sancties
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding)
    En dat Lotte Verbeeck voor Nele Vermeersch als reden “Wijziging gemeld door de betrokkene” noteert met uitleg “meldt nieuwe inkomsten”
    Als Lotte Verbeeck Werkloosheid van Nele Vermeersch raadpleegt
    Dan blijft verborgen: sancties, vrijstellingen

  @R-UIT-03
  Scenario: Van een uitkering van het ziekenfonds ziet schuldbemiddeling niet waarvoor ze is
    Gegeven dat Lotte Verbeeck Hanne Verstuyft integreert onder code 7 (Collectieve schuldbemiddeling of budgetbegeleiding)
    En dat Lotte Verbeeck voor Hanne Verstuyft als reden “Wijziging gemeld door de betrokkene” noteert met uitleg “meldt nieuwe inkomsten”
    Als Lotte Verbeeck Ziekte- en moederschapsuitkeringen van Hanne Verstuyft raadpleegt
    Dan blijft verborgen: risico’s

  Scenario: Onder code 1 blijft van het Rijksregister niets verborgen
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Lotte Verbeeck Rijksregister van Nele Vermeersch raadpleegt
    Dan blijft verborgen: niets

  @R-INL-05 @R-RPL-06
  Abstract Scenario: <wie> wil <stroom> zien
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als <wie> <stroom> van Nele Vermeersch raadpleegt
    Dan weigert de poort: <weigering>
    En wat helpt is een maatschappelijk werker vragen

    Voorbeelden: Wie controleert of inspecteert ziet wie keek, niet wat te zien was
      | wie                  | stroom        | weigering                  |
      | Hilde Roosens        | Dimona        | rol raadpleegt geen stromen |
      | Hilde Roosens        | Rijksregister | rol raadpleegt geen stromen |
      | Stefaan Moerkerke    | Dimona        | rol raadpleegt geen stromen |
      | Marc Delvaux         | Aanslagbiljet | rol raadpleegt geen stromen |
      | Karim Daelman        | Patrimonium   | rol raadpleegt geen stromen |
      | Dossiersoftware Gent | Dimona        | software zonder persoon    |
      | Dossiersoftware Gent | Gezinssamenstelling | software zonder persoon |

  Scenario: De teamverantwoordelijke ziet wat de maatschappelijk werker ziet
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als Brigitte Claeyssens Patrimonium van Nele Vermeersch raadpleegt
    Dan mag dat: ja

  @R-ROL-01
  Abstract Scenario: <wie> mag niemand integreren
    Als <wie> Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Dan weigert de poort: rol mag dit niet doen
    En wat helpt is een maatschappelijk werker vragen

    Voorbeelden:
      | wie                  |
      | Hilde Roosens        |
      | Stefaan Moerkerke    |
      | Marc Delvaux         |
      | Dossiersoftware Gent |
      | Karim Daelman        |

  @R-ROL-01
  Abstract Scenario: <wie> mag niet beslissen en niets beëindigen
    Gegeven dat Lotte Verbeeck Nele Vermeersch integreert onder code 1 (Dossier in onderzoek)
    Als <wie> de hulp aan Nele Vermeersch weigert
    Dan weigert de poort: rol mag dit niet doen
    Als <wie> de integratie van Nele Vermeersch beëindigt: “niet meer nodig”
    Dan weigert de poort: rol mag dit niet doen

    Voorbeelden:
      | wie                  |
      | Hilde Roosens        |
      | Marc Delvaux         |
      | Dossiersoftware Gent |

  Abstract Scenario: <wie> vraagt wie de gegevens zag: alleen wie toezicht houdt
    Als <wie> vraagt wie de gegevens van Nele Vermeersch zag
    Dan weigert de poort: rol mag dit niet doen

    Voorbeelden:
      | wie                  |
      | Lotte Verbeeck       |
      | Brigitte Claeyssens  |
      | Marc Delvaux         |
      | Dossiersoftware Gent |
