import { groupAt, textAt, type Arguments } from '../arguments.ts';
import { dataFound, refusal, type Status } from '../outcome.ts';
import type { Person } from '../people.ts';
import { cadastralIncomeOf } from '../personas/cadastral-income.ts';
import { resolve, type Persona } from '../personas/schema.ts';
import { cbssFault } from '../soa-elements.ts';
import { soaOperation, type ResponseParts, type SourceAnswer } from '../soa.ts';
import type { SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';

const namespace = 'http://kszbcss.fgov.be/intf/TaxAssessmentDataService/v2';
/** How far MOST_RECENT looks back. */
const mostYears = 3;
const noAssessment: Status = {
  value: 'NO_DATA_FOUND',
  code: 'TAXA0007',
  description: 'There is no tax assessment for the income year',
};

/** Tax assessments, which partners share. */
export const taxAssessment: SoapService = {
  name: 'TaxAssessmentDataService',
  wsdl: 'TaxAssessmentDataService/TaxAssessmentDataV2.wsdl',
  path: '/SOA4520/TaxAssessmentDataService/v2/consult',
  faultDetail: cbssFault(namespace, 'consultTaxAssessmentDataFault'),
  operations: {
    consultTaxAssessmentData: soaOperation({
      service: 'TaxAssessmentDataService',
      operation: 'consultTaxAssessmentData',
      namespace,
      response: 'consultTaxAssessmentDataResponse',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      criteria: 'criteria',
      hasSsin: false,
      source: 'taxAssessment',
      repeat: (criteria) => ({
        ssin: textAt(criteria, 'ssin'),
        referenceYear: {
          year: textAt(criteria, 'referenceYear', 'year'),
          derivedYear: textAt(criteria, 'referenceYear', 'derivedYear'),
        },
        fiscalDataSelection: {
          elements: { element: wanted(criteria, 'elements', 'element') },
          groups: { group: wanted(criteria, 'groups', 'group') },
        },
      }),
      answer: (criteria, person, { clock }) => consult(criteria, person, clock.today()),
      arrange: ({ context, criteria, status, elements, asked, outcome }: ResponseParts) => ({
        ...context,
        ...criteria,
        ...status,
        ssinStatusData: ssinStatus(asked, outcome),
        ...elements,
      }),
    }),
  },
};

/** A number that is not used any more is named with its successor, and one that has data is active. */
function ssinStatus(asked: string, { code, information = [] }: Status): XmlElements | undefined {
  const successor = information.find(({ fieldValue }) => /^\d{11}$/.test(fieldValue) && fieldValue !== asked);
  if (code === 'MSG00006') return { requestedSsinStatus: 'REPLACED', replacingSsin: successor?.fieldValue };
  if (code === 'MSG00007') return { requestedSsinStatus: 'CANCELLED', replacingSsin: successor?.fieldValue };
  return code === dataFound.code ? { requestedSsinStatus: 'ACTIVE' } : undefined;
}

/** Names that are asked for: one is a text, several a list. */
function wanted(criteria: Arguments, list: 'elements' | 'groups', item: string): readonly string[] {
  const value = groupAt(criteria, 'fiscalDataSelection', list)[item];
  return [value].flat().filter((name): name is string => typeof name === 'string');
}

type Assessment = Persona['taxAssessments'][number];

function consult(criteria: Arguments, { life }: Person, today: string): SourceAnswer {
  const thisYear = Number(today.slice(0, 4));
  const yearOf = ({ incomeYear }: Assessment) => Number(resolve(incomeYear, today).slice(0, 4));
  const [newest] = life.taxAssessments.toSorted((a, b) => yearOf(b) - yearOf(a));
  const year = textAt(criteria, 'referenceYear', 'year');
  const isTooOld =
    newest !== undefined &&
    textAt(criteria, 'referenceYear', 'derivedYear') === 'MOST_RECENT' &&
    yearOf(newest) < thisYear - mostYears;
  const assessment = year === undefined ? newest : life.taxAssessments.find((one) => yearOf(one) === Number(year));
  if (assessment === undefined || isTooOld) return { status: noAssessment };
  const asked = { groups: wanted(criteria, 'groups', 'group'), names: wanted(criteria, 'elements', 'element') };
  const stranger = asked.names.find((name) => !elements.some((element) => element.name === name));
  if (stranger !== undefined) {
    return {
      status: refusal('MSG00008', 'The request has invalid data', [{ fieldName: 'element', fieldValue: stranger }]),
    };
  }
  const told = { assessment, life, endOfYear: `${yearOf(assessment)}-12-31`, today };
  const fiscalData = elements
    .filter(({ name, group }) => asked.names.includes(name) || asked.groups.includes(group))
    .map((element) => toFiscalData(element, told));
  const { first, partner } = assessment;
  const me = life.ssin === first ? 'PRIMARY' : 'SECONDARY';
  const related = life.ssin === first ? partner?.ssin : first;
  const result = {
    requestedFiscalPerson: { ssin: life.ssin, fiscalState: partner ? me : 'SINGULAR' },
    relatedFiscalPerson: partner && { ssin: related, fiscalState: me === 'PRIMARY' ? 'SECONDARY' : 'PRIMARY' },
    incomeYear: yearOf(assessment),
    taxAssessmentNumber: assessment.number,
    fiscalDataList: { fiscalData },
  };
  return fiscalData.length === 0 ? { status: noAssessment } : { status: dataFound, elements: { result } };
}

interface NamedRelatives {
  readonly assessment: Assessment;
  readonly life: Persona;
  readonly endOfYear: string;
  readonly today: string;
}

interface Element {
  readonly name: string;
  readonly group: string;
  /** Holds for both partners. */
  readonly isShared?: boolean;
  /** Word in a life for what the source may not have. */
  readonly subject?: Assessment['notAvailable'][number];
  /** Undefined: not in the assessment. */
  readonly value: (told: NamedRelatives) => number | undefined;
}

const elements: readonly Element[] = [
  { name: 'GLOBAL_TAXABLE_INCOME', group: 'TAXABLE_INCOME', value: (told) => cents(incomeOf(told)?.global) },
  {
    name: 'DISTINCTLY_TAXABLE_INCOME',
    group: 'DISTINCTLY_TAXABLE_INCOME',
    subject: 'separateIncome',
    value: (told) => cents(incomeOf(told)?.separate),
  },
  {
    name: 'GLOBAL_TAXABLE_INCOME_FISCAL_FAMILY',
    group: 'GLOBAL_TAXABLE_INCOME_FISCAL_FAMILY',
    isShared: true,
    value: ({ assessment: { income, partner } }) =>
      partner && (cents(income.global) ?? 0) + (cents(partner.income.global) ?? 0),
  },
  dependent('CHILDREN_DEPENDENT', 'CHILDREN_DEPENDENT', 'children'),
  dependent('CHILDREN_DEPENDENT_HANDICAP', 'CHILDREN_DEPENDENT', 'childrenWithHandicap'),
  dependent('OTHER_DEPENDENT', 'OTHER_DEPENDENT', 'others'),
  dependent('OTHER_DEPENDENT_HANDICAP', 'OTHER_DEPENDENT', 'othersWithHandicap'),
  {
    name: 'CADASTRAL_INCOME',
    group: 'CADASTRAL_INCOME',
    subject: 'cadastralIncome',
    value: ({ life, endOfYear, today }) => cadastralIncomeOf(life, endOfYear, today),
  },
];

function dependent(name: string, group: string, who: keyof Assessment['dependants']): Element {
  return {
    name,
    group,
    isShared: true,
    subject: 'dependants',
    value: ({ assessment }) => assessment.dependants[who],
  };
}

function incomeOf({ assessment: { first, income, partner }, life }: NamedRelatives): Assessment['income'] | undefined {
  return life.ssin === first ? income : partner?.income;
}

function cents(euro: string | undefined): number | undefined {
  return euro === undefined ? undefined : Math.round(Number(euro) * 100);
}

function toFiscalData({ name, isShared = false, subject, value }: Element, told: NamedRelatives): XmlElements {
  const { partner, notAvailable } = told.assessment;
  const element = { $: { communalInformation: isShared && partner !== undefined }, _: name };
  if (subject !== undefined && notAvailable.includes(subject)) {
    return { element, noValue: { $: { reason: 'ELEMENT_NOT_AVAILABLE_FOR_THIS_INCOME_YEAR' } } };
  }
  const known = value(told);
  return known === undefined
    ? { element, noValue: { $: { reason: 'ELEMENT_NOT_PRESENT_IN_THE_TAX_ASSESSMENT_DATA' } } }
    : { element, value: { $: { type: 'INTEGER' }, _: known } };
}
