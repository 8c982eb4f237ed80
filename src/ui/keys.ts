/**
 * Where an arrow key leads among `count` things in a row (`inline`, mirrored from right to left) or below each other
 * (`block`), round at the ends; nothing for other keys.
 */
export function stepOf(
  key: string,
  from: number,
  count: number,
  along: 'inline' | 'block',
  isRtl = false,
): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const [back, on] = along === 'block' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  const step = key === on ? 1 : key === back ? -1 : 0;
  return step === 0 ? undefined : (from + (isRtl ? -step : step) + count) % count;
}
