import {
  CHANGES_FORMATS,
  type ChangesFormat,
  changesDocument,
  diff,
  explained,
  formText,
  type Language,
  productText,
  together,
} from 'kaijisho';
import { useMemo, useState } from 'preact/hooks';
import { type Desk, type DeskView, formsOf } from '../../desk/desk.js';
import { circumstancesOf } from '../../engine/circumstances.js';
import type { Basis } from '../../engine/protocol.js';
import { Choice } from '../../parts/choice.js';
import { NothingYet } from '../../parts/nothing-yet.js';
import { ProvenanceLines } from '../../parts/provenance.js';
import { ScreenHead } from '../../parts/screen-head.js';
import { useSaving } from '../../parts/use-saving.js';
import { useLanguage, useSay } from '../../words/index.js';
import type { SheetOnDesk } from '../sheets.js';
import { ChangedProduct } from './product.js';
import { type Versions, versionsOf } from './versions.js';

interface ChangesScreenProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

/** Two versions of one sheet: what became worse comes first. */
export function ChangesScreen({ desk, view }: ChangesScreenProps) {
  const say = useSay();
  const { files, corrections, derived, settings } = view;
  const forms = useMemo(() => formsOf(view), [view.forms]);
  const versions = useMemo(() => versionsOf({ ...view, files, corrections }), [files, corrections]);
  return (
    <>
      <ScreenHead screen="changes" lead={say('changes.lead')} />
      {derived === null || derived.matrix.products.length === 0 ? (
        <NothingYet view={view} />
      ) : versions.length === 0 ? (
        <div class="empty">
          <p>{say('changes.no-versions')}</p>
          <a class="button primary" href="#files">
            {say('shell.to-files')}
          </a>
        </div>
      ) : (
        <Chosen {...{ desk, versions, settings, forms }} />
      )}
    </>
  );
}

interface ChosenProps extends Pick<Basis, 'settings' | 'forms'> {
  readonly desk: Desk;
  readonly versions: readonly Versions[];
}

function Chosen({ desk, versions, settings, forms }: ChosenProps) {
  const say = useSay();
  const language = useLanguage();
  const [oldId, setOldId] = useState('');
  const [newId, setNewId] = useState('');
  const sheets = versions.flat();
  const old = sheets.find(({ id }) => id === oldId) ?? sheets[0];
  const others = versions
    .filter((each) => old !== undefined && each.includes(old))
    .flat()
    .filter((each) => each !== old);
  const now = others.find(({ id }) => id === newId) ?? others.at(-1);
  if (old === undefined || now === undefined) return null;
  const choices = [
    { label: say('changes.older'), chosen: old, from: sheets, choose: setOldId },
    { label: say('changes.newer'), chosen: now, from: others, choose: setNewId },
  ];
  return (
    <>
      <div class="choose-versions">
        {choices.map(({ label, chosen, from, choose }) => (
          <Choice
            key={label}
            class="choose-sheet"
            label={label}
            value={chosen.id}
            options={from.map((each) => [each.id, nameOf(each, language)])}
            onChoose={choose}
          />
        ))}
      </div>
      <ChangesBetween {...{ desk, old, now, settings, forms }} />
    </>
  );
}

const nameOf = ({ sheet, file }: SheetOnDesk, language: Language): string =>
  explained(
    together(
      [
        productText(sheet, language),
        formText(sheet, language),
        sheet.content.header.createdOn ?? '',
      ].filter((text) => text !== ''),
      language,
    ),
    file.source.file,
    language,
  );

const only = ({ file, sheet }: SheetOnDesk) => [{ ...file, disclosures: [sheet] }];

interface ChangesBetweenProps extends Pick<Basis, 'settings' | 'forms'> {
  readonly desk: Desk;
  readonly old: SheetOnDesk;
  readonly now: SheetOnDesk;
}

function ChangesBetween({ desk, old, now, settings, forms }: ChangesBetweenProps) {
  const say = useSay();
  const language = useLanguage();
  const changes = useMemo(
    () => diff(only(old), only(now), circumstancesOf({ settings, forms })),
    [old, now, settings, forms],
  );
  const document = useMemo(() => changesDocument(changes, language), [changes, language]);
  const { save, said } = useSaving();
  const make = (format: ChangesFormat) =>
    desk.helper.ask('changes', { old: only(old), now: only(now), settings, forms, format });
  return (
    <>
      {document.notices.map((notice) => (
        <p class="note" key={notice}>
          {notice}
        </p>
      ))}
      {document.products.map((product) => (
        <ChangedProduct key={product.id} product={product} changed={document.changed} />
      ))}
      <p class="save-changes">
        {CHANGES_FORMATS.map((format) => {
          const name = say(`changes.file-${format}`);
          return (
            <button key={format} type="button" onClick={() => void save(name, () => make(format))}>
              {say('outputs.save-named', { name })}
            </button>
          );
        })}
      </p>
      <p role="status">{said}</p>
      <ProvenanceLines lines={document.provenance} />
    </>
  );
}
