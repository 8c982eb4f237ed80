import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding, Reading, Rephrasing } from '../engine/reading';
import { Answer } from './Answer';
import { Coaching } from './Coaching';
import { Failed } from './Failed';
import { Icon } from './Icon';
import { Loading } from './Loading';
import { Pause } from './Pause';
import { ANSWERS, type Notice, QUESTION } from './text';

export interface CardProps {
  state: 'ready' | 'loading' | 'failed';
  /** Of the draft as it was last read. */
  reading?: Reading;
  /** The draft that was read. */
  draft: string;
  /** Whether it answers somebody. */
  reply: boolean;
  /** Opened by the person, or once before their draft goes. */
  mode: 'coach' | 'before-sending';
  /** By question id. */
  answers: Readonly<Record<string, string>>;
  notice?: Exclude<Notice, 'used'>;
  /** What went wrong, for whoever repairs it. */
  details?: string;
  /** On a small screen the card is a sheet on the lower edge. */
  sheet: boolean;
  onAnswer(question: string, answer: string): void;
  /** The whole draft with one fix in it was wished for. */
  onFix(text: string): void;
  onUse(rephrasing: Rephrasing): void;
  onCopy(rephrasing: Rephrasing): void;
  /** The finding that the person looks at now, if any. */
  onFinding(finding: Finding | null): void;
  onNeverRule(rule: string): void;
  onNotThisTime(): void;
  onNotHere(): void;
  onOptions(): void;
  onPostAnyway(): void;
  onShowWordings(): void;
  onNeverAsk(): void;
  onRetry(): void;
  onCopyDetails(): void;
  onClose(): void;
}

function Header({ state, reading, onClose }: CardProps) {
  const invite = state === 'ready' && reading ? reading.invite : 'unsure';
  const says = state === 'failed' ? 'I lost my place.' : state === 'ready' && reading ? ANSWERS[invite] : 'One moment.';
  return (
    <Answer invite={invite} asks={state === 'failed' ? 'Good Guest' : QUESTION} says={says}>
      <button type="button" class="gg-icon" data-part="close" aria-label="Close, back to your draft" onClick={onClose}>
        <Icon name="close" />
      </button>
    </Answer>
  );
}

function Body(props: CardProps) {
  const { state, reading, draft, mode, answers, notice } = props;
  if (state === 'failed') {
    return (
      <Failed
        copied={notice === 'copied'}
        reply={props.reply}
        onRetry={props.onRetry}
        onCopyDetails={props.onCopyDetails}
      />
    );
  }
  if (state === 'loading' || !reading) return <Loading />;
  if (mode === 'before-sending') {
    return (
      <Pause
        question={reading.questions[0]}
        answers={answers}
        sheet={props.sheet}
        onAnswer={props.onAnswer}
        onShowWordings={props.onShowWordings}
        onPostAnyway={props.onPostAnyway}
      />
    );
  }
  return (
    <Coaching
      reading={reading}
      draft={draft}
      answers={answers}
      notice={notice}
      onAnswer={props.onAnswer}
      onFix={props.onFix}
      onUse={props.onUse}
      onCopy={props.onCopy}
      onFinding={props.onFinding}
      onNeverRule={props.onNeverRule}
    />
  );
}

function QuietRow({ state, reading, mode, onNeverAsk, onNotThisTime, onNotHere, onOptions }: CardProps) {
  if (state !== 'failed' && !reading) return null;
  const isRead = state === 'ready' && reading?.invite !== 'unsure';
  return (
    <div class="gg-quiet">
      {mode === 'before-sending' && state === 'ready' ? (
        <button type="button" class="gg-link" onClick={onNeverAsk}>
          Never ask before posting
        </button>
      ) : (
        <>
          {isRead && (
            <button type="button" class="gg-link" data-part="not-this-time" onClick={onNotThisTime}>
              Not this time
            </button>
          )}
          <button type="button" class="gg-link" data-part="not-here" onClick={onNotHere}>
            Not on this site
          </button>
        </>
      )}
      <button type="button" class="gg-link gg-push" onClick={onOptions}>
        Options
      </button>
    </div>
  );
}

/** What has the focus in the tree that this element is in; a shadow tree keeps that to itself. */
function activeBeside(element: Element): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}

function isActive(element: Element | null): boolean {
  return element !== null && activeBeside(element) === element;
}

function holdsFocus(element: Element | null): boolean {
  return element?.contains(activeBeside(element)) ?? false;
}

/** The card beside a composer: a dialog that leaves the page usable. */
export function Card(props: CardProps) {
  const { state, reading, mode, sheet } = props;
  const card = useRef<HTMLElement>(null);
  const isReady = state === 'ready' && reading !== undefined;
  const asks = isReady && reading.questions.length > 0;

  useLayoutEffect(() => {
    if (!holdsFocus(card.current)) card.current?.focus({ preventScroll: true });
  }, []);
  // From the card the focus goes on to the first field once there is one.
  useEffect(() => {
    if (mode !== 'coach' || !asks || !isActive(card.current)) return;
    card.current?.querySelector<HTMLElement>('[data-part="question-answer"]')?.focus({ preventScroll: true });
  }, [mode, asks]);

  /** What holds the focus goes away with this: the card takes it first. */
  const kept =
    <Args extends unknown[]>(act: (...args: Args) => void) =>
    (...args: Args) => {
      card.current?.focus({ preventScroll: true });
      act(...args);
    };
  return (
    <section
      ref={card}
      class={`gg-card${sheet ? ' gg-card--sheet' : ''}`}
      role="dialog"
      aria-label="Good Guest"
      aria-busy={state === 'loading'}
      tabIndex={-1}
      data-invite={isReady ? reading.invite : 'unsure'}
    >
      <Header {...props} />
      <div class="gg-body">
        <Body
          {...props}
          onShowWordings={kept(props.onShowWordings)}
          onRetry={kept(props.onRetry)}
          onNeverRule={kept(props.onNeverRule)}
        />
      </div>
      <QuietRow {...props} />
    </section>
  );
}
