import { useId } from 'preact/hooks';

export interface Props<Value extends string> {
  legend: string;
  value: Value;
  /** Value, name and what changes. */
  choices: readonly (readonly [value: Value, label: string, hint?: string])[];
  onChoose(value: Value): void;
}

/** One of a few. */
export function Choice<Value extends string>({ legend, value, choices, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <fieldset class="gg-choice">
      <legend>{legend}</legend>
      {choices.map(([choice, label, hint]) => (
        <div class="gg-chosen" key={choice}>
          <input
            type="radio"
            class="gg-radio"
            name={id}
            id={`${id}-${choice}`}
            checked={choice === value}
            aria-describedby={hint && `${id}-${choice}-hint`}
            onChange={() => onChoose(choice)}
          />
          <div>
            <label for={`${id}-${choice}`}>{label}</label>
            {hint && (
              <p class="gg-hint" id={`${id}-${choice}-hint`}>
                {hint}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
