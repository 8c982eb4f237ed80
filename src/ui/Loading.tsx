/** Three lines that stand still. */
export function Loading() {
  return (
    <div class="gg-skeleton" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
