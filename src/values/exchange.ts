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
}
