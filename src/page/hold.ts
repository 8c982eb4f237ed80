import { seatsOf } from '../sites/around';
import type { Session } from './session';

/** Set for the one event that our own "Post as it is" causes. */
let passing = false;

/** Lets the next send go by unasked; the token ends with this task. */
export function letPass(): void {
  passing = true;
  setTimeout(() => {
    passing = false;
  }, 0);
}

function sends(event: Event, { composer }: Session): boolean {
  const path = event.composedPath();
  if (event.type === 'keydown') {
    return path.includes(composer.editable) && composer.isSendKey(event as KeyboardEvent);
  }
  if (event.type === 'submit')
    return [...seatsOf(composer.editable)].some((seat) => (event.target as Element).contains(seat));
  return composer.sendButtons().some((button) => path.includes(button));
}

/**
 * Whether this event, just before the site hears it, is to be held: it sends a draft that reads `no`, and the person
 * has not been asked about this draft. Opens the card then. Everything else goes to the site at once.
 */
export function holds(event: Event, sessions: Iterable<Session>): boolean {
  if (passing) return false;
  const live = [...sessions].filter((session) => session.alive);
  const pressed = live.filter((session) => sends(event, session));
  if (!pressed.length) return false;
  // The boxes of a thread share a button: the key in one of them sends them all.
  const buttons = new Set(pressed.flatMap(({ composer }) => composer.sendButtons()));
  const shares = ({ composer }: Session) => composer.sendButtons().some((button) => buttons.has(button));
  const sending = live.filter((session) => pressed.includes(session) || shares(session));
  const asks = sending.find((session) => session.wantsPause);
  if (asks) {
    // One send, one question: also where a thread's other boxes read no better.
    for (const session of sending) session.excuse();
    asks.pause(event);
    return true;
  }
  for (const session of sending) session.sent();
  return false;
}
