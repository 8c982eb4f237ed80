import type { ComponentChildren, InputEventHandler, KeyboardEventHandler, Ref } from 'preact';

export interface Props {
  id: string;
  value: string;
  /** The stable handle of the box itself. */
  part?: string;
  rows?: number;
  placeholder?: string;
  describedBy?: string;
  /** The text with marks in it, drawn behind what is typed: the same characters as `value`. */
  marked?: ComponentChildren;
  box?: Ref<HTMLTextAreaElement>;
  onText(text: string): void;
  onBlur?(): void;
  onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
}

/**
 * A text box as tall as its text. The text stands behind it once more and makes the height, which no style property
 * does in every browser; marks on words go there too, so that no node is ever added to what is typed.
 */
export function Field({ id, value, part, rows = 1, placeholder, describedBy, marked, box, ...on }: Props) {
  const onInput: InputEventHandler<HTMLTextAreaElement> = ({ currentTarget }) => on.onText(currentTarget.value);
  return (
    <div class="gg-field">
      <div class="gg-field-text" aria-hidden="true" dir="auto">
        {marked ?? value}
        {'\n'}
      </div>
      <textarea
        id={id}
        ref={box ?? null}
        rows={rows}
        dir="auto"
        data-part={part}
        value={value}
        placeholder={placeholder}
        aria-describedby={describedBy}
        spellcheck
        onInput={onInput}
        onBlur={on.onBlur}
        onKeyDown={on.onKeyDown}
      />
    </div>
  );
}
