import type { KeyboardEventHandler } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Question } from '../engine/reading';
import { Questions } from './Questions';

const POSTS = ['Enter', ' '];

export interface Props {
  /** The one that matters. */
  question?: Question | undefined;
  answers: Readonly<Record<string, string>>;
  /** On a small screen there are no keys to speak of. */
  sheet: boolean;
  onAnswer(question: string, answer: string): void;
  onShowWordings(): void;
  onPostAnyway(): void;
}

/** Asked once, before a draft goes: one question, and two ways out of the same size. The same key posts. */
export function Pause({ question, answers, sheet, onAnswer, onShowWordings, onPostAnyway }: Props) {
  const fields = useRef(new Map<string, HTMLTextAreaElement>()).current;
  const post = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => post.current?.focus({ preventScroll: true }), []);

  // By key, not by the click that follows from it: with Ctrl held there is none.
  const onKeyDown: KeyboardEventHandler<HTMLButtonElement> = (event) => {
    if (!POSTS.includes(event.key)) return;
    event.preventDefault();
    // A key that is still held from sending does not post.
    if (!event.repeat) onPostAnyway();
  };
  return (
    <>
      <Questions
        questions={question ? [question] : []}
        answers={answers}
        fields={fields}
        onAnswer={onAnswer}
        onDone={onShowWordings}
      />
      <div class="gg-pause">
        <button type="button" class="gg-btn gg-btn--lamp" onClick={onShowWordings}>
          Show wordings
        </button>
        <button
          type="button"
          class="gg-btn"
          ref={post}
          data-part="post-anyway"
          onClick={onPostAnyway}
          onKeyDown={onKeyDown}
          // A space presses when it is let go.
          onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        >
          Post as it is
        </button>
      </div>
      <p class="gg-hint">
        {!sheet && (
          <>
            The same key again posts it. <kbd>Esc</kbd> goes back to your draft.{' '}
          </>
        )}
        I ask once for each draft.
      </p>
    </>
  );
}
