/** The operations for inspectors: no centre's token opens them. */
export const inspectionOperations: readonly string[] = [
  'POST /inspectionFigures/query',
  'POST /inspections',
  'POST /inspections/own/query',
  'GET /inspections/{inspectionId}',
  'GET /inspections/{inspectionId}/drawing',
  'GET /inspections/{inspectionId}/files/{number}',
];
