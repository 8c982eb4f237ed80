import type { Invite } from '../engine/reading';

const FRAME =
  'M7.5 1.5h9a3 3 0 0 1 3 3V21h2.25a.75.75 0 0 1 0 1.5H2.25a.75.75 0 0 1 0-1.5H4.5V4.5a3 3 0 0 1 3-3zm0 1.5A1.5 1.5 0 0 0 6 4.5V21h12V4.5A1.5 1.5 0 0 0 16.5 3z';
const LEAVES: Record<Invite, string> = {
  yes: 'M6 3l4.5 3v12L6 21z',
  maybe: 'M6 3l7.5 1.5v15L6 21zm4.5 9v1.5H12V12z',
  no: 'M7.5 5.25a.75.75 0 0 1 .75-.75h7.5a.75.75 0 0 1 .75.75V21h-9zm6 6.75v1.5H15v-1.5z',
  unsure: 'M13.5 12H15v1.5h-1.5z',
};
const LIGHT: Partial<Record<Invite, string>> = {
  yes: 'M6 3h10.5A1.5 1.5 0 0 1 18 4.5V21H6l4.5-3V6z',
  maybe: 'M6 3h10.5A1.5 1.5 0 0 1 18 4.5V21H6l7.5-1.5v-15z',
};

export interface Props {
  invite: Invite;
  /** Edge length in CSS px. */
  size: number;
}

/** The door: open, ajar, closed, or an outline. The shape says the verdict by itself; the light only helps. */
export function Mark({ invite, size }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {LIGHT[invite] && <path class="gg-light" d={LIGHT[invite]} />}
      <path class="gg-door" d={FRAME + LEAVES[invite]} />
    </svg>
  );
}
