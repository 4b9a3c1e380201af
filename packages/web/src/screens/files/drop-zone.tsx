import { useRef, useState } from 'preact/hooks';
import type { Desk } from '../../desk/desk.js';
import { useQuestion } from '../../parts/question.js';
import { useSay } from '../../words/index.js';
import { droppedFiles } from './dropped.js';
import { take } from './take.js';

/** Of a folder, only files of these kinds are taken, as the command line does. */
const isKnownKind = ({ name }: File): boolean => /\.(?:xlsx|xlsm|xls|csv|pdf)$/i.test(name);

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
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [ask, question] = useQuestion();
  const takeAll = async (files: readonly File[]) => setTaken(await take({ desk, say, ask }, files));
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
        void droppedFiles(event.dataTransfer, isKnownKind).then(takeAll);
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
          void takeAll([...(currentTarget.files ?? [])]).then(() => {
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
          void takeAll([...(currentTarget.files ?? [])].filter(isKnownKind)).then(() => {
            currentTarget.value = '';
          });
        }}
      />
      {question}
      <p class="muted">{say('files.kinds')}</p>
      <div role="status">
        {taken.map((line) => (
          <p class="good" key={line}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
