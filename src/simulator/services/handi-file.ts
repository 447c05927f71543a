import type { Person } from '../people.ts';
import { resolve, type PersonaDate } from '../personas/schema.ts';
import type {
  HandicapAllowance,
  HandicapFile,
  HandicapRecognition,
  HandicapSource,
} from '../personas/schema-handicap.ts';
import type { XmlElements } from '../xml.ts';
import { municipalities } from './labels-places.ts';

/** What is asked of a file, and when. */
export interface FileQuestion {
  readonly parts: ReadonlySet<string>;
  /** The day on which the file is to be shown. */
  readonly date: string;
  readonly today: string;
  readonly decisionStatus: boolean;
  /** Legislation of recognitions too. */
  readonly enriched: boolean;
}

/** Sources of before 2020: the status of a decision and the legislation of a recognition only on request. */
const older: ReadonlySet<HandicapSource> = new Set(['DGPH', 'VSB', 'KindEnGezin']);
const withoutAdministrative: ReadonlySet<HandicapSource> = new Set(['KindEnGezin', 'AVIQ', 'DSL']);
const withoutRecognition: ReadonlySet<HandicapSource> = new Set(['VSB', 'MDG']);
const withoutRights: ReadonlySet<HandicapSource> = new Set(['KindEnGezin', 'AVIQ', 'DSL']);

/** The file of a source on a day; undefined when there was none yet. */
export function toFile(file: HandicapFile, person: Person, asked: FileQuestion): XmlElements | undefined {
  const { source } = file;
  const day = (date: PersonaDate) => resolve(date, asked.today);
  const holds = (since: PersonaDate, until: PersonaDate | undefined) =>
    day(since) <= asked.date && (until === undefined || day(until) >= asked.date);
  const recognitions = file.recognitions.filter(({ decided, until }) => holds(decided, until));
  const allowance = file.allowances.find(({ since, until }) => holds(since, until));
  const cards = file.cards.filter(({ given, until }) => holds(given, until));
  const request = file.request && day(file.request.requested) <= asked.date ? file.request : undefined;
  if (!request && recognitions.length === 0 && !allowance && cards.length === 0) return undefined;

  const isDgph = source === 'DGPH';
  const evolution = {
    legislation: request?.legislation ?? 0,
    requestDate: request && day(request.requested),
    administrativePendingRequest: withoutAdministrative.has(source)
      ? undefined
      : (request?.administrativePending ?? false),
    handicapRecognitionPending: withoutRecognition.has(source) ? undefined : (request?.recognitionPending ?? false),
    fileCompletionDate: request?.completed && day(request.completed),
    appeal: request?.appeal ?? false,
  };
  const right = allowance && !withoutRights.has(source) ? toRight(allowance, recognitions, source, asked) : undefined;
  return {
    addressHandicappedPerson: isDgph ? toPerson(person, file.namesWithoutLanguage) : undefined,
    evolutionOfRequest: asked.parts.has('evolutionOfRequest') ? evolution : undefined,
    handicapRecognitions:
      asked.parts.has('handicapRecognitions') && recognitions.length > 0 && !withoutRecognition.has(source)
        ? { handicapRecognition: recognitions.map((one) => toRecognition(one, source, asked)) }
        : undefined,
    ...(asked.parts.has('rights') ? { [isDgph || source === 'VSB' ? 'rights' : 'right']: right } : {}),
    socialCards:
      isDgph && asked.parts.has('socialCards') && cards.length > 0
        ? {
            socialCard: cards.map((card) => ({
              deliveryDate: day(card.given),
              endDate: card.until && day(card.until),
              cardNumber: card.number,
              cardCategory: card.kind === 'parking' ? 'PARKINGCARD' : 'REDUCTIONCARD',
            })),
          }
        : undefined,
  };
}

function toRecognition(recognition: HandicapRecognition, source: HandicapSource, asked: FileQuestion): XmlElements {
  const { decided, since, until, legislation, decision, conditions, adult, child } = recognition;
  const isOlder = older.has(source);
  const isDgph = source === 'DGPH';
  const [pillar1 = 0, pillar2 = 0, pillar3 = 0] = child?.pillars ?? [];
  return {
    recognitionStatus: {
      dateOfDecision: resolve(decided, asked.today),
      startDateRecognition: resolve(since, asked.today),
      endDateRecognition: until && resolve(until, asked.today),
    },
    legislation: isOlder && !asked.enriched ? undefined : legislation,
    handicapRecognitionDetails: isDgph
      ? {
          lowerLimbs50p: conditions.includes('lower-limbs'),
          fullBlindness: conditions.includes('blind'),
          upperLimbsAmputated: conditions.includes('amputated-upper-limbs'),
          upperLimbsParalyzed: conditions.includes('paralysed-upper-limbs'),
        }
      : undefined,
    resultRecognitionChild: child && {
      inabilityFollowCourse: child.unableToFollowCourses,
      pillars: { pillar1, pillar2, pillar3, pillarsTotal: pillar1 + pillar2 + pillar3 },
      biiReady: child.biiReady,
    },
    resultRecognitionAdult: adult && {
      diminuationIndependence: {
        mobility: adult.mobility,
        nourishment: adult.nourishment,
        hygiene: adult.hygiene,
        household: adult.household,
        supervision: adult.supervision,
        socialSkills: adult.socialSkills,
        totalPoints: pointsOf(recognition),
      },
      diminuationEarnings: isDgph ? adult.reducedEarningCapacity : undefined,
      unsuitability:
        isDgph && (adult.mentalPercentage ?? adult.physicalPercentage) !== undefined
          ? { mentalUnsuitability: adult.mentalPercentage, physicalUnsuitability: adult.physicalPercentage }
          : undefined,
    },
    decisionStatus: isOlder && !asked.decisionStatus ? undefined : decision,
  };
}

/** The six criteria together. */
function pointsOf({ adult }: HandicapRecognition): number {
  if (!adult) return 0;
  const { mobility, nourishment, hygiene, household, supervision, socialSkills } = adult;
  return mobility + nourishment + hygiene + household + supervision + socialSkills;
}

/** 7 and 8 points give category 1, 9 to 11 category 2, 12 to 14 category 3, 15 and 16 category 4, more category 5. */
function integrationCategory(points: number): number {
  return [7, 9, 12, 15, 17].filter((least) => points >= least).length;
}

function toRight(
  allowance: HandicapAllowance,
  recognitions: readonly HandicapRecognition[],
  source: HandicapSource,
  asked: FileQuestion,
): XmlElements {
  const isDgph = source === 'DGPH';
  const points = Math.max(0, ...recognitions.map(pointsOf));
  return {
    period: {
      beginDate: resolve(allowance.since, asked.today),
      endDate: allowance.until && resolve(allowance.until, asked.today),
    },
    legislation: allowance.kind,
    totalMonthAmount: allowance.monthly,
    monthAmount: isDgph ? allowance.integration : undefined,
    categoryIVT: isDgph ? allowance.family : undefined,
    categoryIT: isDgph ? integrationCategory(points) : undefined,
    partnerIncome: isDgph ? allowance.partnerIncomeExempt : undefined,
    decisionStatus: older.has(source) && !asked.decisionStatus ? undefined : allowance.decision,
  };
}

/**
 * Name and main address by the National Register.
 * @param withoutLanguage names of places are written without saying in which language, as the schema allows
 */
function toPerson({ familyName, givenNames, life }: Person, withoutLanguage: boolean): XmlElements {
  const name = (language: string | undefined, text: string): XmlElements =>
    withoutLanguage ? { _: text } : { $: { language }, _: text };
  const [address] = life.nationalRegister?.mainAddresses ?? [];
  const place = life.nationalRegister?.residences?.[0]?.place ?? '';
  const names = municipalities[place];
  return {
    lastName: familyName,
    firstName: givenNames[0],
    address: address && {
      $: { class: 'belgianAddress' },
      streetCode: address.streetCode?.padStart(10, '0'),
      streetName: [name(life.nationalRegister?.residences?.[0]?.fileLanguage === '1' ? 'FR' : 'NL', address.street)],
      houseNumber: address.houseNumber,
      boxNumber: address.box,
      postalCode: address.zipCode,
      cityCode: place.length === 5 ? place : undefined,
      cityName: names?.map((one, index) => name(['NL', 'FR', 'DE'][index], one)),
      countryCode: '150',
      countryName: [name('NL', 'België'), name('FR', 'Belgique'), name('DE', 'Belgien')],
    },
  };
}
