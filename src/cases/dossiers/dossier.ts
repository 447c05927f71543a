/**
 * How a stream came out. `answered`: whole. `incomplete`: something in the answer is unknown. `failed`: no answer. `refused`:
 * a rule refuses it.
 */
export const streamStates = ['answered', 'incomplete', 'failed', 'refused'] as const;
export type StreamState = (typeof streamStates)[number];

/** What is kept of every dossier: which streams it asked, when, for whom. It holds nothing about the person. */
export interface DossierRecord {
  /** UUIDv7. */
  readonly dossierId: string;
  readonly integrationId: string;
  /** User who asked. */
  readonly askedBy: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly streams: readonly { readonly name: string; readonly state: StreamState }[];
  /** Milliseconds since 1970 until which the answers are kept; absent when they are not. */
  readonly keptUntil?: number;
}

/** Where dossiers are kept. */
export interface DossierStore {
  /** @param content the dossier as JSON, kept under the key of its integration; undefined: only the record is kept */
  record(dossier: DossierRecord, content: Buffer | undefined): Promise<void>;
  find(dossierId: string, integrationId: string): Promise<DossierRecord | undefined>;
  /** The dossier as JSON; undefined when it was not kept, is over, or its key is destroyed. */
  read(dossierId: string): Promise<Buffer | undefined>;
  /** Removes answers that are over, or whose key is destroyed; the rest at the next run. @returns how many */
  purge(): Promise<number>;
}
