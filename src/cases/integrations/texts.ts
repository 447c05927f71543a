import { readTexts } from '../../values/text-file.ts';

/** What is said about a registration that fails. */
export const texts = readTexts(new URL('texts.yaml', import.meta.url), ['identityNotProven', 'integrationRunning']);
