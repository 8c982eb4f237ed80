import type { DraftKind, Invite } from '../engine/reading';
import { Mark } from './Mark';
import { ANSWERS, BADGE } from './text';

export interface Props {
  invite: Invite;
  /** The composer's kind. */
  kind: DraftKind;
  /** While the person types the lamp goes down. */
  typing: boolean;
  /** Whether the card is open. */
  expanded: boolean;
  onOpen(): void;
}

/** A name that begins with the word that is seen, and says the answer once. */
function nameOf(invite: Invite): string {
  const [word, answer] = [BADGE[invite], ANSWERS[invite]];
  return `Good Guest: ${answer.startsWith(word) ? answer : `${word}. ${answer}`}`;
}

/** The pill beside the composer: the verdict by shape and word. */
export function Badge({ invite, kind, typing, expanded, onOpen }: Props) {
  return (
    <button
      type="button"
      class={`gg-badge${typing ? ' is-typing' : ''}`}
      data-invite={invite}
      data-composer={kind}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      aria-label={nameOf(invite)}
      // The editor keeps the focus, and with it the caret, until the card takes it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <Mark invite={invite} size={16} />
      {BADGE[invite]}
    </button>
  );
}
