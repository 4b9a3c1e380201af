import { FileButton } from '../../parts/file-button.js';
import { hasFolders } from '../../register/picker.js';
import type { Shelf, ShelfView } from '../../register/shelf.js';
import { useSay } from '../../words/index.js';

interface ChoosePlaceProps {
  readonly shelf: Shelf;
  readonly register: ShelfView;
  /** YYYY-MM-DD, for a register that is made. */
  readonly asOf: string;
}

/** Where the register lies: in a folder, or in one file where the browser lets no page into folders. */
export function ChoosePlace({ shelf, register, asOf }: ChoosePlaceProps) {
  const say = useSay();
  const { busy, empty, earlier } = register;
  if (empty !== null)
    return (
      <div class="card place">
        <p>{say('register.empty-folder', { name: empty.name })}</p>
        <p class="place-actions">
          <button
            type="button"
            class="primary"
            disabled={busy}
            onClick={() => void shelf.makeInFolder(empty, asOf)}
          >
            {say('register.make-here')}
          </button>
          <button type="button" disabled={busy} onClick={() => void shelf.chooseFolder()}>
            {say('register.other-folder')}
          </button>
        </p>
      </div>
    );
  return (
    <div class="places">
      <section class="card place" aria-labelledby="in-folder">
        <h2 id="in-folder">{say('register.folder')}</h2>
        <p>{say('register.folder-about')}</p>
        {hasFolders() ? (
          <p class="place-actions">
            {earlier !== null && (
              <button
                type="button"
                class="primary"
                disabled={busy}
                onClick={() => void shelf.takeUpEarlier()}
              >
                {say('register.earlier', { name: earlier.name })}
              </button>
            )}
            <button
              type="button"
              class={earlier === null ? 'primary' : undefined}
              disabled={busy}
              onClick={() => void shelf.chooseFolder()}
            >
              {say('register.choose-folder')}
            </button>
          </p>
        ) : (
          <p class="caution">{say('register.no-folders')}</p>
        )}
      </section>
      <section class="card place" aria-labelledby="in-file">
        <h2 id="in-file">{say('register.file')}</h2>
        <p>{say('register.file-about')}</p>
        <p class="place-actions">
          <FileButton
            label={say('register.open-file')}
            accept=".zip"
            disabled={busy}
            onFile={(file) => void shelf.openFile(file)}
          />
          <button
            type="button"
            disabled={busy}
            onClick={() => void shelf.makeFile(say('register.file-name'), asOf)}
          >
            {say('register.make-file')}
          </button>
        </p>
      </section>
    </div>
  );
}
