import type { Messages } from './messages';
import { native } from './native';

/** Asks the background. Rejects when it cannot be reached, or with what went wrong there. */
export async function send<Name extends keyof Messages>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply']> {
  return unwrap(await native.runtime.sendMessage({ name, request })) as Messages[Name]['reply'];
}

export function unwrap(answer: unknown): unknown {
  const { fault, reply } = (answer ?? { fault: 'no answer' }) as { fault?: string; reply?: unknown };
  if (fault !== undefined) throw new Error(fault);
  return reply;
}
