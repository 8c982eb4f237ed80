const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M4 6.5l4 4 4-4',
  note: 'M8 7.5v3.5M8 5v.01M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4z',
  tick: 'M3.5 8.5l3 3 6-7',
  options: 'M2.5 5h6M12 5h1.500M2.5 11H4M7.5 11h6M10 3.500v3M5.7 9.500v3',
};

export interface Props {
  name: keyof typeof PATHS;
}

/** A small line drawing beside words that say the same. */
export function Icon({ name }: Props) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
