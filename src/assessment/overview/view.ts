import { z } from 'zod';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { fraction } from '../../values/fraction.ts';
import { incompleteDate } from '../../values/incomplete-date.ts';
import { localizedText } from '../../values/localized-text.ts';
import { yearMonth } from '../../values/partial-period.ts';
import { householdRelations } from '../declared.ts';
import { factView, missingView } from '../finding.ts';
import { incomeBases, incomeRowKinds } from './income/source.ts';

const integrationId = z.uuid().optional().describe('Whom it is about; absent for the person of the integration.');
const facts = z.array(factView).describe('What it rests on.');
const missing = z.array(missingView).describe('What is not known; empty when all of it is.');
const age = z.int().min(0).optional().describe('Age in years on the day of the assessment; absent when not known.');

const registeredMember = z
  .object({
    integrationId: z
      .uuid()
      .optional()
      .describe(
        'The integration of this person in the file; absent without one, and for the person of the integration.',
      ),
    isApplicant: z.boolean().describe('True for the person of the integration.'),
    familyName: z.string().optional().describe('Family name.'),
    givenName: z.string().optional().describe('Given name.'),
    birthDate: incompleteDate.optional().describe('Date of birth.'),
    age,
    relation: codedValue
      .optional()
      .describe('Place towards the reference person of the household; code list `householdRoles`.'),
    isReferencePerson: z.boolean().optional().describe('True for the reference person; absent when not said.'),
    startDate: incompleteDate.optional().describe('Since when in the household.'),
    isDeceased: z.boolean().optional().describe('Whether the register has a death; absent when it says nothing.'),
    facts,
  })
  .meta({ id: 'OverviewRegisteredMember', description: 'Somebody in the household of the register.' });
export type RegisteredMember = z.infer<typeof registeredMember>;

const declaredMember = z
  .object({
    integrationId,
    name: z.string().optional().describe('Name as it was declared.'),
    birthDate: calendarDate.optional().describe('Date of birth as it was declared.'),
    age,
    relation: z.enum(householdRelations).describe('How the person stands to the applicant, as it was declared.'),
    facts,
  })
  .meta({ id: 'OverviewDeclaredMember', description: 'Somebody of the household, as it was declared.' });
export type DeclaredMemberRow = z.infer<typeof declaredMember>;

const household = z
  .object({
    registered: z
      .array(registeredMember)
      .optional()
      .describe('The household of the register, the person of the integration included. Absent when it is not known.'),
    declared: z
      .array(declaredMember)
      .optional()
      .describe('Everybody else, as declared; empty: lives alone. Absent when nobody asked.'),
    facts,
    missing,
  })
  .meta({ id: 'OverviewHousehold', description: 'Who lives together: by the register, and as it was declared.' });
export type HouseholdOverview = z.infer<typeof household>;

const sighting = z
  .object({
    stream: z.string().describe('Name of the stream.'),
    state: z
      .enum(['found', 'nothing', 'incomplete', 'sourceSilent', 'notOpen', 'notConsulted'])
      .describe(
        '`found`: the stream has data. `nothing`: it answered and has none. `incomplete`: it answered in part. ' +
          '`sourceSilent`: it did not answer. `notOpen`: not open to the caller under this code. `notConsulted`: nobody asked.',
      ),
    isPartlyHidden: z
      .boolean()
      .optional()
      .describe('With an answer: true when a part of it is not open to the caller, or was removed by the Bank.'),
    facts,
    missing,
  })
  .meta({ id: 'OverviewSighting', description: 'Whether a stream knows a person.' });
export type Sighting = z.infer<typeof sighting>;

const presence = z
  .object({ integrationId, streams: z.array(sighting).describe('Every stream that an assessment reads.') })
  .meta({ id: 'OverviewPresence', description: 'Where a person is known.' });
export type Presence = z.infer<typeof presence>;

const incomeMonth = z
  .object({
    month: yearMonth,
    state: z
      .enum(['amount', 'present', 'none', 'unknown'])
      .describe(
        '`amount`: this much. `present`: something ran, and the source gives no amount. `none`: the source answered for the ' +
          'month and has nothing. `unknown`: it did not answer, or not for this month; that is never nothing.',
      ),
    amount: euroAmount
      .optional()
      .describe(
        'With `amount`: what there was in the month. What a source gives for a longer time is spread evenly over its days.',
      ),
    days: z
      .string()
      .regex(/^-?\d+(\.\d{1,2})?$/)
      .optional()
      .describe(
        'Days of work or of benefit behind the amount, spread like it; absent when the source does not tell them. Decimal number as text.',
      ),
    basis: z
      .enum(incomeBases)
      .describe('What the amount is; `untaxed`: gross and net are the same; `unspecified` without an amount.'),
    facts,
  })
  .meta({ id: 'OverviewIncomeMonth', description: 'What a row has in a month.' });
export type IncomeMonth = z.infer<typeof incomeMonth>;

const incomeRow = z
  .object({
    integrationId,
    kind: z.enum(incomeRowKinds).describe('Kind of income.'),
    label: localizedText.describe('What it is, in the words of the source where it has them.'),
    payer: localizedText.optional().describe('Who pays or employs; absent when the source does not name it.'),
    isRecipient: z
      .boolean()
      .optional()
      .describe('For child benefits: whether the person receives them. Absent when that is not known.'),
    months: z.array(incomeMonth).describe('The months of the overview, in the order of time.'),
    facts,
    missing: z.array(missingView).describe('Why months are unknown; empty when none is.'),
  })
  .meta({ id: 'OverviewIncomeRow', description: 'One income, benefit or job on the line of time.' });
export type IncomeRow = z.infer<typeof incomeRow>;

const heldRight = z
  .object({
    type: codedValue.optional().describe('Kind of right; code list `realRights`.'),
    share: fraction.optional().describe('Share of the person; absent when the land registry gives none.'),
    isJoint: z.boolean().describe('True when the person holds it together with others who have no share of their own.'),
  })
  .meta({ id: 'OverviewHeldRight', description: 'A right of the person to a property.' });

const property = z
  .object({
    integrationId,
    capakey: z.string().optional().describe('Key of the parcel.'),
    nature: codedValue.optional().describe('Kind of property; code list `propertyNatures`.'),
    isBuilt: z
      .boolean()
      .optional()
      .describe('Whether there is a building; absent when the land registry does not say.'),
    municipalities: z.array(codedValue).describe('Municipalities of its parts, by NIS code.'),
    rights: z.array(heldRight).describe('Rights of the person.'),
    areRightsDoubtful: z.boolean().optional().describe('True when the land registry doubts who has which right.'),
    cadastralIncome: euroAmount
      .optional()
      .describe('Cadastral income of the whole, a year, not indexed; absent when it is not known of every part.'),
    startDate: calendarDate.optional().describe('Legal start of the situation.'),
    endDate: calendarDate.optional().describe('Legal end of the situation; absent while it lasts.'),
    facts,
  })
  .meta({ id: 'OverviewProperty', description: 'Real estate of a person in Belgium.' });
export type Property = z.infer<typeof property>;

const insurance = z
  .object({
    integrationId,
    state: z
      .enum(['insured', 'notInsured', 'notKnown', 'unknown'])
      .describe(
        '`insured`: there is a right to reimbursement. `notInsured`: the source says that there is none. `notKnown`: it ' +
          'answered and does not know the person. `unknown`: it did not answer, or does not say it.',
      ),
    seenOn: calendarDate.optional().describe('The last day on which it was seen; nothing is known of later days.'),
    organization: codedValue.optional().describe('Insuring organization; code list `insuringOrganizations`.'),
    hasIncreasedIntervention: z
      .boolean()
      .optional()
      .describe('Whether there is an increased intervention (BIM); absent when the source does not say it.'),
    facts,
    missing,
  })
  .meta({ id: 'OverviewInsurance', description: 'Whether a person is insured for health care now.' });
export type Insurance = z.infer<typeof insurance>;

const registration = z
  .object({
    integrationId,
    kind: z.enum(['ownCentre', 'otherCentre', 'sector']).describe('Who registered the person.'),
    name: localizedText.optional().describe('Name of the centre or sector, where it is known.'),
    qualityCode: codedValue.describe('In what quality.'),
    startDate: calendarDate.optional().describe('First day.'),
    endDate: calendarDate.optional().describe('Last day, included. Absent while it is open.'),
    isRunning: z
      .boolean()
      .optional()
      .describe('Whether it runs on the day of the assessment. Absent when its dates do not tell.'),
    facts,
  })
  .meta({ id: 'OverviewRegistration', description: 'A registration by a centre or another sector of the network.' });
export type Registration = z.infer<typeof registration>;

/** The overview of an inquiry, as callers see it. */
export const overviewView = z
  .object({
    household,
    presence: z.array(presence).describe('Who is known where, the person of the integration first.'),
    months: z.array(yearMonth).describe('The twelve months up to that of the day, in the order of time.'),
    income: z
      .array(incomeRow)
      .describe(
        'Work, income and benefits of every person on one line of time, as each source has them. Rows are not to be added: ' +
          '`wages` is the pay of `work`, gross, months later.',
      ),
    property: z
      .object({ items: z.array(property), facts, missing })
      .meta({ id: 'OverviewProperties', description: 'Real estate, and of whom it is not known.' }),
    insurance: z.array(insurance).describe('Insurability now, a row for each person.'),
    registrations: z
      .object({
        items: z.array(registration).describe('Those that run first, then those that began last.'),
        facts,
        missing,
      })
      .meta({ id: 'OverviewRegistrations', description: 'Who else registered the persons, now and before.' }),
  })
  .meta({
    id: 'AssessmentOverview',
    description:
      'What the answers say, put together. Something that a source did not tell is unknown and never nothing or zero.',
  });
export type Overview = z.infer<typeof overviewView>;
