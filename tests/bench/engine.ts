/** The engine as the peers' bench wants it: a whole reading while typing, without questions and wordings. */
import { read } from '../../src/engine/read';

export function analyze(text: string): unknown[] {
  const { findings, strengths } = read({ text }, { suggestions: false });
  return [...findings, ...strengths];
}

/** A draft that is being typed is read like any other: the engine remembers pieces of text, not who typed them. */
export const createSession = (): { update: typeof analyze } => ({ update: analyze });
