import { nisCodesOf } from '../../bank/centre.ts';
import type { Choices } from '../../assessment/choices.ts';
import type { Declared } from '../../assessment/declared.ts';
import { assessInquiry, type Assessment } from '../../assessment/assess.ts';
import type { Person } from '../../assessment/inquiry.ts';
import type { Access } from '../../access/access.ts';
import type { Asked } from '../../access/asked.ts';
import type { Look } from '../../access/door.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import type { RuleBook } from '../../access/book/book.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { badRequest, issue } from '../../values/problem.ts';
import type { ConsultationPorts } from '../consultations/consult.ts';
import { exemptionRules } from '../consultations/exemption-rules.ts';
import { accessesTo, factsOfSeveral, findSubject, refusalOfAll } from '../consultations/subject.ts';
import { predictedBy, type PredictionStore } from '../flags/prediction.ts';
import type { Integration } from '../integrations/integration.ts';
import type { ObservationStore } from '../observations/observation.ts';
import { centreOf } from '../life-cycle.ts';
import type { KeptDossierPorts } from '../dossiers/read.ts';
import { readRetried } from '../dossiers/read-retried.ts';
import { withDossiers, type GivenAnswers } from './input.ts';

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
  'door' | 'integrations' | 'reasons' | 'notices' | 'means' | 'centres' | 'exemptionDayCount'
> {
  readonly dossiers: KeptDossierPorts['dossiers'];
  readonly streams: readonly AnyStream[];
  readonly book: RuleBook;
  readonly observations: Pick<ObservationStore, 'list'>;
  readonly predictions: Pick<PredictionStore, 'keep'>;
}

/**
 * Says what answers mean for the inquiry. It asks nobody: neither the Bank nor the applicant. It is open as long as one
 * of the streams is.
 * @throws Problem
 */
export function assess(ports: AssessmentPorts, asked: Asked<AssessmentInput>): Promise<Assessment> {
  const names = ports.streams.map(({ name }) => name);
  return ports.door.perform('assess', asked, {
    find: async (look, input) => {
      const subject = await findSubject(ports, look, input.integrationId);
      const accesses = accessesTo(names, subject);
      return { subject, accesses, others: await findOthers(look, subject.integration, input) };
    },
    decide: ({ accesses }) => refusalOfAll(accesses),
    evidence: ({ subject, accesses }) => factsOfSeveral(subject, accesses),
    carryOut: async ({ subject, accesses, others }, { today }, input) => {
      const { integration } = subject;
      const day = input.day ?? today;
      const centre = centreOf(ports, integration.centre);
      const person = async (one: Integration, given: GivenAnswers): Promise<Person> => {
        const { integrationId } = one;
        const { answers, unanswered } = await withKept(ports, asked, integrationId, given);
        return { integrationId, ssin: one.ssin.reveal(), answers, unanswered };
      };
      const result = assessInquiry({
        day,
        integration: { ...integration, isReview: integration.review !== undefined },
        centre: {
          enterpriseNumber: centre.enterpriseNumber,
          nisCodes: [...nisCodesOf(centre), ...(centre.municipalities ?? [])],
        },
        applicant: await person(integration, input),
        others: await Promise.all(others.map(({ other, given }) => person(other, given))),
        declared: input.declared,
        observations: await ports.observations.list(integration.integrationId),
        choices: input.choices,
        access: [...accesses].map(([stream, access]) => accessOf(stream, access)),
        exemption: exemptionRules(ports.book.on(day), ports.exemptionDayCount),
      });
      await keepPredictions(ports, result, [integration, ...others.map(({ other }) => other)], today);
      return { outcome: 'answered', result };
    },
  });
}

/** Keeps that flags were raised, so that those of the supervisor are known again. What they say is not kept. */
async function keepPredictions(
  { predictions }: Pick<AssessmentPorts, 'predictions'>,
  { flags }: Assessment,
  persons: readonly [Integration, ...Integration[]],
  today: CalendarDate,
): Promise<void> {
  const months = predictedBy(flags, persons[0].integrationId).flatMap((one) => {
    const person = persons.find(({ integrationId }) => integrationId === one.integrationId);
    return person ? [{ ...one, ssin: person.ssin }] : [];
  });
  await predictions.keep(months, today);
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

/** With the answers of a dossier that is kept, and of those that it tried again. */
async function withKept(
  ports: AssessmentPorts,
  asked: Asked<unknown>,
  integrationId: string,
  given: GivenAnswers,
): Promise<GivenAnswers> {
  const { dossierId } = given;
  if (dossierId === undefined) return given;
  return withDossiers(await readRetried(ports, asked, { integrationId, dossierId }), given);
}

function accessOf(stream: string, access: Access) {
  return access.allowed ? { stream, isOpen: true } : { stream, isOpen: false, remedy: access.remedy.action };
}
