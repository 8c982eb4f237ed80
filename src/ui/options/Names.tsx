import { useEffect, useId, useState } from 'preact/hooks';
import { Field } from '../Field';

export interface Props {
  label: string;
  hint: string;
  names: readonly string[];
  /** What is kept of one entry. */
  clean?(entry: string): string;
  onChange(names: string[]): void;
}

/** A list that is typed as text: one a line, or with commas between. Kept when the field is left. */
export function Names({ label, hint, names, clean = (entry) => entry, onChange }: Props) {
  const id = useId();
  const kept = names.join('\n');
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);

  const keep = () => {
    const entries = text.split(/[\n,]/).map((entry) => clean(entry.trim()));
    const next = [...new Set(entries.filter(Boolean))];
    setText(next.join('\n'));
    if (next.join('\n') !== kept) onChange(next);
  };
  return (
    <div class="gg-names">
      <label for={id}>{label}</label>
      <Field id={id} value={text} describedBy={`${id}-hint`} onText={setText} onBlur={keep} />
      <p class="gg-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
