import type { ComponentChildren } from 'preact';
import type { Invite } from '../engine/reading';
import { Mark } from './Mark';

export interface Props {
  invite: Invite;
  /** The small line. */
  asks: string;
  /** The large line. */
  says: string;
  /** A button at the end of the row. */
  children?: ComponentChildren;
}

/** The question that is asked of every draft, and its answer. */
export function Answer({ invite, asks, says, children }: Props) {
  return (
    <div class="gg-answer" data-part="answer" data-invite={invite}>
      <span class="gg-tile">
        <Mark invite={invite} size={24} />
      </span>
      <div>
        <p class="gg-asks">{asks}</p>
        <h2 class="gg-says">{says}</h2>
      </div>
      {children}
    </div>
  );
}
