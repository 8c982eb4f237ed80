import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Setting } from './Setting';

export interface Props {
  onErase(): Promise<void>;
}

/** Forgets everything, in two steps. */
export function Erase({ onErase }: Props) {
  const [step, setStep] = useState<'rest' | 'sure' | 'done' | 'failed'>('rest');
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // The button that was pressed is gone: the focus goes to the harmless one.
  useLayoutEffect(() => {
    if (step === 'sure') keep.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = step === 'sure';
  }, [step]);

  const erase = () => {
    onErase().then(
      () => setStep('done'),
      () => setStep('failed'),
    );
  };
  return (
    <Setting
      title="Erase everything"
      hint="All options, and what you told me to leave, are as on the first day. This can’t be taken back."
    >
      <div class="gg-act">
        <div class="gg-row">
          {step === 'sure' ? (
            <>
              <button type="button" class="gg-btn" ref={keep} onClick={() => setStep('rest')}>
                Keep it
              </button>
              <button type="button" class="gg-btn" onClick={erase}>
                Yes, erase it all
              </button>
            </>
          ) : (
            <button type="button" class="gg-btn" ref={first} onClick={() => setStep('sure')}>
              Erase
            </button>
          )}
        </div>
        <p class="gg-said" role="status">
          {step === 'done' && 'Erased.'}
          {step === 'failed' && 'That didn’t work, and nothing was erased. Try once more.'}
        </p>
      </div>
    </Setting>
  );
}
