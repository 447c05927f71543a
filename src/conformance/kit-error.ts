/** The kit cannot do its work; the message is one sentence for the person who started it. */
export class KitError extends Error {
  override readonly name = 'KitError';
}
