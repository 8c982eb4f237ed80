import type { ComponentChildren } from 'preact';

export interface Props {
  title: string;
  /** What changes. */
  hint: string;
  /** Ids for a control that is named by the title and described by the hint. */
  id?: string;
  /** The control, at the end of the row. */
  children: ComponentChildren;
}

/** One line: what it is, what it changes, and the control. */
export function Setting({ title, hint, id, children }: Props) {
  return (
    <div class="gg-setting">
      <div>
        {id ? <label for={id}>{title}</label> : <b>{title}</b>}
        <p class="gg-hint" id={id && `${id}-hint`}>
          {hint}
        </p>
      </div>
      {children}
    </div>
  );
}
