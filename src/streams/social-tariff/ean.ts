/**
 * Whether a text can be the number of a Belgian energy connection (EAN, GSRN): eighteen digits that begin with 54, the last
 * the check digit of GS1 (weights 3 and 1 from the left, modulo 10).
 */
export function isEnergyConnectionNumber(text: string): boolean {
  if (!/^54\d{16}$/.test(text)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(text[index]) * (index % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10 === Number(text[17]);
}
