import type { KeyboardEventHandler } from 'preact';
import { useId } from 'preact/hooks';
import type { Finding } from '../engine/reading';
import { FixRow } from './FixRow';
import { Icon } from './Icon';
import { quoteOf, reasonOf } from './quote';
import { STRENGTHS } from './text';

/** Under this a finding owns up that it may be wrong: one time in four it is. */
const SURE = 0.75;

export interface Props {
  finding: Finding;
  draft: string;
  open: boolean;
  /** Behind "And n more". */
  hidden: boolean;
  onToggle(): void;
  onNeverRule(): void;
  onFix(): void;
  /** The person looks at it, or no longer does. */
  onLook(looks: boolean): void;
  onKeyDown: KeyboardEventHandler<HTMLButtonElement>;
}

/** One thing that was heard: the words, how they land and what would take it away; its why when it is opened. */
export function FindingItem({ finding, draft, open, hidden, onToggle, onNeverRule, onFix, onLook, onKeyDown }: Props) {
  const id = useId();
  const quote = quoteOf(draft, finding);
  const { reason, source } = reasonOf(finding.why);
  const known = STRENGTHS[finding.strength];
  return (
    <li
      class="gg-finding"
      hidden={hidden}
      data-part="finding"
      data-kind={finding.kind}
      data-rule={finding.rule}
      onPointerEnter={() => onLook(true)}
      onPointerLeave={() => onLook(false)}
      onFocusIn={() => onLook(true)}
      onFocusOut={() => onLook(false)}
    >
      <button
        type="button"
        class="gg-heard"
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
        onKeyDown={onKeyDown}
      >
        {quote && (
          <span class="gg-quoted">
            <span class="gg-quote" dir="auto">
              {quote}
            </span>
          </span>
        )}
        <span class="gg-lands">{finding.message}</span>
        <Icon name="more" />
      </button>
      {finding.fix && <FixRow draft={draft} fix={finding.fix} onFix={onFix} />}
      <div class="gg-why" id={id} hidden={!open}>
        <p>{reason}</p>
        <p class="gg-source">{source ? `${known}: ${source}.` : `${known}.`}</p>
        {finding.confidence < SURE && <p class="gg-source">I may be wrong about this one.</p>}
        <button type="button" class="gg-link" data-part="never-rule" onClick={onNeverRule}>
          Never flag this
        </button>
      </div>
    </li>
  );
}
