import type { Desk, DeskView } from '../desk/desk.js';
import { ScreenHead } from '../parts/screen-head.js';
import type { Shelf } from '../register/shelf.js';
import { useSay } from '../words/index.js';
import { Circumstances } from './files/circumstances.js';
import { DropZone } from './files/drop-zone.js';
import { Erase } from './files/erase.js';
import { InUse } from './files/in-use.js';
import { FileTable } from './files/table.js';

interface FilesScreenProps {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly shelf: Shelf;
}

/** The first screen: what to look at, and under which circumstances. */
export function FilesScreen({ desk, view, shelf }: FilesScreenProps) {
  const say = useSay();
  const fresh = view.files.length === 0;
  return (
    <>
      <ScreenHead screen="files" lead={say('files.lead')} goOn={!fresh} />
      <DropZone desk={desk} large={fresh} />
      {fresh ? (
        <section class="how" aria-labelledby="how">
          <h2 id="how">{say('files.how')}</h2>
          <ol>
            <li>{say('files.how-1')}</li>
            <li>{say('files.how-2')}</li>
            <li>{say('files.how-3')}</li>
          </ol>
        </section>
      ) : (
        <FileTable desk={desk} view={view} />
      )}
      <InUse desk={desk} view={view} />
      <Circumstances desk={desk} view={view} />
      <Erase desk={desk} view={view} shelf={shelf} />
    </>
  );
}
