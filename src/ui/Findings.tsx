import type { KeyboardEventHandler } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../engine/reading';
import { fixed } from './changes';
import { FindingItem } from './FindingItem';
import { stepOf } from './keys';

/** More than this at once is a lecture; the rest waits behind a button. */
const MOST = 3;

export interface Props {
  /** Those that people see. */
  findings: readonly Finding[];
  draft: string;
  onNeverRule(rule: string): void;
  /** The whole draft with one fix in it was wished for. */
  onFix(text: string): void;
  /** The finding that the person looks at now, if any. */
  onFinding(finding: Finding | null): void;
}

function headsIn(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li:not([hidden]) .gg-heard') ?? [])];
}

function keyOf({ rule, start, end }: Finding): string {
  return `${rule} ${start} ${end}`;
}

/** Whether what held the focus has gone with it: it is nowhere, or on the card as a whole. */
function isAdrift(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  const active = activeElement ?? document.activeElement;
  return active === null || active === document.body || active.matches('.gg-card');
}

/** What was heard. All start closed, and one at a time opens. */
export function Findings({ findings, draft, onNeverRule, onFix, onFinding }: Props) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<string>();
  const [all, setAll] = useState(false);
  const open = findings.find((finding) => keyOf(finding) === opened);
  const isGone = opened !== undefined && !open;
  useEffect(() => {
    if (!isGone) return;
    setOpened(undefined);
    onFinding(null);
  }, [isGone, onFinding]);
  /** The finding that is being fixed, and its place in the list. */
  const fixing = useRef<{ key: string; place: number }>(undefined);
  useEffect(() => {
    const { current } = fixing;
    if (!current || findings.some((finding) => keyOf(finding) === current.key)) return;
    fixing.current = undefined;
    const heads = headsIn(list.current);
    // Whoever goes on by keys goes on with the one that has moved up.
    if (list.current && isAdrift(list.current)) heads[Math.min(current.place, heads.length - 1)]?.focus();
  }, [findings]);
  if (findings.length === 0) return null;

  const waiting = all ? 0 : Math.max(0, findings.length - MOST);
  const toggle = (finding: Finding) => {
    const opens = finding !== open;
    setOpened(opens ? keyOf(finding) : undefined);
    onFinding(opens ? finding : null);
  };
  const onKeyDown: KeyboardEventHandler<HTMLButtonElement> = (event) => {
    const buttons = headsIn(list.current);
    const to = stepOf(event.key, buttons.indexOf(event.currentTarget), buttons.length, 'block');
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <section class="gg-part" aria-labelledby={id}>
      <h3 id={id}>What I heard</h3>
      <ul ref={list}>
        {findings.map((finding, i) => (
          <FindingItem
            key={keyOf(finding)}
            finding={finding}
            draft={draft}
            open={finding === open}
            hidden={i >= findings.length - waiting}
            onToggle={() => toggle(finding)}
            onNeverRule={() => onNeverRule(finding.rule)}
            onFix={() => {
              if (!finding.fix) return;
              fixing.current = { key: keyOf(finding), place: i };
              onFix(fixed(draft, finding.fix));
            }}
            onLook={(looks) => onFinding(looks ? finding : (open ?? null))}
            onKeyDown={onKeyDown}
          />
        ))}
      </ul>
      {waiting > 0 && (
        <button type="button" class="gg-link" onClick={() => setAll(true)}>
          {`And ${waiting} more`}
        </button>
      )}
    </section>
  );
}
