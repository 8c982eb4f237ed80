import type { Blank, Rephrasing } from '../engine/reading';
import { Change } from './Change';
import { type Piece, piecesOf } from './changes';

export interface Props {
  draft: string;
  rephrasing: Rephrasing;
  /** Whether words that went are struck and words that came are underlined. */
  changes: boolean;
  /** A blank was pressed. */
  onBlank(blank: Blank): void;
}

/** A whole draft in other words, as it would be sent, with what changed and what is still to be said. */
export function Wording({ draft, rephrasing, changes, onBlank }: Props) {
  const draw = (piece: Piece, i: number) => {
    if (piece.kind === 'blank') {
      return (
        <button
          key={i}
          type="button"
          class="gg-blank"
          aria-label={`Blank: ${piece.text}`}
          onClick={() => onBlank(piece.blank)}
        >
          {piece.text}
        </button>
      );
    }
    if (piece.kind === 'kept') return piece.text;
    if (changes) return <Change key={i} kind={piece.kind} text={piece.text} />;
    return piece.kind === 'added' ? piece.text : null;
  };
  return (
    <div
      class="gg-wording"
      data-part="rephrasing"
      data-intent={rephrasing.intent}
      data-text={rephrasing.text}
      dir="auto"
    >
      {piecesOf(draft, rephrasing).map(draw)}
    </div>
  );
}
