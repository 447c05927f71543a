import type { ColumnType, Kysely, Selectable } from 'kysely';
import type { Registration } from '../../bank/bank.ts';
import type { Integration, IntegrationState, InformedWay, ReviewReason } from './integration.ts';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { allColumns, sealedTable, type Sealing } from '../../evidence/storage/sealed-rows.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';
import type { PersonDeathTable } from '../deaths/row.ts';
import type { DecisionNextTable, DecisionPersonTable } from '../decisions/row.ts';

/** Timestamps are read as Date and written as Date. */
type Moment = ColumnType<Date, Date, Date>;

/** Table `integration`. */
export interface IntegrationTable extends SealColumns {
  readonly integration_id: string;
  readonly centre: string;
  readonly subject: Buffer;
  readonly ssin_sealed: Buffer;
  readonly quality_code: number;
  readonly case_reference: string;
  readonly application_date: string;
  readonly informed_on: string | null;
  readonly informed_way: InformedWay | null;
  readonly proof_sealed: Buffer;
  readonly start_date: string;
  readonly end_date: string;
  readonly state: IntegrationState;
  readonly registered_by: string;
  readonly registered_at: Moment;
  readonly ended_by: string | null;
  readonly ended_at: ColumnType<Date | null, Date | null, Date | null>;
  readonly ended_reason_sealed: Buffer | null;
  readonly ticket_cbss: string | null;
  readonly previous_integration_id: string | null;
  readonly review_reason: ReviewReason | null;
  readonly review_remark_sealed: Buffer | null;
  readonly elsewhere_sealed: Buffer | null;
  readonly applicant_integration_id: string | null;
  readonly registration_reason_sealed: Buffer | null;
  readonly decided_on: string | null;
  readonly next_code_on: string | null;
  readonly reviewed_on: string | null;
  readonly died_on_sealed: Buffer | null;
  readonly elsewhere_seen_on: string | null;
  readonly household_member_died: boolean;
  readonly household_known_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** Table `refused_registration`. */
export interface RefusedRegistrationTable {
  readonly integration_id: string;
  readonly refused_on: string;
}

/** The tables that a search for integrations looks at. */
export type IntegrationTables = {
  readonly integration: IntegrationTable;
  readonly decision_person: DecisionPersonTable;
  readonly person_death: PersonDeathTable;
  readonly decision_next: DecisionNextTable;
  readonly refused_registration: RefusedRegistrationTable;
};
export type IntegrationQuery = Kysely<IntegrationTables>;

/** A row as it is read. */
export type IntegrationRow = Selectable<IntegrationTable>;

/** The table as it is sealed: whatever decides on an integration is bound to its row. */
export const integrationTable = sealedTable<IntegrationRow>(
  'integration',
  ['integration_id'],
  [
    'integration_id',
    'centre',
    'subject',
    'ssin_sealed',
    'quality_code',
    'case_reference',
    'application_date',
    'informed_on',
    'informed_way',
    'proof_sealed',
    'start_date',
    'end_date',
    'state',
    'registered_by',
    'registered_at',
    'ended_by',
    'ended_at',
    'ended_reason_sealed',
    'ticket_cbss',
    'previous_integration_id',
    'review_reason',
    'review_remark_sealed',
    'elsewhere_sealed',
    'applicant_integration_id',
    'registration_reason_sealed',
    'decided_on',
    'next_code_on',
    'reviewed_on',
    'died_on_sealed',
    'elsewhere_seen_on',
    'household_member_died',
    'household_known_at',
  ],
);

/** All columns: a row is read whole, since its seal is of the whole. */
export const integrationColumns = allColumns(integrationTable) as readonly (keyof IntegrationRow)[];

/** Changes of integrations go through this: it judges their seals and makes new ones. */
export function sealingOf({ rows }: Pick<SsinSealer, 'rows'>): Sealing<IntegrationRow> {
  return { table: integrationTable, rows };
}

/** Binds the sealed SSIN to its row, so that it cannot be moved to another integration. */
export function sealingContext(integrationId: string): string {
  return `integration ${integrationId}`;
}

export function proofContext(integrationId: string): string {
  return `proof of identity ${integrationId}`;
}

/** A reason is free text and may contain personal data. */
export function reasonContext(integrationId: string): string {
  return `reason of ending ${integrationId}`;
}

/** Findings of a review are free text and may contain personal data. */
export function remarkContext(integrationId: string): string {
  return `remark of review ${integrationId}`;
}

export function registrationContext(integrationId: string): string {
  return `reason of registration ${integrationId}`;
}

/** The stored form of a day of death, bound to the integration. */
export function sealDeath(integrationId: string, diedOn: IncompleteDate, sealer: SsinSealer): Buffer {
  return Buffer.from(sealer.sealText(diedOn, deathContext(integrationId)));
}

export function deathContext(integrationId: string): string {
  return `death ${integrationId}`;
}

/** It is personal data that another centre knows the person. */
export function elsewhereContext(integrationId: string): string {
  return `registered elsewhere ${integrationId}`;
}

/** The stored form of other organizations' registrations, as the Bank listed them. */
export function sealElsewhere(
  integrationId: string,
  registrations: readonly Registration[],
  sealer: SsinSealer,
): Buffer {
  return Buffer.from(sealer.sealText(JSON.stringify(registrations), elsewhereContext(integrationId)));
}

export function toRow(integration: Integration, sealer: SsinSealer) {
  return {
    integration_id: integration.integrationId,
    centre: integration.centre,
    subject: Buffer.from(sealer.pseudonym(integration.ssin, integration.centre)),
    ssin_sealed: Buffer.from(sealer.seal(integration.ssin, sealingContext(integration.integrationId))),
    quality_code: integration.qualityCode,
    case_reference: integration.caseReference,
    application_date: integration.applicationDate,
    informed_on: integration.informedOn ?? null,
    informed_way: integration.informedWay ?? null,
    proof_sealed: Buffer.from(
      sealer.sealText(JSON.stringify(integration.proofOfIdentity), proofContext(integration.integrationId)),
    ),
    start_date: integration.startDate,
    end_date: integration.endDate,
    state: integration.state,
    registered_by: integration.registeredBy,
    registered_at: new Date(integration.registeredAt),
    ended_by: null,
    ended_at: null,
    ended_reason_sealed: null,
    ticket_cbss: null,
    previous_integration_id: integration.previousIntegrationId ?? null,
    review_reason: integration.review?.reason ?? null,
    review_remark_sealed: sealed(integration.review?.remark, remarkContext(integration.integrationId), sealer),
    elsewhere_sealed: null,
    applicant_integration_id: integration.applicantIntegrationId ?? null,
    registration_reason_sealed: sealed(
      integration.registrationReason,
      registrationContext(integration.integrationId),
      sealer,
    ),
    decided_on: integration.decidedOn ?? null,
    next_code_on: integration.nextCodeOn ?? null,
    reviewed_on: integration.reviewedOn ?? null,
    died_on_sealed: sealed(integration.diedOn, deathContext(integration.integrationId), sealer),
    elsewhere_seen_on: null,
    household_member_died: integration.householdMemberDied === true,
    household_known_at: null,
  };
}

function sealed(text: string | undefined, context: string, sealer: SsinSealer): Buffer | null {
  return text === undefined ? null : Buffer.from(sealer.sealText(text, context));
}

/** Those of the rows that are as the gateway wrote them; the others are reported and left out. */
export function fromRows(rows: readonly IntegrationRow[], sealer: SsinSealer): readonly Integration[] {
  return sealer.rows.genuine(integrationTable, rows).map((row) => opened(row, sealer));
}

/** @throws RowChangedError when the row is not as the gateway wrote it */
export function fromRow(row: IntegrationRow, sealer: SsinSealer): Integration {
  sealer.rows.require(integrationTable, row);
  return opened(row, sealer);
}

function opened(row: IntegrationRow, sealer: SsinSealer): Integration {
  return {
    integrationId: row.integration_id,
    centre: row.centre,
    ssin: sealer.open(row.ssin_sealed, sealingContext(row.integration_id)),
    qualityCode: row.quality_code,
    caseReference: row.case_reference,
    applicationDate: row.application_date,
    ...(row.informed_on === null ? {} : { informedOn: row.informed_on }),
    ...(row.informed_way === null ? {} : { informedWay: row.informed_way }),
    // The proof is decrypted only when needed: every consultation looks the integration up, but few need the proof.
    get proofOfIdentity() {
      const proof = sealer.openText(row.proof_sealed, proofContext(row.integration_id));
      return JSON.parse(proof) as Integration['proofOfIdentity'];
    },
    startDate: row.start_date,
    endDate: row.end_date,
    state: row.state,
    registeredBy: row.registered_by,
    registeredAt: row.registered_at.getTime(),
    ...(row.ended_by !== null && row.ended_at !== null && row.ended_reason_sealed !== null
      ? {
          ended: {
            by: row.ended_by,
            at: row.ended_at.getTime(),
            reason: sealer.openText(row.ended_reason_sealed, reasonContext(row.integration_id)),
          },
        }
      : {}),
    ...(row.ticket_cbss === null ? {} : { ticketCbss: row.ticket_cbss }),
    ...(row.previous_integration_id === null ? {} : { previousIntegrationId: row.previous_integration_id }),
    ...(row.review_reason === null ? {} : { review: reviewOf(row, row.review_reason, sealer) }),
    ...(row.elsewhere_sealed === null ? {} : { registeredElsewhere: elsewhereOf(row, row.elsewhere_sealed, sealer) }),
    ...(row.applicant_integration_id === null ? {} : { applicantIntegrationId: row.applicant_integration_id }),
    ...(row.registration_reason_sealed === null
      ? {}
      : {
          registrationReason: sealer.openText(row.registration_reason_sealed, registrationContext(row.integration_id)),
        }),
    ...(row.decided_on === null ? {} : { decidedOn: row.decided_on }),
    ...(row.next_code_on === null ? {} : { nextCodeOn: row.next_code_on }),
    ...(row.reviewed_on === null ? {} : { reviewedOn: row.reviewed_on }),
    ...(row.died_on_sealed === null
      ? {}
      : { diedOn: sealer.openText(row.died_on_sealed, deathContext(row.integration_id)) }),
    ...(row.elsewhere_seen_on === null ? {} : { elsewhereSeenOn: row.elsewhere_seen_on }),
    ...(row.household_member_died ? { householdMemberDied: true as const } : {}),
  };
}

function reviewOf(
  row: Pick<IntegrationRow, 'integration_id' | 'review_remark_sealed'>,
  reason: ReviewReason,
  sealer: SsinSealer,
): NonNullable<Integration['review']> {
  if (row.review_remark_sealed === null) return { reason };
  return { reason, remark: sealer.openText(row.review_remark_sealed, remarkContext(row.integration_id)) };
}

export function elsewhereOf(
  row: Pick<IntegrationRow, 'integration_id'>,
  sealed: Buffer,
  sealer: SsinSealer,
): readonly Registration[] {
  return JSON.parse(sealer.openText(sealed, elsewhereContext(row.integration_id))) as readonly Registration[];
}
