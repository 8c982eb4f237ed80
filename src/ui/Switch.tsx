export interface Props {
  id: string;
  /** Its stable handle. */
  part?: string;
  describedBy?: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** On or off, at once. */
export function Switch({ id, part, describedBy, on, onSwitch }: Props) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked.
      role="switch"
      class="gg-switch"
      id={id}
      data-part={part}
      aria-describedby={describedBy}
      checked={on}
      onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
    />
  );
}
