import { z } from 'zod';

/** The service knows the household of today only. */
export const query = z.strictObject({});
