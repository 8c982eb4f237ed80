import type { KeyboardEventHandler, Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from './Field';

/** How long the person rests before an answer goes into the wordings, in ms. */
const PAUSE = 250;

export interface Props {
  id: string;
  /** The answer as it is known outside. */
  answer: string;
  describedBy?: string;
  placeholder?: string;
  box?: Ref<HTMLTextAreaElement>;
  onAnswer(answer: string): void;
  /** Enter: the person is done here. */
  onDone(): void;
}

/** The field under a question. What is typed stays as typed; the wordings follow when the person rests. */
export function AnswerField({ id, answer, describedBy, placeholder, box, onAnswer, onDone }: Props) {
  const [text, setText] = useState(answer);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const told = useRef(answer);

  const tell = (next: string) => {
    clearTimeout(timer.current);
    if (next === told.current) return;
    told.current = next;
    onAnswer(next);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  // Changed elsewhere: another draft was taken up.
  useEffect(() => {
    if (answer === told.current) return;
    told.current = answer;
    setText(answer);
  }, [answer]);

  const onText = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell(next), PAUSE);
  };
  const onKeyDown: KeyboardEventHandler<HTMLTextAreaElement> = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    tell(text);
    onDone();
  };
  return (
    <Field
      id={id}
      value={text}
      part="question-answer"
      {...(placeholder && { placeholder })}
      {...(describedBy && { describedBy })}
      {...(box && { box })}
      onText={onText}
      onBlur={() => tell(text)}
      onKeyDown={onKeyDown}
    />
  );
}
