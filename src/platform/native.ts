/**
 * The extension API as the browser itself has it, for the script that waits on every page: every browser answers a question
 * with a promise, and only listeners need the polyfill, which is larger than that script.
 */
export const native: Pick<typeof chrome, 'runtime'> = globalThis.browser ?? globalThis.chrome;

/** Whether the extension is still there: an update or a removal cuts off the scripts that it left in pages. */
export function isAlive(): boolean {
  return Boolean(native.runtime?.id);
}
