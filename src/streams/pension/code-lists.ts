import * as codes from './codes.ts';
import { advantages } from './codes-advantage.ts';
import * as fiscalCodes from './codes-fiscal.ts';

/** Every code list of the stream. */
export const pensionCodeLists = [...Object.values(codes), advantages, ...Object.values(fiscalCodes)];
