import {
  cliText,
  describeFailure,
  type InputFile,
  type Language,
  type RowCorrection,
} from 'kaijisho';
import type { ReviewOutcome } from 'kaijisho/exchange';
import { useState } from 'preact/hooks';
import type { Desk } from '../../desk/desk.js';
import { FileButton } from '../../parts/file-button.js';
import { useLanguage, useSay } from '../../words/index.js';

interface ReviewedProps {
  readonly desk: Desk;
  readonly busy: boolean;
  readonly onRead: (corrections: ReadonlyMap<string, RowCorrection>) => void;
}

/** Takes a list of rows that somebody has filled in, in Excel for example. */
export function Reviewed({ desk, busy, onRead }: ReviewedProps) {
  const say = useSay();
  const language = useLanguage();
  const [said, setSaid] = useState<readonly string[]>([]);
  const take = async (file: InputFile) => {
    const read = await desk.helper.read('reviewed', file);
    setSaid(read.ok ? [] : problemsOf(read, file.name, language));
    if (read.ok) onRead(read.corrections);
  };
  return (
    <>
      <FileButton
        label={say('forms.reviewed')}
        accept=".csv,.xlsx,.xlsm,.xls"
        disabled={busy}
        onFile={(file) => void take(file)}
      />
      <div role="status" class="caution">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}

/** Why the list cannot be used, in the words of the command. */
function problemsOf(
  read: Extract<ReviewOutcome, { readonly ok: false }>,
  file: string,
  language: Language,
): readonly string[] {
  if ('failure' in read) {
    const { message, action } = describeFailure(read.failure, file, language);
    return [message, action];
  }
  if (read.mistakes.length === 0) return [cliText('cli.import-map-invalid', language, { file })];
  return [
    cliText('cli.import-map-mistakes', language, { file }),
    ...read.mistakes.map(({ row, entry }) =>
      cliText('cli.import-map-mistake', language, { row, entry }),
    ),
  ];
}
