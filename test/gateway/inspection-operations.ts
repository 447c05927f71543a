/** The operations for inspectors: no centre's token opens them. */
export const inspectionOperations: readonly string[] = ['POST /inspectionFigures/query'];
