import { qualityCodes } from '../../src/values/quality-codes.ts';
import { consultationReasons } from '../../src/cases/reasons/reason.ts';
import { eventKinds } from '../../src/cases/events/event.ts';
import { noticeKinds } from '../../src/cases/notices/notice.ts';
import { aidList, crossingList } from '../../src/cases/flags/crossings.ts';
import { stepList } from '../../src/cases/deadlines/step.ts';
import { deadlineTitles, flagFeedbackTitles } from '../../src/access/book/texts/words.ts';
import { roles } from '../../src/access/book/roles.ts';
import { roleTitles } from '../../src/access/book/texts/roles.ts';
import { streams } from '../../src/streams/registry.ts';
import { centreNames, names } from './cast.ts';
import { inquiryWords } from './inquiry-words.ts';
import { amount, date, labelsOf, listOf, number, text, time, words, type Kind, type Words } from './kinds.ts';
import { problems, refusals, remedies } from './refusals.ts';

const byKey = <T>(items: readonly T[], key: (item: T) => string, value: (item: T) => { nl: string; fr: string }) =>
  Object.fromEntries(items.map((item) => [key(item), value(item)])) as Words<string>;

/** `1 (Dossier in onderzoek)`: the number with the name of the code list. */
const codeWords = byKey(
  Object.entries(qualityCodes.codes).map(([code, label]) => ({ code, label })),
  ({ code }) => code,
  ({ code, label }) => ({ nl: `${code} (${label.nl})`, fr: `${code} (${label.fr})` }),
);
const codeKind = words(codeWords);
const code: Kind<number> = { ...codeKind, read: (found, language) => Number(codeKind.read(found, language)) };

const roleWords: Words<string> = {
  ...byKey(
    roles,
    ({ name }) => name,
    ({ name }) => roleTitles[name] ?? { nl: '', fr: '' },
  ),
  socialWorker: {
    nl: roleTitles['socialWorker']?.nl ?? '',
    fr: ['travailleur social', 'travailleuse sociale'],
  },
  mayor: { nl: 'burgemeester', fr: 'bourgmestre' },
};

const category = words({
  residence: { nl: 'verblijf', fr: 'résidence' },
  family: { nl: 'familie', fr: 'famille' },
  protection: { nl: 'bescherming', fr: 'protection' },
  nationalityAndMigration: { nl: 'nationaliteit en verblijfsrecht', fr: 'nationalité et droit de séjour' },
  identityDocuments: { nl: 'identiteitsdocumenten', fr: 'documents d’identité' },
  death: { nl: 'overlijden', fr: 'décès' },
  otherNames: { nl: 'andere namen', fr: 'autres noms' },
  children: { nl: 'kinderen', fr: 'enfants' },
  whereabouts: { nl: 'verplaatsingen', fr: 'déplacements' },
  occupation: { nl: 'beroep', fr: 'profession' },
  doubts: { nl: 'twijfels', fr: 'doutes' },
  sanctions: { nl: 'sancties', fr: 'sanctions' },
  exemptions: { nl: 'vrijstellingen', fr: 'dispenses' },
  risks: { nl: 'risico’s', fr: 'risques' },
});

/** The kinds of values that sentences may have. */
export const vocabulary = {
  ...inquiryWords,
  name: words(
    byKey(
      names,
      (name) => name,
      (name) => ({ nl: name, fr: name }),
    ),
  ),
  centre: words(
    byKey(
      centreNames,
      ({ enterpriseNumber }) => enterpriseNumber,
      ({ name }) => name,
    ),
  ),
  date,
  time,
  number,
  text,
  amount,
  code,
  stream: words(
    byKey(
      streams,
      ({ name }) => name,
      ({ title }) => title,
    ),
  ),
  role: words(roleWords),
  reason: words(labelsOf(consultationReasons)),
  refusal: words(refusals),
  remedy: words(remedies),
  problem: words(problems),
  answer: words({ allowed: { nl: 'ja', fr: 'oui' }, ...refusals }),
  field: words({
    ssin: { nl: 'rijksregisternummer', fr: 'numéro national' },
    qualityCode: { nl: 'hoedanigheidscode', fr: 'code qualité' },
    applicationDate: { nl: 'datum van de aanvraag', fr: 'date de la demande' },
    informedOn: { nl: 'datum van de informatie', fr: 'date de l’information' },
    proofOfIdentity: { nl: 'bewijs van identiteit', fr: 'preuve d’identité' },
    'proofOfIdentity.identityCardNumber': { nl: 'nummer van de identiteitskaart', fr: 'numéro de la carte d’identité' },
    caseReference: { nl: 'dossiernummer', fr: 'numéro de dossier' },
    applicantIntegrationId: { nl: 'dossier van de aanvrager', fr: 'dossier du demandeur' },
    reason: { nl: 'reden', fr: 'motif' },
    explanation: { nl: 'uitleg', fr: 'explication' },
    remark: { nl: 'bevindingen', fr: 'constatations' },
    leftOut: { nl: 'wie blijft', fr: 'qui reste' },
    aids: { nl: 'soort hulp', fr: 'type d’aide' },
    latenessReason: { nl: 'reden van de late invoer', fr: 'motif de l’encodage tardif' },
    period: { nl: 'periode', fr: 'période' },
    'period.startDate': { nl: 'begin van de periode', fr: 'début de la période' },
    'period.endDate': { nl: 'einde van de periode', fr: 'fin de la période' },
    doneOn: { nl: 'dag van de stap', fr: 'jour de la démarche' },
    decidedOn: { nl: 'datum van de beslissing', fr: 'date de la décision' },
    outcome: { nl: 'soort beslissing', fr: 'type de décision' },
    'householdMembers[0].integrationId': { nl: 'eerste gezinslid', fr: 'premier membre du ménage' },
    householdMembers: { nl: 'gezinsleden', fr: 'membres du ménage' },
  }),
  proof: words({
    wrongFamilyName: { nl: 'een verkeerde familienaam', fr: 'un nom de famille erroné' },
    wrongGivenName: { nl: 'een verkeerde voornaam', fr: 'un prénom erroné' },
    wrongBirthDate: { nl: 'een verkeerde geboortedatum', fr: 'une date de naissance erronée' },
    ownCard: { nl: 'de eigen identiteitskaart', fr: 'sa propre carte d’identité' },
    otherCard: { nl: 'de identiteitskaart van iemand anders', fr: 'la carte d’identité d’un autre' },
    impossibleCard: { nl: 'een onmogelijk kaartnummer', fr: 'un numéro de carte impossible' },
    nothing: { nl: 'niets', fr: 'rien' },
    halfName: { nl: 'alleen een familienaam', fr: 'seulement un nom de famille' },
  }),
  wrongNumber: words({
    replaced: { nl: 'het oude nummer van Chiara Benedetti', fr: 'l’ancien numéro de Chiara Benedetti' },
    unknown: { nl: 'een nummer dat niemand heeft', fr: 'un numéro que personne n’a' },
    checkDigits: {
      nl: 'een nummer met verkeerde controlecijfers',
      fr: 'un numéro dont les chiffres de contrôle sont faux',
    },
    letters: { nl: 'een nummer met letters', fr: 'un numéro avec des lettres' },
  }),
  way: words({
    orally: { nl: 'mondeling', fr: 'oralement' },
    writing: { nl: 'schriftelijk', fr: 'par écrit' },
    form: { nl: 'met het aanvraagformulier', fr: 'par le formulaire de demande' },
  }),
  aid: words({
    livingWage: { nl: 'leefloon', fr: 'revenu d’intégration' },
    equivalentLivingWage: { nl: 'equivalent leefloon', fr: 'équivalent du revenu d’intégration' },
    otherAid: { nl: 'andere hulp', fr: 'autre aide' },
    employment: { nl: 'tewerkstelling via artikel 60', fr: 'emploi article 60' },
  }),
  mistake: words({
    noAid: { nl: 'geen soort hulp', fr: 'aucun type d’aide' },
    noPeriod: { nl: 'geen periode', fr: 'aucune période' },
    thirteenMonths: { nl: 'een periode van dertien maanden', fr: 'une période de treize mois' },
    backwards: { nl: 'een einde voor het begin', fr: 'une fin avant le début' },
    yearAndDay: { nl: 'een periode van een jaar en een dag', fr: 'une période d’un an et un jour' },
    future: { nl: 'een datum in de toekomst', fr: 'une date future' },
    beforeApplication: { nl: 'een datum voor de aanvraag', fr: 'une date antérieure à la demande' },
    refusalWithAid: { nl: 'een weigering en toch een soort hulp', fr: 'un refus et pourtant un type d’aide' },
    refusalWithPeriod: { nl: 'een weigering en toch een periode', fr: 'un refus et pourtant une période' },
    strangerAsMember: { nl: 'een gezinslid dat niemand kent', fr: 'un membre du ménage que personne ne connaît' },
    selfAsMember: { nl: 'de aanvrager als gezinslid', fr: 'le demandeur comme membre du ménage' },
  }),
  effect: words({
    newCode: { nl: 'nieuwe code', fr: 'nouveau code' },
    ended: { nl: 'eindigt', fr: 'prend fin' },
    continues: { nl: 'loopt verder', fr: 'se poursuit' },
    leftOut: { nl: 'niet mee beslist', fr: 'non concerné' },
    ownAid: { nl: 'eigen hulp', fr: 'aide propre' },
  }),
  reviewEffect: words({
    opened: { nl: 'mee herzien', fr: 'revu aussi' },
    leftOut: { nl: 'niet mee herzien', fr: 'non revu' },
  }),
  decisionWarnings: listOf(
    words({
      gapWithoutIntegration: { nl: 'dagen zonder integratie', fr: 'jours sans intégration' },
      elsewhereNotChecked: { nl: 'andere OCMW’s niet nagevraagd', fr: 'autres CPAS non vérifiés' },
    }),
    { nl: 'niets', fr: 'rien' },
  ),
  reviewReason: words({
    periodicReview: { nl: 'jaarlijkse herziening', fr: 'révision annuelle' },
    newElement: { nl: 'nieuw element', fr: 'élément nouveau' },
    changedHousehold: { nl: 'gewijzigd gezin', fr: 'ménage modifié' },
    requestOfPerson: { nl: 'vraag van de betrokkene', fr: 'demande de l’intéressé' },
  }),
  deadline: words(labelsOf(deadlineTitles)),
  deadlineState: words({
    overdue: { nl: 'te laat', fr: 'en retard' },
    dueSoon: { nl: 'nu te doen', fr: 'à faire maintenant' },
    open: { nl: 'later', fr: 'plus tard' },
  }),
  stepTaken: words(labelsOf(stepList)),
  endingEffect: words({
    ended: { nl: 'eindigt mee', fr: 'prend fin aussi' },
    leftOut: { nl: 'blijft', fr: 'reste' },
    ownAid: { nl: 'krijgt zelf hulp', fr: 'reçoit sa propre aide' },
  }),
  state: words({
    active: { nl: 'lopend', fr: 'en cours' },
    ending: { nl: 'hier al gesloten', fr: 'déjà fermée ici' },
    ended: { nl: 'beëindigd', fr: 'terminée' },
    failed: { nl: 'mislukt', fr: 'échouée' },
  }),
  outcome: words({
    dataFound: { nl: 'gegevens gevonden', fr: 'données trouvées' },
    noDataFound: { nl: 'de bron heeft niets', fr: 'la source n’a rien' },
    incomplete: { nl: 'onvolledig', fr: 'incomplet' },
  }),
  kinship: words({
    spouse: { nl: 'echtgenoot', fr: 'conjoint' },
    formerSpouse: { nl: 'ex-echtgenoot', fr: 'ex-conjoint' },
    parent: { nl: 'ouder', fr: 'parent' },
    child: { nl: 'kind', fr: 'enfant' },
    other: { nl: 'andere', fr: 'autre' },
    unknown: { nl: 'onbekend', fr: 'inconnue' },
  }),
  warnings: listOf(
    words({
      endingSoon: { nl: 'eindigt binnenkort', fr: 'se termine bientôt' },
      registeredElsewhere: { nl: 'ook elders gekend', fr: 'connu ailleurs aussi' },
      notInformed: { nl: 'nog niet geïnformeerd', fr: 'pas encore informé' },
      died: { nl: 'overleden', fr: 'décédé' },
      householdMemberDied: { nl: 'een gezinslid is overleden', fr: 'un membre du ménage est décédé' },
      registeredLate: { nl: 'te laat geregistreerd', fr: 'enregistré en retard' },
    }),
    { nl: 'niets', fr: 'rien' },
  ),
  signals: listOf(
    words({
      manyRegistrations: { nl: 'veel registraties in korte tijd', fr: 'beaucoup d’enregistrements en peu de temps' },
      unrelatedPersonsInCase: {
        nl: 'één dossier voor personen zonder band',
        fr: 'un dossier pour des personnes sans lien',
      },
      manyPersonsInCase: {
        nl: 'één dossier voor zeer veel personen',
        fr: 'un dossier pour un très grand nombre de personnes',
      },
      unusedRegistrations: { nl: 'ongebruikte registraties', fr: 'enregistrements inutilisés' },
      undecidedInquiries: { nl: 'onderzoeken zonder beslissing', fr: 'enquêtes sans décision' },
      outsideHours: { nl: 'buiten de gewone uren', fr: 'en dehors des heures habituelles' },
      outsideTerritory: { nl: 'buiten het grondgebied', fr: 'hors du territoire' },
      failedProofs: { nl: 'bewijzen die niet kloppen', fr: 'preuves qui ne correspondent pas' },
    }),
    { nl: 'niets', fr: 'rien' },
  ),
  finding: words({
    explained: { nl: 'verklaard', fr: 'expliqué' },
    misuse: { nl: 'misbruik', fr: 'abus' },
    underInvestigation: { nl: 'in onderzoek', fr: 'en cours d’examen' },
  }),
  signalState: words({
    new: { nl: 'nieuw', fr: 'nouveau' },
    grown: { nl: 'gegroeid', fr: 'aggravé' },
    explained: { nl: 'verklaard', fr: 'expliqué' },
    misuse: { nl: 'misbruik', fr: 'abus' },
    underInvestigation: { nl: 'in onderzoek', fr: 'en cours d’examen' },
  }),
  categories: listOf(category, { nl: 'niets', fr: 'rien' }),
  verdict: words({
    under: { nl: 'onder de schaal', fr: 'sous le barème' },
    over: { nl: 'boven de schaal', fr: 'au-dessus du barème' },
    unknown: { nl: 'niet bekend', fr: 'inconnu' },
  }),
  noticeKind: words(labelsOf(noticeKinds)),
  flagCrossing: words(labelsOf(crossingList)),
  flagAid: words(labelsOf(aidList)),
  flagFeedback: words(labelsOf(flagFeedbackTitles)),
  flagState: words({
    overdue: { nl: 'over tijd', fr: 'hors délai' },
    open: { nl: 'open', fr: 'ouvert' },
  }),
  eventKind: words(labelsOf(eventKinds)),
  yesNo: words({ yes: { nl: 'ja', fr: 'oui' }, no: { nl: 'nee', fr: 'non' } }),
  action: words({
    consult: { nl: 'raadpleegt', fr: 'consulte' },
    register: { nl: 'registreert', fr: 'enregistre' },
    end: { nl: 'beëindigt', fr: 'met fin' },
    readInspectedFile: { nl: 'leest als inspecteur', fr: 'lit comme inspecteur' },
    decide: { nl: 'beslist', fr: 'décide' },
    inform: { nl: 'informeert', fr: 'informe' },
    noteReason: { nl: 'noteert reden', fr: 'note le motif' },
    noteStep: { nl: 'legt stap vast', fr: 'enregistre une démarche' },
    noteObservation: { nl: 'noteert vaststelling', fr: 'note une constatation' },
    readObservations: { nl: 'leest vaststellingen', fr: 'lit les constatations' },
    queryDeadlines: { nl: 'vraagt wat er te doen is', fr: 'demande ce qu’il y a à faire' },
  }),
  noticed: words({
    personDied: { nl: 'de persoon is overleden', fr: 'la personne est décédée' },
    otherPersonDied: { nl: 'iemand anders is overleden', fr: 'quelqu’un d’autre est décédé' },
    deathCorrected: { nl: 'het overlijden is rechtgezet', fr: 'le décès est rectifié' },
    otherDeathCorrected: { nl: 'het overlijden van een ander is rechtgezet', fr: 'le décès d’un autre est rectifié' },
  }),
  record: words({
    answered: { nl: 'beantwoord', fr: 'répondu' },
    noData: { nl: 'niets gevonden', fr: 'rien trouvé' },
    denied: { nl: 'geweigerd', fr: 'refusé' },
    failed: { nl: 'mislukt', fr: 'échoué' },
    unanswered: { nl: 'zonder antwoord', fr: 'sans réponse' },
  }),
} satisfies Readonly<Record<string, Kind<unknown>>>;
export type Vocabulary = typeof vocabulary;
