import type { KeyboardEventHandler } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Blank, Rephrasing } from '../engine/reading';
import { Icon } from './Icon';
import { stepOf } from './keys';
import { BLANK_FIRST, BLANK_SOON, blanksLeft, INTENTS, NOTICES, type Notice } from './text';
import { Wording } from './Wording';

export interface Props {
  draft: string;
  rephrasings: readonly Rephrasing[];
  answers: Readonly<Record<string, string>>;
  notice?: Notice | undefined;
  /** Leads the person to the question that a blank waits for. */
  onBlank(blank: Blank): void;
  onUse(rephrasing: Rephrasing): void;
  onCopy(rephrasing: Rephrasing): void;
}

/** A name for each wording that holds while answers change it: its intent, numbered where two share one. */
function slotsOf(rephrasings: readonly Rephrasing[]): [slot: string, label: string, rephrasing: Rephrasing][] {
  return rephrasings.map((rephrasing, i) => {
    const before = rephrasings.slice(0, i).filter(({ intent }) => intent === rephrasing.intent).length;
    const label = INTENTS[rephrasing.intent];
    return [`${rephrasing.intent}-${before}`, before === 0 ? label : `${label} ${before + 1}`, rephrasing];
  });
}

/** Other ways to say it, one tab each. The one in hand is there to be seen and heard. */
export function Wordings({ draft, rephrasings, answers, notice, onBlank, onUse, onCopy }: Props) {
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const [inHand, setInHand] = useState<string>();
  const [changes, setChanges] = useState(true);
  const [refused, setRefused] = useState<string>();
  /** The wording that the notice is about. */
  const [handled, setHandled] = useState<string>();
  /** The slots as they were first seen for this draft: an answer moves no tab from under the person's hand. */
  const seen = useRef({ draft, slots: [] as string[] });
  if (seen.current.draft !== draft) seen.current = { draft, slots: [] };
  const order = seen.current.slots;
  const offered = slotsOf(rephrasings);
  order.push(...offered.map(([slot]) => slot).filter((slot) => !order.includes(slot)));
  const slots = offered.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  /** Wordings that waited for an answer: once it is in, they are what the person was after. */
  const waited = useRef(new Set<string>()).current;
  for (const [slot, , { blanks }] of slots) if (blanks.length > 0) waited.add(slot);
  const ready = slots.filter(([, , { blanks }]) => blanks.length === 0);
  const chosen =
    slots.find(([slot]) => slot === inHand) ?? ready.find(([slot]) => waited.has(slot)) ?? ready[0] ?? slots[0];
  if (!chosen) return null;

  const onKeyDown: KeyboardEventHandler<HTMLDivElement> = (event) => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const to = stepOf(event.key, slots.indexOf(chosen), slots.length, 'inline', isRtl);
    const next = to === undefined ? undefined : slots[to];
    if (to === undefined || !next) return;
    event.preventDefault();
    setInHand(next[0]);
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  const use = (rephrasing: Rephrasing) => {
    const [blank] = rephrasing.blanks;
    setRefused(blank ? rephrasing.text : undefined);
    setHandled(rephrasing.text);
    if (!blank) onUse(rephrasing);
    else if (!answers[blank.question]?.trim()) onBlank(blank);
  };
  const copy = (rephrasing: Rephrasing) => {
    setHandled(rephrasing.text);
    onCopy(rephrasing);
  };
  const noteOf = ({ text, blanks }: Rephrasing): string | undefined => {
    if (notice && notice !== 'used' && handled === text) return NOTICES[notice];
    const [blank] = blanks;
    if (!blank) return undefined;
    if (refused !== text) return blanksLeft(blanks.length);
    return answers[blank.question]?.trim() ? BLANK_SOON : BLANK_FIRST;
  };

  return (
    <section class="gg-part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>Another way to say it</h3>
      <div class="gg-tabs" role="tablist" aria-labelledby={`${id}-title`} ref={tabs} onKeyDown={onKeyDown}>
        {slots.map(([slot, label]) => (
          <button
            key={slot}
            type="button"
            class="gg-tab"
            role="tab"
            id={`${id}-${slot}`}
            aria-selected={slot === chosen[0]}
            aria-controls={`${id}-${slot}-panel`}
            tabIndex={slot === chosen[0] ? 0 : -1}
            onClick={() => setInHand(slot)}
          >
            {label}
          </button>
        ))}
      </div>
      {slots.map(([slot, , rephrasing]) => {
        const note = noteOf(rephrasing);
        return (
          <div
            key={slot}
            role="tabpanel"
            id={`${id}-${slot}-panel`}
            aria-labelledby={`${id}-${slot}`}
            hidden={slot !== chosen[0]}
          >
            <Wording draft={draft} rephrasing={rephrasing} changes={changes} onBlank={onBlank} />
            <div class="gg-row">
              <button type="button" class="gg-btn gg-btn--lamp" data-part="use" onClick={() => use(rephrasing)}>
                Use this
              </button>
              <button type="button" class="gg-btn" data-part="copy" onClick={() => copy(rephrasing)}>
                {notice === 'copied' && handled === rephrasing.text ? 'Copied' : 'Copy'}
              </button>
              <button type="button" class="gg-link gg-push" onClick={() => setChanges(!changes)}>
                {changes ? 'Hide changes' : 'Show changes'}
              </button>
            </div>
            <p class="gg-note" role="status">
              {note && (
                <>
                  <Icon name="note" />
                  <span>{note}</span>
                </>
              )}
            </p>
          </div>
        );
      })}
    </section>
  );
}
