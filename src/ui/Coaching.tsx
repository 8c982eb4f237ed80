import { useRef, useState } from 'preact/hooks';
import type { Finding, Reading, Rephrasing } from '../engine/reading';
import { Findings } from './Findings';
import { Icon } from './Icon';
import { Praise } from './Praise';
import { Questions } from './Questions';
import { NOTHING_TO_CHANGE, NOTICES, type Notice, THE_WHOLE, UNSURE } from './text';
import { Wordings } from './Wordings';

export interface Props {
  reading: Reading;
  /** The draft that was read. */
  draft: string;
  answers: Readonly<Record<string, string>>;
  notice?: Notice | undefined;
  onAnswer(question: string, answer: string): void;
  /** The whole draft with one fix in it was wished for. */
  onFix(text: string): void;
  onUse(rephrasing: Rephrasing): void;
  onCopy(rephrasing: Rephrasing): void;
  onFinding(finding: Finding | null): void;
  onNeverRule(rule: string): void;
}

/** What to say where there is nothing to show. */
function remark({ invite, rephrasings }: Reading, shown: readonly Finding[]): string | undefined {
  if (shown.length > 0) return undefined;
  if (invite === 'yes') return rephrasings.length > 0 ? undefined : NOTHING_TO_CHANGE;
  return THE_WHOLE;
}

/** Takes the person to a field, out of the fold where it is in one. */
function lead(field: HTMLElement | undefined): void {
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
}

/** A reading, in the order that helps: what to answer, what was heard, what was liked, how else to say it. */
export function Coaching({ reading, draft, answers, notice, ...on }: Props) {
  const fields = useRef(new Map<string, HTMLTextAreaElement>()).current;
  const root = useRef<HTMLDivElement>(null);
  /** What was pressed last, which the notice is about. */
  const [pressed, setPressed] = useState<'fix' | 'wording'>();
  const findings = reading.findings.filter(({ shown }) => shown);
  const heard = (
    <Findings
      findings={findings}
      draft={draft}
      onNeverRule={on.onNeverRule}
      onFix={(text) => {
        setPressed('fix');
        on.onFix(text);
      }}
      onFinding={on.onFinding}
    />
  );
  if (reading.invite === 'unsure') {
    return (
      <div class="gg-coaching" ref={root}>
        <p>{reading.reason ?? UNSURE}</p>
        {heard}
      </div>
    );
  }

  const { questions, strengths, rephrasings } = reading;
  const takesAnswers = rephrasings.some(
    ({ intent, blanks }) => blanks.length > 0 || /^(?:give|listen)-first$/.test(intent),
  );
  const words = remark(reading, findings);
  const isOfFix = notice === 'fixed' || notice === 'taken-back' || notice === 'moved-on' || pressed === 'fix';
  const told = notice && notice !== 'used' && isOfFix ? NOTICES[notice] : undefined;
  return (
    <div class="gg-coaching" ref={root}>
      <Questions
        questions={questions}
        answers={answers}
        {...(takesAnswers && { hint: 'Your words go into the wordings below.' })}
        fields={fields}
        onAnswer={on.onAnswer}
        onDone={() => root.current?.querySelector<HTMLElement>('div:not([hidden]) > * > [data-part="use"]')?.focus()}
      />
      {heard}
      <p class="gg-note" role="status">
        {told && (
          <>
            <Icon name="note" />
            <span>{told}</span>
          </>
        )}
      </p>
      <Praise strengths={strengths} draft={draft} />
      {words && <p class="gg-hint">{words}</p>}
      <Wordings
        draft={draft}
        rephrasings={rephrasings}
        answers={answers}
        notice={isOfFix ? undefined : notice}
        onBlank={({ question }) => lead(fields.get(question) ?? [...fields.values()][0])}
        onUse={(rephrasing) => {
          setPressed('wording');
          on.onUse(rephrasing);
        }}
        onCopy={(rephrasing) => {
          setPressed('wording');
          on.onCopy(rephrasing);
        }}
      />
    </div>
  );
}
