import type { InputFile } from 'kaijisho';
import { useRef } from 'preact/hooks';

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
  const input = useRef<HTMLInputElement>(null);
  const take = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (file !== undefined)
      onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    // The same file may be chosen again.
    field.value = '';
  };
  return (
    <>
      <button
        type="button"
        class={primary === true ? 'primary' : undefined}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => void take(currentTarget)}
      />
    </>
  );
}
