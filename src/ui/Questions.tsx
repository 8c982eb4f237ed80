import { useId, useRef, useState } from 'preact/hooks';
import type { Question } from '../engine/reading';
import { AnswerField } from './AnswerField';

export interface Props {
  questions: readonly Question[];
  answers: Readonly<Record<string, string>>;
  /** Said under the first field, where answers go somewhere that can be seen. */
  hint?: string;
  /** The fields by question id, for whoever has to lead the person there. */
  fields: Map<string, HTMLTextAreaElement>;
  onAnswer(question: string, answer: string): void;
  onDone(): void;
}

/** The most useful question, large, and the others behind a line. While one is being answered they stay where they are. */
export function Questions({ questions, answers, hint, fields, onAnswer, onDone }: Props) {
  const id = useId();
  const [answering, setAnswering] = useState(false);
  const held = useRef(questions);
  if (!answering) held.current = questions;
  const shown = held.current;
  if (shown.length === 0) return null;

  const [first, ...more] = shown;
  const asked = (question: Question) => {
    const field = `${id}-${question.id}`;
    const isFirst = question === first;
    return (
      <div class="gg-question" key={question.id} data-part="question" data-question={question.id}>
        <label for={field}>{question.text}</label>
        <AnswerField
          id={field}
          answer={answers[question.id] ?? ''}
          {...(isFirst && { placeholder: 'As you’d say it across a table' })}
          {...(isFirst && hint && { describedBy: `${id}-hint` })}
          box={(box) => {
            if (box) fields.set(question.id, box);
            else fields.delete(question.id);
          }}
          onAnswer={(answer) => onAnswer(question.id, answer)}
          onDone={onDone}
        />
        {isFirst && hint && (
          <p class="gg-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    );
  };
  return (
    <div class="gg-questions" onFocusIn={() => setAnswering(true)} onFocusOut={() => setAnswering(false)}>
      {first && asked(first)}
      {more.length > 0 && (
        <details>
          <summary class="gg-link">{more.length === 1 ? 'One more question' : 'Two more questions'}</summary>
          {more.map(asked)}
        </details>
      )}
    </div>
  );
}
