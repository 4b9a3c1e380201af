import type { InputFile } from 'kaijisho';
import { useRef } from 'preact/hooks';
import { inputFileOf } from './input-file.js';

interface FileButtonProps {
  readonly label: string;
  /** Endings of the files that are shown first, such as `.xlsx,.csv`. */
  readonly accept: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onFile: (file: InputFile) => void;
}

/** A button that lets people choose one file. */
export function FileButton({ label, accept, primary, disabled, onFile }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  const take = async (chosen: HTMLInputElement) => {
    const [file] = chosen.files ?? [];
    const input = file === undefined ? null : await inputFileOf(file);
    if (input !== null) onFile(input);
    // The same file may be chosen again.
    chosen.value = '';
  };
  return (
    <>
      <button
        type="button"
        class={primary === true ? 'primary' : undefined}
        disabled={disabled}
        onClick={() => field.current?.click()}
      >
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => void take(currentTarget)}
      />
    </>
  );
}
