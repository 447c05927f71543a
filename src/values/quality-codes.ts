import { readCodeLists } from './text-file.ts';

/** Quality codes of sector 17 (the centres). How long each lasts and who may set it is in the policy. */
export const { qualityCodes } = readCodeLists(new URL('quality-codes.yaml', import.meta.url), ['qualityCodes']);
