export interface Props {
  /** Whether the details were just copied. */
  copied: boolean;
  /** Whether the site's button is one that replies. */
  reply: boolean;
  onRetry(): void;
  onCopyDetails(): void;
}

/** Something of ours stopped: what still works, then one way on. */
export function Failed({ copied, reply, onRetry, onCopyDetails }: Props) {
  return (
    <>
      <p>{`Something stopped on my side. Your draft is untouched, and ${reply ? 'Reply' : 'Post'} works as usual.`}</p>
      <div class="gg-row">
        <button type="button" class="gg-btn" onClick={onRetry}>
          Try again
        </button>
        <button type="button" class="gg-btn gg-btn--quiet" onClick={onCopyDetails}>
          {copied ? 'Copied' : 'Copy the details'}
        </button>
      </div>
    </>
  );
}
