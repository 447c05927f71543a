/** A right to a pension, or a payment on one, as the register names it. */
export interface NamedPension {
  readonly payingInstitution: {
    readonly enterpriseNumber?: string | undefined;
    readonly registrationNumber?: string | undefined;
    readonly name?: string | undefined;
  };
  readonly fileNumber?: string | undefined;
  readonly advantage?: { readonly code: string } | undefined;
}

/** What a right and the payments on it have in common: the institution, the file and the advantage. */
export function pensionKey({ payingInstitution, fileNumber, advantage }: NamedPension): string {
  const { enterpriseNumber, registrationNumber, name } = payingInstitution;
  return JSON.stringify([enterpriseNumber ?? registrationNumber ?? name, fileNumber, advantage?.code]);
}
