/** One exchange with the Bank. */
export interface ExchangeEvidence {
  readonly service: string;
  readonly operation: string;
  /** Our ticket, a UUID new for each call. */
  readonly ticket: string;
  /** The Bank's ticket, when a reply came. */
  readonly ticketCbss?: string;
  /** Status value and code of the Bank, e.g. `DATA_FOUND MSG00000`, or the kind of failure. */
  readonly status: string;
  /**
   * The message was sent for another request of the same caller with the same question, whose entry has the same ticket
   * without this mark. So the tickets without it are the messages that were sent.
   */
  readonly shared?: true;
}
