import type { KeyboardEventHandler } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Props {
  kind: 'post' | 'reply';
  /** Names the box. */
  label: string;
  placeholder: string;
  /** What stands in the box at first. */
  draft: string;
  /** The post that is answered. */
  replyTo?: { author: string; text: string };
  /** Whether the caret waits here at first. */
  first?: boolean;
  onSend(text: string): void;
}

/** A composer like those of the sites. Its box is the person's: nothing here writes into it but the first draft. */
export function Composer({ kind, label, placeholder, draft, replyTo, first = false, onSend }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    current.textContent = draft;
    if (!first) return;
    current.focus({ preventScroll: true });
    getSelection()?.selectAllChildren(current);
    getSelection()?.collapseToEnd();
  }, [draft, first]);

  const send = () => {
    const { current } = box;
    // biome-ignore lint/performance/useDomNodeTextContent: line ends are in what is seen, not in the nodes.
    const text = (current?.innerText ?? '').trim();
    if (!current || text === '') return;
    current.textContent = '';
    onSend(text);
  };
  const onKeyDown: KeyboardEventHandler<HTMLDivElement> = (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div class="gg-post" data-practice={kind} data-practice-author={replyTo?.author} data-practice-text={replyTo?.text}>
      <span class="gg-face" aria-hidden="true">
        You
      </span>
      <div>
        {/* A block of its own, so that the badge's row stands below the box and above the bar. */}
        <div>
          {/* biome-ignore lint/a11y/useSemanticElements: the editors of the sites are made so, and words in it can be marked. */}
          <div
            ref={box}
            class="gg-says-here"
            contentEditable
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-label={label}
            aria-placeholder={placeholder}
            data-placeholder={placeholder}
            dir="auto"
            spellcheck
            onKeyDown={onKeyDown}
          />
        </div>
        <div class="gg-bar">
          <button type="button" class="gg-send" data-practice-send onClick={send}>
            {kind === 'post' ? 'Post' : 'Reply'}
          </button>
        </div>
      </div>
    </div>
  );
}
