/** A number as the register gives it: a person's number, or a filler. */
export interface RegisterNumber {
  /** Eleven digits. */
  readonly ssin?: string;
  /** A filler, which identifies nobody. */
  readonly fictitiousNumber?: string;
}

/**
 * Reads a number of the register. Check digits `00` do not exist. The register writes them for a person without a
 * number (yymmdd-000.00), and such a number must not be taken for an identity.
 * @returns an empty object when the text is no number of eleven digits
 */
export function registerNumberOf(text: string | undefined): RegisterNumber {
  const number = /^\d{11}$/.exec(text?.replace(/[ .-]/g, '') ?? '')?.[0];
  if (number === undefined) return {};
  const isFictitious = number.endsWith('00') || number === '00000199900';
  return isFictitious ? { fictitiousNumber: number } : { ssin: number };
}
