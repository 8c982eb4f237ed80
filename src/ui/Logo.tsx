export interface Props {
  /** Edge length in CSS px. */
  size: number;
}

/** The sign of the extension: a door ajar in a dark wall. */
export function Logo({ size }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="28" fill="#2f231b" />
      <path fill="#8d642a" d="M64 112h32l15 15q-7 1-11 1H80z" />
      <path fill="#f7bb56" d="M24 28a12 12 0 0 1 12-12h56a12 12 0 0 1 12 12v84H24z" />
      <path fill="#4a3527" d="M32 24l40 8v72l-40 8z" />
      <path fill="#ffd98a" d="M56 64h8v8h-8z" />
    </svg>
  );
}
