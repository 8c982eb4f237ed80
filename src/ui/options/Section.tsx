import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Props {
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** One question of the options page, with what belongs to it beside it. */
export function Section({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section class="gg-section" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {hint && <p class="gg-hint">{hint}</p>}
      </div>
      <div class="gg-settings">{children}</div>
    </section>
  );
}
