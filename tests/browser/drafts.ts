/** A draft that reads `no` wherever it stands. Two lines, and characters of more than one unit. */
export const PUSHY = [
  'HUGE NEWS!!! Our bread club is FINALLY here 🔥🔥 £12 a month, sign up now, link in bio.',
  'RT to win a loaf! #bread #deal #club #sourdough',
].join('\n');

/** A draft that reads `yes` wherever it stands. */
export const WARM =
  'Thanks @ana, the tip about drying peel on the radiator saved my batch. How do you keep yours from going brown?';
