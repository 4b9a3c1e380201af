import { DEFAULT_BUDGETS, type InputFile } from 'kaijisho';
import { useRef, useState } from 'preact/hooks';
import type { Desk } from '../../desk/desk.js';
import { MOST_WORK_BYTES, readWork, WORK_ENDING } from '../../desk/work-file.js';
import { useSay } from '../../words/index.js';

/** Excel leaves `~$name.xlsx` beside an open workbook; it is no document. */
const isDocument = ({ name }: File): boolean => !name.startsWith('~$');

/** Of a folder, only files of these kinds are taken, as the command line does. */
const isKnownKind = ({ name }: File): boolean => /\.(?:xlsx|xlsm|csv|pdf)$/i.test(name);

/** Bytes of the files; one beyond the budget is not even taken into memory. */
async function take(desk: Desk, files: readonly File[]): Promise<void> {
  const work = files.find(
    ({ name, size }) => name.endsWith(WORK_ENDING) && size <= MOST_WORK_BYTES,
  );
  const kept = work === undefined ? null : readWork(new Uint8Array(await work.arrayBuffer()));
  if (kept !== null) desk.take(kept);
  const limit = DEFAULT_BUDGETS.fileBytes / 1024 / 1024;
  const read: InputFile[] = [];
  for (const file of files.filter((each) => isDocument(each) && (kept === null || each !== work))) {
    if (file.size > DEFAULT_BUDGETS.fileBytes) {
      desk.refuse(file.name, { code: 'budget-file-size', args: { limit } });
      continue;
    }
    // A folder that was dropped, or a file another program holds, gives no bytes; the others go on.
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (bytes === null) desk.refuse(file.name, { code: 'file-unreadable', args: {} });
    else read.push({ name: file.name, bytes });
  }
  desk.add(read);
}

interface DropZoneProps {
  readonly desk: Desk;
  /** Nothing is here yet: the zone is what the screen is about. */
  readonly large: boolean;
}

export function DropZone({ desk, large }: DropZoneProps) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which needs no mouse
    <div
      class={`drop${large ? ' large' : ''}${over ? ' over' : ''}`}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(desk, [...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p class="drop-title">{say('files.drop')}</p>
      <p class="drop-or">{say('files.or')}</p>
      <button type="button" class="primary" onClick={() => input.current?.click()}>
        {say('files.choose')}
      </button>{' '}
      <button type="button" onClick={() => folder.current?.click()}>
        {say('files.choose-folder')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          void take(desk, [...(currentTarget.files ?? [])]).then(() => {
            currentTarget.value = '';
          });
        }}
      />
      <input
        ref={folder}
        type="file"
        // @ts-expect-error: every browser of today knows it, no standard does
        webkitdirectory
        hidden
        onChange={({ currentTarget }) => {
          void take(desk, [...(currentTarget.files ?? [])].filter(isKnownKind)).then(() => {
            currentTarget.value = '';
          });
        }}
      />
      <p class="muted">{say('files.kinds')}</p>
    </div>
  );
}
