/** The reason with which a signal aborts when the caller disconnected before the answer. */
export class CallerGoneError extends Error {
  override readonly name = 'CallerGoneError';
}
