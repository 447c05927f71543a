import type { Kysely } from 'kysely';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { TableOf } from '../../evidence/storage/sealed-rows.ts';
import { approvalTable, declineContext, inputContext, personContext } from '../approvals/store.ts';
import { extensionContext, extensionTable } from '../citizen-questions/extension-row.ts';
import { answerContext, askerContext, questionContext, questionTable } from '../citizen-questions/row.ts';
import * as flag from '../flags/row.ts';
import { inspectionTable } from '../inspections/store.ts';
import { meansContext } from '../consultations/means-store.ts';
import { stepContext } from '../deadlines/store.ts';
import { dayContext, deadContext, deathTable } from '../deaths/row.ts';
import { decisionNextTable, decisionPersonTable, decisionTable } from '../decisions/row.ts';
import { elsewhereContext as beside, latenessContext } from '../decisions/store.ts';
import { keyContext } from '../dossiers/content.ts';
import * as integration from '../integrations/row.ts';
import { messageContext, noticeContext } from '../notices/message-row.ts';
import { observationContext } from '../observations/store.ts';
import { personContext as proposedContext, renewReferences, type ProposedTables } from '../persons/store.ts';
import { reasonContext, reasonTable } from '../reasons/store.ts';
import { explanationContext } from '../signals/store.ts';
import { formerSecretContext, secretContext, subscriptionTable } from '../subscriptions/row.ts';
import { withheldTable, withholdingContext } from '../withholding/store.ts';

/** A row as the driver reads it. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** A table that has something of the evidence key: what of it, and in which order it is gone through. */
export interface KeyedTable {
  readonly table: TableOf<object>;
  /** Whether its rows have seals. */
  readonly isSealed: boolean;
  /** By what it is gone through. Rows in one place are renewed together. */
  readonly place: readonly { readonly column: string; readonly type: 'uuid' | 'text' | 'bytea' }[];
  /** Encrypted columns, and what each is bound to. */
  readonly encrypted: Readonly<Record<string, (row: AnyRow) => string>>;
  /** The encrypted number whose pseudonym stands in `subject`. */
  readonly numberIn?: string;
  /** What else the current key makes anew, once, for the rows in a place. */
  readonly renew?: (executor: Kysely<ProposedTables>, place: string, sealer: SsinSealer) => Promise<void>;
}

const text = (row: AnyRow, column: string) => row[column] as string;
const byId =
  (context: (id: string) => string, column: string) =>
  (row: AnyRow): string =>
    context(text(row, column));
const centreOf = (row: AnyRow) => ({ centre: text(row, 'centre'), subject: row['subject'] as Buffer });
const id = (column: string) => [{ column, type: 'uuid' as const }];
const ofIntegration = (context: (integrationId: string) => string) => byId(context, 'integration_id');

/** A table without seals: every encrypted value in it is bound to its row. */
const plain = (
  name: string,
  key: string,
  encrypted: Readonly<Record<string, (row: AnyRow) => string>>,
): KeyedTable => ({
  table: { name, id: [key], columns: [...new Set([key, ...Object.keys(encrypted)])] },
  isSealed: false,
  place: id(key),
  encrypted,
});

/** Every table but the ledger that has something of the evidence key. */
export const keyedTables: readonly KeyedTable[] = [
  {
    table: integration.integrationTable,
    isSealed: true,
    // What joins by the person finds all rows of the person under one key.
    place: [
      { column: 'centre', type: 'text' },
      { column: 'subject', type: 'bytea' },
    ],
    numberIn: 'ssin_sealed',
    encrypted: {
      ssin_sealed: ofIntegration(integration.sealingContext),
      proof_sealed: ofIntegration(integration.proofContext),
      ended_reason_sealed: ofIntegration(integration.reasonContext),
      review_remark_sealed: ofIntegration(integration.remarkContext),
      elsewhere_sealed: ofIntegration(integration.elsewhereContext),
      registration_reason_sealed: ofIntegration(integration.registrationContext),
      died_on_sealed: ofIntegration(integration.deathContext),
    },
  },
  {
    table: approvalTable,
    isSealed: true,
    place: id('approval_id'),
    numberIn: 'ssin_sealed',
    encrypted: {
      ssin_sealed: byId(personContext, 'approval_id'),
      input_sealed: byId(inputContext, 'approval_id'),
      decline_reason_sealed: byId(declineContext, 'approval_id'),
    },
  },
  {
    table: questionTable,
    isSealed: true,
    place: id('question_id'),
    numberIn: 'ssin_sealed',
    encrypted: {
      ssin_sealed: byId(askerContext, 'question_id'),
      text_sealed: byId(questionContext, 'question_id'),
      answer_sealed: byId(answerContext, 'question_id'),
    },
  },
  {
    table: extensionTable,
    isSealed: true,
    place: id('question_id'),
    encrypted: { reason_sealed: byId(extensionContext, 'question_id') },
  },
  {
    table: flag.flagTable,
    isSealed: true,
    place: id('flag_id'),
    numberIn: 'ssin_sealed',
    encrypted: {
      ssin_sealed: byId(flag.flaggedContext, 'flag_id'),
      content_sealed: byId(flag.flagContext, 'flag_id'),
      feedback_sealed: byId(flag.feedbackContext, 'flag_id'),
      answer_sealed: byId(flag.flagAnswerContext, 'flag_id'),
    },
  },
  {
    table: withheldTable,
    isSealed: true,
    place: id('entry_id'),
    encrypted: { reason_sealed: byId(withholdingContext, 'entry_id') },
  },
  {
    table: reasonTable,
    isSealed: true,
    place: id('reason_id'),
    encrypted: { explanation_sealed: byId(reasonContext, 'reason_id') },
  },
  {
    table: deathTable,
    isSealed: true,
    place: [
      { column: 'centre', type: 'text' },
      { column: 'subject', type: 'bytea' },
    ],
    numberIn: 'ssin_sealed',
    encrypted: {
      ssin_sealed: (row) => deadContext(centreOf(row)),
      day_sealed: (row) => dayContext(centreOf(row)),
    },
  },
  {
    table: decisionTable,
    isSealed: true,
    place: id('decision_id'),
    encrypted: {
      lateness_reason_sealed: byId(latenessContext, 'decision_id'),
      elsewhere_reason_sealed: byId(beside, 'decision_id'),
    },
  },
  {
    table: subscriptionTable,
    isSealed: true,
    place: id('subscription_id'),
    encrypted: {
      secret_sealed: byId(secretContext, 'subscription_id'),
      former_secret_sealed: byId(formerSecretContext, 'subscription_id'),
    },
  },
  { table: decisionPersonTable, isSealed: true, place: id('decision_id'), encrypted: {} },
  { table: decisionNextTable, isSealed: true, place: id('decision_id'), encrypted: {} },
  { table: inspectionTable, isSealed: true, place: id('inspection_id'), encrypted: {} },
  {
    table: {
      name: 'proposed_person',
      id: ['integration_id', 'person_ref'],
      columns: ['integration_id', 'person_ref', 'person_sealed'],
    },
    isSealed: false,
    place: id('integration_id'),
    encrypted: { person_sealed: (row) => proposedContext(text(row, 'integration_id'), text(row, 'person_ref')) },
    renew: renewReferences,
  },
  plain('debtor_means', 'integration_id', { means_sealed: ofIntegration(meansContext) }),
  plain('dossier_key', 'integration_id', { key_sealed: ofIntegration(keyContext) }),
  plain('step', 'step_id', { text_sealed: byId(stepContext, 'step_id') }),
  plain('observation', 'observation_id', { reference_sealed: byId(observationContext, 'observation_id') }),
  plain('bank_message', 'message_id', {
    digest_sealed: byId(messageContext, 'message_id'),
    content_sealed: byId(messageContext, 'message_id'),
  }),
  plain('notice', 'notice_id', { content_sealed: byId(noticeContext, 'notice_id') }),
  plain('signal_assessment', 'assessment_id', { explanation_sealed: byId(explanationContext, 'assessment_id') }),
];
