import type { CodeMeaning, CodeTable } from './status.ts';
import type { Decoded, GroupShape } from './reply-shape.ts';

/** The common part of operations of both generations of services. */
interface OperationBase<S extends GroupShape> {
  /** Folder in `src/contracts`. */
  readonly service: string;
  /** WSDL file in that folder. */
  readonly wsdl: string;
  /** Operation in that WSDL. */
  readonly operation: string;
  /** The shape of the reply, apart from the conventional parts (tickets, status, ssin, data filters). */
  readonly reply: S;
  /** Status and reason codes of this service, in addition to those that all services share. */
  readonly codes?: CodeTable;
  /**
   * The outcome according to the reply body, for a service whose status does not give it: a status inside the document.
   * Undefined means that the status stands. "Nothing" is accepted only if nothing was read and nothing was left unread.
   * It is called for replies that carry data, and for those whose status is "nothing"; those it can change only when a
   * source did not answer.
   * @param asked the number the question was about; a reply about another person is a bad reply
   */
  outcomeOf?(reply: Decoded<S>, asked: string): CodeMeaning | undefined;
  /**
   * True if the service's "OK" only says that the question was processed, and an empty document means that there are no
   * data. Otherwise a reply that promises data and tells nothing is a bad reply. In either case an unread element makes
   * an empty reply a bad one.
   */
  readonly okMayBeEmpty?: true;
  /**
   * Properties of the data that an incomplete reply leaves unknown; if it names none, all properties that the call
   * gives.
   */
  lacks?(reply: Decoded<S>): readonly string[];
}

/**
 * One operation of a service of the newer generation (SOA), as data. The SOAP side (`soap/`) writes the request from the
 * contract's WSDL, adds the envelope, the customer and the legal context, sends it, and decodes the reply with the
 * shape.
 */
export interface SoaOperation<S extends GroupShape = GroupShape> extends OperationBase<S> {
  readonly generation: 'soa';
  /** Path after the base URL of the SOA services. */
  readonly path: string;
  /** Default legal context; a setting can replace it per service. */
  readonly legalContext: string;
  /** Dolsis has its own security context instead of `legalContext`. */
  readonly context: 'legalContext' | 'securityContext';
}

/**
 * One service of the older generation (SSDN), whose document travels as a text through the connector. Its reply is the
 * document of the service; the summaries around it hold the outcome.
 */
export interface SsdnOperation<S extends GroupShape = GroupShape> extends OperationBase<S> {
  readonly generation: 'ssdn';
  /** Name of the service in the envelope, in evidence and in settings. */
  readonly serviceId: string;
  /** Eight digits. */
  readonly version: string;
  /** For a service whose document repeats parts of the envelope: those elements of the document. */
  repeats?(envelope: { readonly reference: string; readonly user: SsdnUser }): Readonly<Record<string, unknown>>;
}

/** Who asks, in the form of the older generation's envelope. */
export interface SsdnUser {
  readonly UserID: string;
  readonly Email: string;
  readonly OrgUnit: string;
  /** The sector: 17 for a centre. */
  readonly MatrixID: number;
  readonly MatrixSubID: number;
}

export type Operation<S extends GroupShape = GroupShape> = SoaOperation<S> | SsdnOperation<S>;
