import type { Fix } from '../engine/reading';
import { Change } from './Change';
import { glanceAt, type Piece } from './changes';
import { fixName } from './text';

export interface Props {
  draft: string;
  fix: Fix;
  onFix(): void;
}

/** What would change, and the button that changes just this. */
export function FixRow({ draft, fix, onFix }: Props) {
  const draw = ({ kind, text }: Piece, i: number) =>
    kind === 'added' || kind === 'removed' ? <Change key={i} kind={kind} text={text} /> : text;
  return (
    <div class="gg-fix">
      <p class="gg-fix-words" dir="auto">
        {glanceAt(draft, fix).map(draw)}
      </p>
      <button
        type="button"
        class="gg-link gg-link--lamp"
        data-part="fix"
        aria-label={fixName(draft, fix)}
        onClick={onFix}
      >
        Fix just this
      </button>
    </div>
  );
}
