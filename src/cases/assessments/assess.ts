import type { Choices } from '../../assessment/choices.ts';
import type { Declared } from '../../assessment/declared.ts';
import type { Assessment } from '../../assessment/assess.ts';
import { assessInquiry } from '../../assessment/assess.ts';
import type { Person } from '../../assessment/inquiry.ts';
import type { Observation } from '../../assessment/observation.ts';
import type { Asked } from '../../access/asked.ts';
import type { Look } from '../../access/door.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import type { RuleBook } from '../../access/book/book.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { badRequest, issue } from '../../values/problem.ts';
import type { ConsultationPorts } from '../consultations/consult.ts';
import { exemptionRules } from '../consultations/exemption-rules.ts';
import { accessTo, findSubject, refusalOfAll, type Subject } from '../consultations/subject.ts';
import type { Integration } from '../integrations/integration.ts';
import { centreOf } from '../life-cycle.ts';
import type { GivenAnswers } from './input.ts';

/** What is assessed, its structure already checked. */
export interface AssessmentInput extends GivenAnswers {
  readonly integrationId: string;
  readonly others: readonly (GivenAnswers & { readonly integrationId: string })[];
  readonly declared?: Declared | undefined;
  readonly choices: Choices;
  /** Today when absent. */
  readonly day?: CalendarDate | undefined;
}

/** Ports of an assessment. */
export interface AssessmentPorts extends Pick<
  ConsultationPorts,
  'door' | 'integrations' | 'reasons' | 'means' | 'centres' | 'exemptionDayCount'
> {
  readonly streams: readonly AnyStream[];
  readonly book: RuleBook;
  readonly observations: {
    /** What home visits and proofs showed, in the whole file of the integration. */
    list(integrationId: string): Promise<readonly Observation[]>;
  };
  readonly answersOf: {
    /**
     * The answers of a dossier that is kept for an integration.
     * @throws Problem when there is none, or it is over
     */
    read(dossierId: string, integrationId: string): Promise<Pick<GivenAnswers, 'answers' | 'unanswered'>>;
  };
}

/**
 * Says what answers mean for the inquiry. It asks nobody: neither the Bank nor the applicant. It is open as long as one
 * of the streams is.
 * @throws Problem
 */
export function assess(ports: AssessmentPorts, asked: Asked<AssessmentInput>): Promise<Assessment> {
  return ports.door.perform('assess', asked, {
    find: async (look, input) => {
      const subject = await findSubject(ports, look, input.integrationId);
      return { subject, others: await findOthers(look, subject.integration, input) };
    },
    decide: ({ subject }) =>
      refusalOfAll(
        ports.streams.map(({ name }) => name),
        subject,
      ),
    carryOut: async ({ subject, others }, { today }, input) => {
      const { integration } = subject;
      const day = input.day ?? today;
      const centre = centreOf(ports, integration.centre);
      const answersOf = (given: GivenAnswers, integrationId: string) => answersGiven(ports, given, integrationId);
      const person = async (one: Integration, given: GivenAnswers): Promise<Person> => ({
        integrationId: one.integrationId,
        ssin: one.ssin.reveal(),
        ...(await answersOf(given, one.integrationId)),
      });
      const result = assessInquiry({
        day,
        integration: { ...integration, isReview: integration.review !== undefined },
        centre: {
          enterpriseNumber: centre.enterpriseNumber,
          nisCodes: [...(centre.nisCode === undefined ? [] : [centre.nisCode]), ...(centre.municipalities ?? [])],
        },
        applicant: await person(integration, input),
        others: await Promise.all(others.map(({ other, given }) => person(other, given))),
        declared: input.declared,
        observations: await ports.observations.list(integration.integrationId),
        choices: input.choices,
        access: ports.streams.map(({ name }) => accessOf(name, subject)),
        exemption: exemptionRules(ports.book.on(day), ports.exemptionDayCount),
      });
      return { outcome: 'answered', result };
    },
  });
}

/**
 * The others whose answers are given along.
 * @throws Problem 400 when one of them is not of the same file
 */
async function findOthers(look: Look<Integration>, integration: Integration, { others }: AssessmentInput) {
  const found: { readonly other: Integration; readonly given: GivenAnswers }[] = [];
  for (const [index, given] of others.entries()) {
    const other = await look.alsoIntegration(given.integrationId);
    if (!other || !isOfSameFile(integration, other)) {
      const where = { in: 'body', name: `others[${String(index)}].integrationId` } as const;
      throw badRequest([
        issue('referencedResourceNotFound', where, { detail: 'Your centre has no such person in this file.' }),
      ]);
    }
    found.push({ other, given });
  }
  return found;
}

function isOfSameFile(one: Integration, other: Integration): boolean {
  const file = ({ integrationId, applicantIntegrationId }: Integration) => applicantIntegrationId ?? integrationId;
  return file(one) === file(other);
}

async function answersGiven(
  ports: AssessmentPorts,
  { dossierId, answers, unanswered }: GivenAnswers,
  integrationId: string,
): Promise<Pick<GivenAnswers, 'answers' | 'unanswered'>> {
  if (dossierId === undefined) return { answers, unanswered };
  const kept = await ports.answersOf.read(dossierId, integrationId);
  // What is sent along was asked later than the dossier.
  return { answers: { ...kept.answers, ...answers }, unanswered: { ...kept.unanswered, ...unanswered } };
}

function accessOf(stream: string, subject: Subject) {
  const access = accessTo(stream, subject);
  return access.allowed ? { stream, isOpen: true } : { stream, isOpen: false, remedy: access.remedy.action };
}
