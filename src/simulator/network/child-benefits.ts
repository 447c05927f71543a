import type { ChildBenefitFile } from '../personas/schema-child-benefits.ts';
import type { Derivation, NetworkEntry } from './derivation.ts';

const childBenefits = 7;
const entitled = 101;
/** Type 2, with socio-professional data: that every receiver is one is assumed. */
const receiver = 103;
const child = 104;

/** Who has a part in a file of child benefits is known in that part, as long as something is paid. */
export const fromChildBenefits: Derivation = {
  sectors: [childBenefits],
  entries: ({ ssin, childBenefits: { files } }) => files.flatMap((file) => entriesOf(ssin, file)),
};

function entriesOf(ssin: string, file: ChildBenefitFile): readonly NetworkEntry[] {
  const rows = [...file.beneficiaries, ...file.children];
  const everything = rows.flatMap(({ payments }) => payments);
  const parts = [
    ...(file.entitledPerson === ssin ? [{ qualityCode: entitled, payments: everything }] : []),
    ...file.beneficiaries.filter(({ person }) => person === ssin).map((row) => part(receiver, row, everything)),
    ...file.children.filter(({ person }) => person === ssin).map((row) => part(child, row, everything)),
  ];
  return parts.flatMap(({ qualityCode, payments }) =>
    payments.map(({ from: since, until }) => ({ sector: childBenefits, qualityCode, since, until })),
  );
}

/** A row without payments of its own is there for what is paid to others in the file. */
function part(
  qualityCode: number,
  { payments }: ChildBenefitFile['children'][number],
  everything: ChildBenefitFile['children'][number]['payments'],
) {
  return { qualityCode, payments: payments.length > 0 ? payments : everything };
}
