/** The operations for persons about their own evidence: they take other tokens than all others. */
export const citizenOperations: readonly string[] = [
  'POST /citizen/accessRecords/query',
  'GET /citizen/accessRecords/{entryId}/proof',
  'POST /citizen/questions',
  'POST /citizen/questions/query',
  'GET /citizen/dataTracker/findUsage',
];
