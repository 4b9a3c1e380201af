import { useRef, useState } from 'preact/hooks';
import type { Desk, DeskView } from '../../desk/desk.js';
import { WORK_ENDING, workBytes } from '../../desk/work-file.js';
import { download } from '../../parts/download.js';
import type { Shelf } from '../../register/shelf.js';
import { useSay } from '../../words/index.js';

interface EraseProps {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly shelf: Shelf;
}

/** What the browser keeps, said plainly, and the way to be rid of it. */
export function Erase({ desk, view, shelf }: EraseProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<'files.erased' | 'files.erase-failed' | null>(null);
  const erase = () => {
    dialog.current?.close();
    desk.erase().then(
      () => {
        shelf.forget();
        setOutcome('files.erased');
      },
      () => setOutcome('files.erase-failed'),
    );
  };
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{say('files.keep')}</h2>
      <p>{view.stored || view.files.length === 0 ? say('files.kept') : say('files.not-kept')}</p>
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
      <button type="button" class="danger" onClick={() => dialog.current?.showModal()}>
        {say('files.erase')}
      </button>
      <p role="status">{outcome === null ? '' : say(outcome)}</p>
      <dialog ref={dialog} aria-labelledby="erase-ask">
        <div id="erase-ask">
          <p>{say('files.erase-ask')}</p>
          {shelf.view.unsaved && <p class="caution">{say('files.erase-register')}</p>}
        </div>
        <div class="dialog-actions">
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('files.cancel')}
          </button>
          <button type="button" class="danger" onClick={erase}>
            {say('files.erase-yes')}
          </button>
        </div>
      </dialog>
    </section>
  );
}
