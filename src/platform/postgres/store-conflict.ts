/**
 * An error that a store throws on purpose: what was asked does not fit what is kept, e.g. because another request was
 * first. Any other error of a store is a failure of the database.
 */
export abstract class StoreConflictError extends Error {}
