/** `68.24` as 6824, exactly; a whole number is euro too. */
export function toCents(euro: string): number {
  const [whole = '0', cents = '00'] = euro.split('.');
  return 100 * Number(whole) + Number(cents);
}

/** The amount in euro, with two decimals. */
export function toEuro(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
