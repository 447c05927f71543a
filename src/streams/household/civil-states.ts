/** Civil states in which the partner they name is still a spouse: married, separated from bed and board. */
export const married = new Set(['20', '50', '51']);
/** Divorced. A dead spouse owes nothing any more, and an annulled marriage never was. */
export const divorced = new Set(['40', '41']);
