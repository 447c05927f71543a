import type { SsinSealer } from '../../evidence/sealing.ts';
import { proveEntry } from '../../evidence/tree/entry-proof.ts';
import type { TreeReader } from '../../evidence/tree/tree-storage.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { storageRequired } from '../../platform/postgres/storage-required.ts';
import type { RateCounter } from '../../platform/rates/rate.ts';
import { createQuestionAllowance, type QuestionAllowance } from '../citizen-questions/allowance.ts';
import { createCitizenCounts, type CitizenCounts } from '../citizen-questions/figures.ts';
import type { QuestionStore } from '../citizen-questions/question.ts';
import { createQuestionStore } from '../citizen-questions/store.ts';
import type { EntryProofs } from '../proof-card/proved.ts';
import { createWithholdingStore } from '../withholding/store.ts';
import type { WithholdingStore } from '../withholding/withholding.ts';

/** What the settings say about citizens. */
export interface CitizenSettings {
  /** Months back for which a person sees the own evidence. */
  readonly citizenMonths: number;
  /** Questions that a person may ask in a day. */
  readonly citizenQuestionsPerDay: number;
  /** Days within which a centre answers; a month when undefined. */
  readonly citizenAnswerDays: number | undefined;
  /** Months after an entry after which its persons see it in any case. */
  readonly withholdingMonths: number;
}

/** What persons and officers need for what a person sees and asks of the own evidence. */
export interface CitizenStores extends CitizenSettings {
  readonly entryProofs: EntryProofs;
  readonly questions: QuestionStore;
  readonly questionAllowance: QuestionAllowance;
  readonly citizenCounts: CitizenCounts;
  readonly withholdings: WithholdingStore;
}

/**
 * Puts it together.
 * @param parts.log the log of the evidence, and by which anybody checks the checkpoints that are signed now
 */
export function createCitizenStores(
  {
    database,
    sealer,
    rates,
    log,
  }: {
    readonly database: Database;
    readonly sealer: SsinSealer;
    readonly rates: RateCounter;
    readonly log: { readonly reader: TreeReader; readonly verifierKey: string };
  },
  { citizenMonths, citizenQuestionsPerDay, citizenAnswerDays, withholdingMonths }: CitizenSettings,
): CitizenStores {
  return {
    citizenMonths,
    citizenQuestionsPerDay,
    citizenAnswerDays,
    withholdingMonths,
    entryProofs: storageRequired({
      verifierKey: log.verifierKey,
      proofOf: (entryId: string) => proveEntry(log.reader, entryId),
    }),
    questions: storageRequired(createQuestionStore({ database, sealer })),
    questionAllowance: createQuestionAllowance(rates, citizenQuestionsPerDay, (ssin) =>
      sealer.pseudonym(ssin, undefined),
    ),
    withholdings: storageRequired(createWithholdingStore({ database, sealer })),
    citizenCounts: storageRequired(createCitizenCounts(database)),
  };
}
