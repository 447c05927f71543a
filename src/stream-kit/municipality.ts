/**
 * The NIS code of a municipality in a code of a register: countries have three digits, and 9999x stands for somebody
 * who died, was struck off and the like.
 * @returns five digits; undefined when the code is no municipality
 */
export function municipalityIn(code: string | undefined): string | undefined {
  const digits = (code ?? '').replace(/^0+/, '');
  return /^(?!999)[1-9]\d{4}$/.test(digits) ? digits : undefined;
}
