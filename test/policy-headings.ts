/** Words of the pages that are generated from the rule book, in the languages of the pages. */
export interface PageWords {
  readonly title: string;
  readonly introduction: string;
  /** An amount as the language writes it. @param value with a point before the cents */
  readonly euro: (value: string) => string;
  readonly generated: string;
  readonly codes: string;
  readonly grants: string;
  readonly grantsNote: string;
  readonly acts: string;
  readonly actsNote: string;
  readonly roles: string;
  readonly relations: string;
  readonly relationsNote: string;
  readonly scale: string;
  readonly scaleNote: string;
  readonly informing: string;
  readonly deadlines: string;
  readonly deadlinesNote: string;
  readonly registering: string;
  readonly flags: string;
  readonly flagsNote: string;
  readonly comment: string;
  readonly exemption: string;
  readonly exemptionNote: string;
  readonly rules: string;
  readonly rulesNote: string;
  readonly code: string;
  readonly what: string;
  readonly setBy: string;
  readonly period: string;
  readonly review: string;
  readonly deadline: string;
  readonly counted: string;
  readonly delay: string;
  readonly thatDay: string;
  readonly deadlineSources: Readonly<Record<'confirmed' | 'assumed', string>>;
  readonly needsReason: string;
  readonly legalBasis: string;
  readonly days: string;
  readonly stream: string;
  readonly role: string;
  readonly consultsAs: string;
  readonly categories: string;
  readonly allCategories: string;
  readonly act: string;
  readonly scope: string;
  readonly about: string;
  readonly relation: string;
  readonly refusedBy: string;
  readonly exempt: string;
  readonly base: string;
  readonly perDependant: string;
  readonly source: string;
  readonly kind: string;
  readonly amount: string;
  readonly per: Readonly<Record<'month' | 'year', string>>;
  readonly sources: Readonly<Record<'confirmed' | 'derived', string>>;
  readonly judges: string;
  readonly reason: string;
  readonly remedy: string;
  readonly yes: string;
  readonly no: string;
  readonly from: string;
  readonly until: string;
  months(value: number, bounds: string): string;
  decision(longest: number, bounds: string, effect: number): string;
  daysAfter(days: number): string;
  monthsAfter(months: number): string;
  newAfter(months: number): string;
  soonAfter(months: number, bounds: string): string;
  /** Bounds within which a setting replaces a number. */
  bounds(least: number, most: number, setting: string): string;
  scaleUse(whose: readonly string[], ignored: string, factor: number, before: number, atMost: number): string;
  informed(days: number, bounds: string): string;
  reviewedInPlace(months: number): string;
  readonly reasonToRegister: string;
  readonly besideApplicant: string;
  applicationWithin(days: number, bounds: string): string;
  informedBefore(days: number, bounds: string): string;
  householdKnown(months: number): string;
  flagHandled(days: number, bounds: string): string;
  flagKept(months: number, bounds: string): string;
  /** @param windows each in words */
  exemptionUse(days: number, bounds: string, windows: string): string;
  /** @param firstFrom first exemption on this day or later; absent for the oldest */
  exemptionWindow(years: number, firstFrom: string | undefined): string;
  /** @param withoutCounter names of the kinds of which no day is counted */
  exemptionKinds(withoutCounter: string, shortageJobMonths: number): string;
}

export const pageWords: Readonly<Record<'nl' | 'fr' | 'en', PageWords>> = {
  nl: {
    title: 'Regelboek',
    introduction:
      'Wie wat mag zien, wanneer, hoe lang en waarom. Het programma leest deze regels en geen andere. Getallen waarvoor grenzen staan, kan een installatie binnen die grenzen instellen. De matrix en de wetsartikelen zijn de lezing van dit project en moeten door een jurist bevestigd worden; `docs/security.md` zegt wat aangenomen is.',
    euro: euroIn('nl-BE'),
    generated: 'Gemaakt door `npm run policy` uit `src/access/book`; niet met de hand wijzigen. Versie',
    codes: 'Hoedanigheidscodes',
    grants: 'Stromen per code',
    grantsNote: 'Wat hier niet staat, is gesloten. Een rol die als een andere raadpleegt, heeft diens rechten.',
    acts: 'Handelingen en rollen',
    actsNote: 'Een rol die niet genoemd is, mag de handeling niet doen.',
    roles: 'Rollen',
    relations: 'Nabijheid',
    relationsNote: 'Wie in een van deze verhoudingen tot de betrokkene staat, wordt geweigerd.',
    scale: 'Federale schaal van de onderhoudsplichtigen',
    scaleNote: 'Netto belastbaar inkomen per jaar.',
    informing: 'Informeren van de betrokkene',
    deadlines: 'Termijnen',
    deadlinesNote:
      'Kalenderdagen; de dag zelf telt niet mee. Een aangenomen getal staat in geen gevonden bron en moet eerst bevestigd worden. Een rij geldt voor wat op haar dagen begon.',
    registering: 'Integreren',
    flags: 'Knipperlichten',
    flagsNote:
      'De codes waarmee een knipperlicht beantwoord wordt. De lijst van de POD MI is niet openbaar; alle codes zijn aangenomen.',
    comment: 'toelichting nodig',
    exemption: 'Vrijstelling van inkomsten uit werk of opleiding (artikel 35)',
    exemptionNote: 'Netto-inkomsten die hoogstens vrijgesteld zijn; nooit meer dan het inkomen zelf.',
    rules: 'Regels die weigeren',
    rulesNote: 'Van de regels over een raadpleging geldt de eerste die weigert.',
    code: 'code',
    what: 'waarvoor',
    setBy: 'gezet door',
    period: 'periode',
    review: 'herziening',
    deadline: 'wat',
    counted: 'geteld vanaf',
    delay: 'termijn',
    thatDay: 'die dag zelf',
    deadlineSources: { confirmed: 'bevestigd', assumed: 'aangenomen' },
    needsReason: 'reden per raadpleging',
    legalBasis: 'grondslag',
    days: 'geldig',
    stream: 'stroom',
    role: 'rol',
    consultsAs: 'raadpleegt als',
    categories: 'gegevens',
    allCategories: 'alles',
    act: 'handeling',
    scope: 'scope',
    about: 'over',
    relation: 'verhouding',
    refusedBy: 'regel',
    exempt: 'niet voor',
    base: 'grens',
    perDependant: 'per persoon ten laste',
    source: 'bron',
    kind: 'soort',
    amount: 'bedrag',
    per: { month: 'per maand', year: 'per jaar' },
    sources: { confirmed: 'gepubliceerd', derived: 'berekend uit de index' },
    judges: 'beoordeelt',
    reason: 'reden',
    remedy: 'wat helpt',
    yes: 'ja',
    no: 'nee',
    from: 'vanaf',
    until: 'tot en met',
    months: (value, bounds) => `${String(value)} maanden vanaf de aanvraag${bounds}`,
    decision: (longest, bounds, effect) =>
      `die van de beslissing, hoogstens ${String(longest)} maanden${bounds}, ingaand binnen ${String(effect)} maanden`,
    daysAfter: (days) => `${String(days)} dagen`,
    monthsAfter: (months) => `${String(months)} maanden`,
    newAfter: (months) => `niet als er in de ${String(months)} maanden ervoor al een leefloon was`,
    soonAfter: (months, bounds) => `na ${String(months)} maanden gemeld${bounds}`,
    bounds: (least, most, setting) => ` (${setting}: ${String(least)}–${String(most)})`,
    scaleUse: (whose, ignored, factor, before, atMost) =>
      `Bij het eigen inkomen telt ook dat van: ${whose.join('; ')}. Wat onbekend is telt niet als nul. Een kadastraal inkomen boven ${ignored} telt in zijn geheel ${String(factor)} keer. Het inkomen van ${String(before)} jaar vroeger telt; zolang dat ontbreekt of niet alles zegt, een van hoogstens ${String(atMost)} jaar vroeger.`,
    informed: (days, bounds) => `Binnen ${String(days)} werkdagen${bounds} na de eerste dag van de integratie.`,
    reviewedInPlace: (months) => `binnen ${String(months)} maanden vastgelegd, anders gaan de stromen dicht`,
    reasonToRegister: 'alleen met een geschreven reden',
    besideApplicant: 'alleen in het dossier van een aanvrager, en eindigt ermee',
    applicationWithin: (days, bounds) =>
      `De aanvraag ligt hoogstens ${String(days)} dagen terug${bounds}; verder terug vraagt een reden.`,
    informedBefore: (days, bounds) =>
      `De betrokkene is hoogstens ${String(days)} dagen vóór de aanvraag geïnformeerd${bounds}.`,
    flagHandled: (days, bounds) =>
      `Een knipperlicht wordt afgehandeld binnen ${String(days)} dagen na aankomst${bounds}.`,
    flagKept: (months, bounds) =>
      `Wat een knipperlicht zegt, wordt ${String(months)} maanden na het ontstaan verwijderd${bounds}.`,
    householdKnown: (months) =>
      `Het gezin van een aanvrager geldt ${String(months)} maanden als gekend nadat de stromen het noemden.`,
    exemptionUse: (days, bounds, windows) =>
      `Hoogstens ${String(days)} dagen${bounds}, bij alle OCMW’s samen, te gebruiken vanaf de eerste vrijstelling: ${windows}.`,
    exemptionWindow: (years, firstFrom) =>
      firstFrom === undefined
        ? `daarvoor binnen ${String(years)} jaar`
        : `vanaf ${firstFrom} binnen ${String(years)} jaar`,
    exemptionKinds: (withoutCounter, months) =>
      `Zonder teller: ${withoutCounter}. Knelpuntberoep: ${String(months)} maanden, eenmaal in een leven.`,
  },
  fr: {
    title: 'Livre des règles',
    introduction:
      'Qui peut voir quoi, quand, combien de temps et pourquoi. Le programme lit ces règles et aucune autre. Une installation peut régler les nombres qui portent des limites, dans ces limites. La matrice et les articles de loi sont la lecture de ce projet et doivent être confirmés par un juriste ; `docs/security.md` dit ce qui est supposé.',
    euro: euroIn('fr-BE'),
    generated: 'Écrit par `npm run policy` à partir de `src/access/book` ; ne pas modifier à la main. Version',
    codes: 'Codes qualité',
    grants: 'Flux par code',
    grantsNote: 'Ce qui n’est pas ici est fermé. Un rôle qui consulte comme un autre a les droits de celui-ci.',
    acts: 'Actes et rôles',
    actsNote: 'Un rôle qui n’est pas cité ne peut pas accomplir l’acte.',
    roles: 'Rôles',
    relations: 'Proximité',
    relationsNote: 'La personne qui a l’un de ces liens avec l’intéressé est refusée.',
    scale: 'Barème fédéral des débiteurs d’aliments',
    scaleNote: 'Revenu imposable net par an.',
    informing: 'Information de l’intéressé',
    deadlines: 'Délais',
    deadlinesNote:
      'Jours calendrier ; le jour même ne compte pas. Un nombre supposé ne figure dans aucune source trouvée et doit être confirmé en premier. Une ligne vaut pour ce qui a commencé pendant ses jours.',
    registering: 'Intégration',
    flags: 'Clignotants',
    flagsNote:
      'Les codes par lesquels on répond à un clignotant. La liste du SPP IS n’est pas publique ; tous les codes sont supposés.',
    comment: 'commentaire requis',
    exemption: 'Exonération de revenus du travail ou d’une formation (article 35)',
    exemptionNote: 'Revenus nets exonérés au maximum ; jamais plus que le revenu lui-même.',
    rules: 'Règles de refus',
    rulesNote: 'Parmi les règles sur une consultation, la première qui refuse est donnée.',
    code: 'code',
    what: 'pour',
    setBy: 'attribué par',
    period: 'période',
    review: 'révision',
    deadline: 'quoi',
    counted: 'compté depuis',
    delay: 'délai',
    thatDay: 'ce jour même',
    deadlineSources: { confirmed: 'confirmé', assumed: 'supposé' },
    needsReason: 'motif par consultation',
    legalBasis: 'base légale',
    days: 'valable',
    stream: 'flux',
    role: 'rôle',
    consultsAs: 'consulte comme',
    categories: 'données',
    allCategories: 'tout',
    act: 'acte',
    scope: 'scope',
    about: 'concerne',
    relation: 'lien',
    refusedBy: 'règle',
    exempt: 'sauf pour',
    base: 'limite',
    perDependant: 'par personne à charge',
    source: 'source',
    kind: 'type',
    amount: 'montant',
    per: { month: 'par mois', year: 'par an' },
    sources: { confirmed: 'publié', derived: 'calculé selon l’indice' },
    judges: 'juge',
    reason: 'motif',
    remedy: 'remède',
    yes: 'oui',
    no: 'non',
    from: 'dès le',
    until: 'jusqu’au',
    months: (value, bounds) => `${String(value)} mois dès la demande${bounds}`,
    decision: (longest, bounds, effect) =>
      `celle de la décision, au plus ${String(longest)} mois${bounds}, prenant effet dans les ${String(effect)} mois`,
    daysAfter: (days) => `${String(days)} jours`,
    monthsAfter: (months) => `${String(months)} mois`,
    newAfter: (months) => `pas si un revenu d’intégration était octroyé dans les ${String(months)} mois précédents`,
    soonAfter: (months, bounds) => `signalé après ${String(months)} mois${bounds}`,
    bounds: (least, most, setting) => ` (${setting} : ${String(least)}–${String(most)})`,
    scaleUse: (whose, ignored, factor, before, atMost) =>
      `S’ajoute au revenu propre celui de : ${whose.join(' ; ')}. L’inconnu ne compte pas pour zéro. Un revenu cadastral supérieur à ${ignored} compte en entier ${String(factor)} fois. Le revenu d’il y a ${String(before)} ans compte ; tant qu’il manque ou ne dit pas tout, celui d’il y a au plus ${String(atMost)} ans.`,
    informed: (days, bounds) =>
      `Dans les ${String(days)} jours ouvrables${bounds} après le premier jour de l’intégration.`,
    reviewedInPlace: (months) => `enregistrée dans les ${String(months)} mois, sinon les flux se ferment`,
    reasonToRegister: 'seulement avec un motif écrit',
    besideApplicant: 'seulement dans le dossier d’un demandeur, et prend fin avec lui',
    applicationWithin: (days, bounds) =>
      `La demande date d’au plus ${String(days)} jours${bounds} ; au-delà, il faut un motif.`,
    informedBefore: (days, bounds) =>
      `L’intéressé a été informé au plus ${String(days)} jours avant la demande${bounds}.`,
    flagHandled: (days, bounds) => `Un clignotant est traité dans les ${String(days)} jours de son arrivée${bounds}.`,
    flagKept: (months, bounds) =>
      `Ce que dit un clignotant est effacé ${String(months)} mois après son émission${bounds}.`,
    householdKnown: (months) =>
      `Le ménage d’un demandeur est réputé connu ${String(months)} mois après que les flux l’ont donné.`,
    exemptionUse: (days, bounds, windows) =>
      `Au plus ${String(days)} jours${bounds}, tous CPAS confondus, à utiliser à partir de la première exonération : ${windows}.`,
    exemptionWindow: (years, firstFrom) =>
      firstFrom === undefined
        ? `avant cette date dans les ${String(years)} ans`
        : `à partir du ${firstFrom} dans les ${String(years)} ans`,
    exemptionKinds: (withoutCounter, months) =>
      `Sans compteur : ${withoutCounter}. Métier en pénurie : ${String(months)} mois, une fois dans une vie.`,
  },
  en: {
    title: 'Rule book',
    introduction:
      'Who may see what, when, for how long and why. The programme reads these rules and no others. An installation may set the numbers that have bounds, within them. The matrix and the articles of law are this project’s reading, and a lawyer should confirm them; `docs/security.md` says what is assumed.',
    euro: euroIn('en-BE'),
    generated: 'Written by `npm run policy` from `src/access/book`; not to be edited by hand. Version',
    codes: 'Quality codes',
    grants: 'Streams by code',
    grantsNote: 'What is not here is closed. A role that consults as another has the grants of that one.',
    acts: 'Acts and roles',
    actsNote: 'A role that is not named may not do the act.',
    roles: 'Roles',
    relations: 'Closeness',
    relationsNote: 'Whoever has one of these relations to the person concerned is refused.',
    scale: 'Federal scale of maintenance debtors',
    scaleNote: 'Net taxable income a year.',
    informing: 'Informing the person',
    deadlines: 'Deadlines',
    deadlinesNote:
      'Calendar days; the day itself does not count. An assumed number is in no source that was found, and should be confirmed first. A row holds for what began on its days.',
    registering: 'Registering',
    flags: 'Flags of the supervisor',
    flagsNote:
      'The codes with which a flag is answered. The list of the supervisor is not public; all codes are assumed.',
    comment: 'comment needed',
    exemption: 'Exemption of income from work or training (article 35)',
    exemptionNote: 'Net income that is exempt at most; never more than the income itself.',
    rules: 'Rules that refuse',
    rulesNote: 'Of the rules on a consultation, the first that refuses is given.',
    code: 'code',
    what: 'what for',
    setBy: 'set by',
    period: 'period',
    review: 'review',
    deadline: 'what',
    counted: 'counted from',
    delay: 'delay',
    thatDay: 'that day itself',
    deadlineSources: { confirmed: 'confirmed', assumed: 'assumed' },
    needsReason: 'reason for each look',
    legalBasis: 'legal basis',
    days: 'holds',
    stream: 'stream',
    role: 'role',
    consultsAs: 'consults as',
    categories: 'data',
    allCategories: 'all',
    act: 'act',
    scope: 'scope',
    about: 'about',
    relation: 'relation',
    refusedBy: 'rule',
    exempt: 'not for',
    base: 'limit',
    perDependant: 'for each dependant',
    source: 'source',
    kind: 'kind',
    amount: 'amount',
    per: { month: 'a month', year: 'a year' },
    sources: { confirmed: 'published', derived: 'computed from the index' },
    judges: 'judges',
    reason: 'reason',
    remedy: 'what helps',
    yes: 'yes',
    no: 'no',
    from: 'from',
    until: 'until',
    months: (value, bounds) => `${String(value)} months from the application${bounds}`,
    decision: (longest, bounds, effect) =>
      `that of the decision, at most ${String(longest)} months${bounds}, beginning within ${String(effect)} months`,
    daysAfter: (days) => `${String(days)} days`,
    monthsAfter: (months) => `${String(months)} months`,
    newAfter: (months) => `not if a living wage was granted in the ${String(months)} months before`,
    soonAfter: (months, bounds) => `shown as due after ${String(months)} months${bounds}`,
    bounds: (least, most, setting) => ` (${setting}: ${String(least)}–${String(most)})`,
    scaleUse: (whose, ignored, factor, before, atMost) =>
      `With the own income counts that of: ${whose.join('; ')}. What is unknown does not count as nothing. A cadastral income above ${ignored} counts ${String(factor)} times as a whole. The income of ${String(before)} years before counts; while it is missing or does not say enough, one of at most ${String(atMost)} years before.`,
    informed: (days, bounds) => `Within ${String(days)} working days${bounds} after the first day of the integration.`,
    reviewedInPlace: (months) => `recorded within ${String(months)} months, or the streams shut`,
    reasonToRegister: 'only with a written reason',
    besideApplicant: 'only in the file of an applicant, and ends with it',
    applicationWithin: (days, bounds) =>
      `The application lies at most ${String(days)} days back${bounds}; further back needs a reason.`,
    informedBefore: (days, bounds) =>
      `The person was told at most ${String(days)} days before the application${bounds}.`,
    flagHandled: (days, bounds) => `A flag is handled within ${String(days)} days after it came${bounds}.`,
    flagKept: (months, bounds) => `What a flag says is removed ${String(months)} months after it was raised${bounds}.`,
    householdKnown: (months) =>
      `The household of an applicant counts as known for ${String(months)} months after the streams told it.`,
    exemptionUse: (days, bounds, windows) =>
      `At most ${String(days)} days${bounds}, at all centres together, to be used from the first exemption on: ${windows}.`,
    exemptionWindow: (years, firstFrom) =>
      firstFrom === undefined
        ? `before that within ${String(years)} years`
        : `from ${firstFrom} within ${String(years)} years`,
    exemptionKinds: (withoutCounter, months) =>
      `Without a counter: ${withoutCounter}. Shortage job: ${String(months)} months, once in a lifetime.`,
  },
};

function euroIn(locale: string): (value: string) => string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  return (value) => format.format(Number(value));
}
