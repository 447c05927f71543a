/**
 * What a program of ours needs that a test starts with settings of its own: where programs are, and the compiled sources
 * of earlier starts (see vitest.config.ts), without which each start strips and compiles all of them again.
 */
export function programEnvironment(settings: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH = '', NODE_COMPILE_CACHE } = process.env;
  return { PATH, ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE }), ...settings };
}
