import { useState } from 'preact/hooks';
import type { Desk, DeskView } from '../../desk/desk.js';
import { WORK_ENDING, workBytes } from '../../desk/work-file.js';
import { download } from '../../parts/download.js';
import { useQuestion } from '../../parts/question.js';
import type { Shelf } from '../../register/shelf.js';
import { useSay } from '../../words/index.js';

interface EraseProps {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly shelf: Shelf;
}

const keptWords = ({ stored, elsewhere, files }: DeskView) =>
  elsewhere ? 'shell.elsewhere' : stored || files.length === 0 ? 'files.kept' : 'files.not-kept';

/** What the browser keeps, said plainly, and the way to be rid of it. */
export function Erase({ desk, view, shelf }: EraseProps) {
  const say = useSay();
  const [ask, question] = useQuestion();
  const [outcome, setOutcome] = useState<'files.erased' | 'files.erase-failed' | null>(null);
  const erase = async () => {
    const caution = shelf.view.unsaved ? say('files.erase-register') : undefined;
    if (!(await ask({ text: say('files.erase-ask'), caution, yes: say('files.erase-yes') })))
      return;
    try {
      await desk.erase();
      shelf.forget();
      setOutcome('files.erased');
    } catch {
      setOutcome('files.erase-failed');
    }
  };
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{say('files.keep')}</h2>
      <p>{say(keptWords(view))}</p>
      <p>{say('files.work-help')}</p>
      {view.files.length > 0 && (
        <button
          type="button"
          onClick={() =>
            download(`${say('files.work-name')}${WORK_ENDING}`, workBytes(desk.work()))
          }
        >
          {say('files.save-work')}
        </button>
      )}{' '}
      <button type="button" class="danger" onClick={() => void erase()}>
        {say('files.erase')}
      </button>
      <p role="status">{outcome === null ? '' : say(outcome)}</p>
      {question}
    </section>
  );
}
