import { useRef, useState } from 'preact/hooks';
import { Setting } from './Setting';

export interface Props {
  onExport(): void;
  /** Rejects with an Error whose message says in plain words why not. */
  onImport(file: File): Promise<void>;
}

/** The options as a file, out and in. */
export function Carry({ onExport, onImport }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  const load = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    try {
      await onImport(file);
      setSaid('Imported: your options are now those of the file.');
    } catch (fault) {
      setSaid(fault instanceof Error ? fault.message : String(fault));
    }
    // So that the same file can be chosen again once it is put right.
    input.value = '';
  };
  return (
    <Setting
      title="Take it with you"
      hint="A file with these options, for another browser. Importing one replaces what is set here."
    >
      <div class="gg-act">
        <div class="gg-row">
          <button type="button" class="gg-btn" onClick={onExport}>
            Export
          </button>
          <button type="button" class="gg-btn" onClick={() => picker.current?.click()}>
            Import
          </button>
          <input
            ref={picker}
            type="file"
            accept="application/json,.json"
            aria-label="A file with options"
            hidden
            onChange={({ currentTarget }) => void load(currentTarget)}
          />
        </div>
        <p class="gg-said" role="status">
          {said}
        </p>
      </div>
    </Setting>
  );
}
