import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Draft, Finding, Reading, Rephrasing } from '../engine/reading';
import { Answer } from './Answer';
import { Coaching } from './Coaching';
import { Failed } from './Failed';
import { Field } from './Field';
import { Icon } from './Icon';
import { Loading } from './Loading';
import { Logo } from './Logo';
import { Mark } from './Mark';
import { MarkedText } from './MarkedText';
import { Switch } from './Switch';
import { ANSWERS, NOTICES, type Notice, QUESTION } from './text';
import './popup.css';

/** A draft that reads badly, to see at once what happens. */
const EXAMPLE =
  'BIG NEWS!!! Our new walking tour is finally here. £9 a head, book now, link in bio. Share so nobody misses out! #tour #walk #mustsee';

export interface Props {
  /** Where the draft is from: a composer of the tab, or the popup's own box. */
  from: 'tab' | 'here';
  draft: Draft;
  /** Of the draft as it is; null while the person types and when there is nothing to read. */
  reading: Reading | null;
  answers: Readonly<Record<string, string>>;
  state: 'ready' | 'loading' | 'failed';
  notice: Notice | null;
  /** What went wrong lately, for whoever repairs it. */
  details: string;
  /** The tab's site; null where Good Guest knows none. */
  site: { name: string; on: boolean } | null;
  /** The host of the tab's page, where the person could ask for the coach; null where no extension may be. */
  stranger: string | null;
  /** Whether the tab's box is one that Good Guest knows; null where nothing was said of it. */
  box: 'known' | 'unknown' | null;
  /** The person pointed at a field, and there was none, or the browser did not let us in. */
  missed: 'no-field' | 'failed' | null;
  onDraft(text: string): void;
  /** Nothing when the draft answers nobody. */
  onReplyTo(text: string | undefined): void;
  onTakeUp(): void;
  onAnswer(question: string, answer: string): void;
  /** The whole draft with one fix in it was wished for. */
  onFix(text: string): void;
  onUse(rephrasing: Rephrasing): void;
  onCopy(rephrasing: Rephrasing): void;
  onCopyDetails(): void;
  onRetry(): void;
  onNeverRule(rule: string): void;
  onEnableSite(on: boolean): void;
  onCoachSite(): void;
  onCoachField(): void;
  onOptions(): void;
}

interface Heard {
  reading: Reading;
  text: string;
}

/** The last reading and its draft. It stays in sight, dimmed, until the next one is there: nothing jumps while typing. */
function useHeard({ reading, draft }: Props): Heard | null {
  const last = useRef<Heard | null>(null);
  if (reading) last.current = { reading, text: draft.text };
  else if (draft.text.trim() === '') last.current = null;
  return last.current;
}

function DraftBox({
  from,
  draft,
  reading,
  site,
  findings,
  now,
  ...on
}: Props & { findings: Finding[]; now: Finding | null }) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const isReply = draft.replyTo !== undefined;
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  // What held the focus may be gone with the reading before.
  useEffect(() => {
    if (reading && document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [reading]);
  return (
    <div class="gg-draft">
      <div class="gg-row gg-over">
        <label for={id}>{isReply ? 'Your reply' : 'Your draft'}</label>
        {from === 'tab' && <span class="gg-hint gg-push">From this tab</span>}
        {from === 'here' && site?.on && (
          <button type="button" class="gg-link gg-push" onClick={on.onTakeUp}>
            Take this tab’s draft
          </button>
        )}
      </div>
      <Field
        id={id}
        part="draft"
        box={box}
        rows={isReply ? 2 : 4}
        value={draft.text}
        placeholder="Type or paste what you’re about to say"
        marked={<MarkedText text={draft.text} findings={findings} now={now} />}
        onText={on.onDraft}
      />
    </div>
  );
}

function ReplyBox({ draft, onReplyTo }: Props) {
  const id = useId();
  const { author, text = '' } = draft.replyTo ?? {};
  return (
    <div class="gg-draft">
      <div class="gg-row gg-over">
        <label for={id}>{author ? `What ${author} said` : 'What they said, if you’re answering'}</label>
      </div>
      <Field
        id={id}
        part="reply-to"
        rows={text ? 2 : 1}
        value={text}
        placeholder="Paste the post that you answer"
        onText={(typed) => onReplyTo(typed || undefined)}
      />
    </div>
  );
}

function Empty({ onDraft }: Props) {
  return (
    <div class="gg-empty">
      <span class="gg-doorway" data-invite="unsure">
        <Mark invite="unsure" size={32} />
      </span>
      <h2>Nothing to hear yet.</h2>
      <p class="gg-hint">I read it here, on this computer. Nothing you type is kept or sent.</p>
      <button type="button" class="gg-btn" onClick={() => onDraft(EXAMPLE)}>
        Try an example
      </button>
    </div>
  );
}

function Result({ heard, onLook, ...props }: Props & { heard: Heard | null; onLook(finding: Finding | null): void }) {
  const { state, draft, reading, notice } = props;
  if (state === 'failed') {
    return (
      <>
        <Answer invite="unsure" asks="Good Guest" says="I lost my place." />
        <Failed
          copied={notice === 'copied'}
          reply={false}
          onRetry={props.onRetry}
          onCopyDetails={props.onCopyDetails}
        />
      </>
    );
  }
  if (draft.text.trim() === '') return <Empty {...props} />;
  if (!heard) {
    return (
      <>
        <Answer invite="unsure" asks={QUESTION} says="One moment." />
        <Loading />
      </>
    );
  }
  const { invite } = heard.reading;
  return (
    <div class={`gg-result${reading ? '' : ' is-typing'}`} aria-busy={!reading}>
      <Answer invite={invite} asks={QUESTION} says={ANSWERS[invite]} />
      <Coaching
        reading={heard.reading}
        draft={heard.text}
        answers={props.answers}
        notice={notice ?? undefined}
        onAnswer={props.onAnswer}
        onFix={props.onFix}
        onUse={props.onUse}
        onCopy={props.onCopy}
        onFinding={onLook}
        onNeverRule={props.onNeverRule}
      />
    </div>
  );
}

const MISSED = {
  'no-field': 'I see no field in hand there. Click into the one that you write in, then ask me again.',
  failed: 'The browser keeps me out of this page. Paste your draft above, and I’ll read it here.',
} as const;

/** What can be done where the coach knows neither the page nor the box. */
function Strange({ stranger, missed, onCoachSite, onCoachField }: Props) {
  return (
    <div class="gg-strange">
      {stranger ? (
        <p>
          I don’t listen on <b>{stranger}</b> yet. Your browser asks you first.
        </p>
      ) : (
        <p>I’m not in the box that you’re in: it’s private, or the site has changed.</p>
      )}
      <div class="gg-row">
        {stranger && (
          <button type="button" class="gg-btn" data-part="coach-site" onClick={onCoachSite}>
            Coach me on this site
          </button>
        )}
        <button type="button" class="gg-btn" data-part="coach-field" onClick={onCoachField}>
          Coach this field
        </button>
      </div>
      {missed && <p role="status">{MISSED[missed]}</p>}
    </div>
  );
}

function SiteSwitch({ site, onEnableSite }: Props) {
  const id = useId();
  if (!site) return null;
  return (
    <div class="gg-listen">
      <label for={id}>
        Listen on <b>{site.name}</b>
      </label>
      <Switch id={id} part="enable-site" on={site.on} onSwitch={onEnableSite} />
    </div>
  );
}

function Foot(props: Props) {
  const { site, stranger, box, from } = props;
  const isStrange = stranger !== null || (site?.on && box === 'unknown');
  if (!site && !stranger && from === 'tab') return null;
  return (
    <footer class="gg-popup-foot">
      {isStrange && <Strange {...props} />}
      {!site && !stranger && <p>I don’t listen on this page. Paste a draft, and I’ll read it here.</p>}
      <SiteSwitch {...props} />
    </footer>
  );
}

/** What a screen reader is told once the draft has been read. */
function spoken({ reading, notice }: Props): string {
  if (notice === 'used') return NOTICES.used;
  return reading ? ANSWERS[reading.invite] : '';
}

/** The toolbar's window, and a page of its own: a draft from the tab or typed here, and the card's parts under it. */
export function Popup(props: Props) {
  const { reading, notice } = props;
  const heard = useHeard(props);
  const [now, setNow] = useState<Finding | null>(null);
  const findings = reading?.findings.filter(({ shown }) => shown) ?? [];
  return (
    <div class="gg-popup">
      <header class="gg-popup-head">
        <Logo size={20} />
        <h1>Good Guest</h1>
        <button type="button" class="gg-icon" aria-label="Options" onClick={props.onOptions}>
          <Icon name="options" />
        </button>
      </header>
      <main class="gg-body">
        <DraftBox {...props} findings={findings} now={now} />
        <ReplyBox {...props} />
        {notice === 'used' && <p class="gg-hint">{NOTICES.used}</p>}
        <p class="gg-hidden" role="status">
          {spoken(props)}
        </p>
        <Result {...props} heard={heard} onLook={setNow} />
      </main>
      <Foot {...props} />
    </div>
  );
}
