import { correctionList, inquiryFileNames } from 'kaijisho';
import { useState } from 'preact/hooks';
import type { Desk, DeskView } from '../desk/desk.js';
import type { Derived, OutputKind, PartKind } from '../engine/protocol.js';
import { download } from '../parts/download.js';
import { NothingYet } from '../parts/nothing-yet.js';
import { ScreenHead } from '../parts/screen-head.js';
import { type Say, useSay, type WordId } from '../words/index.js';

type Outcome =
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** One file that can be saved. */
interface Saving {
  /** Corrections are made here; everything else is made of the results. */
  readonly output: OutputKind | 'corrections';
  readonly part: number;
  readonly name: string;
}

/** Files that say the same in several formats; the first is the one most people want. */
interface Offer {
  readonly about: string;
  readonly files: readonly [Saving, ...Saving[]];
}

/** Outputs by their words, each with other formats of the same. */
const MATRIX = ['matrix', 'matrix-json'] as const;
const COMPARISON = ['comparison', 'comparison-page', 'comparison-md', 'comparison-json'] as const;
const CHECK = ['report', 'report-md', 'check-csv', 'check-json'] as const;
const READ = ['read-json'] as const;
const KINDS = ['MDS', 'SDS'] as const;
const INQUIRY = [
  ['inquiry', '.xlsx'],
  ['inquiry-docx', '.docx'],
  ['inquiry-md', '.md'],
] as const;
const DATA = ['json', 'xml', 'csv'] as const;

type Named = Exclude<OutputKind, PartKind> | 'corrections';

function offer([first, ...others]: readonly [Named, ...Named[]], say: Say): Offer {
  const saving = (output: Named): Saving => ({ output, part: 0, name: say(`outputs.${output}`) });
  return {
    about: say(`outputs.${first}-about` as WordId),
    files: [saving(first), ...others.map(saving)],
  };
}

function inquiryOffers({ inquiries }: Derived, say: Say): readonly Offer[] {
  const names = inquiryFileNames(say('outputs.inquiry'), inquiries);
  return inquiries.map(({ organisation, items }, part) => {
    const stem = (names[part] ?? '').replace(/\.xlsx$/, '');
    const [first, ...others] = INQUIRY.map(
      ([output, ending]): Saving => ({ output, part, name: `${stem}${ending}` }),
    );
    return {
      about: say('outputs.inquiry-about', {
        vendor: organisation || say('outputs.inquiry-nobody'),
        count: items.length,
      }),
      files: [first as Saving, ...others],
    };
  });
}

const offersForPeople = (derived: Derived, say: Say): readonly Offer[] => [
  offer(MATRIX, say),
  ...(derived.comparison.ok ? [offer(COMPARISON, say)] : []),
  offer(CHECK, say),
  ...inquiryOffers(derived, say),
];

/** The disclosures of each file as data, as `convert` writes them. */
const dataOffers = ({ files, derived }: DeskView, say: Say): readonly Offer[] =>
  files
    // A letter of replies is none of the files that results are made of.
    .filter(({ name }) => !derived?.letters.some((letter) => letter.name === name))
    .flatMap(({ opened }) => opened ?? [])
    .flatMap(({ source, disclosures }, part): readonly Offer[] => {
      const stem = source.file.replace(/\.[^.]*$/, '');
      const [first, ...others] = DATA.map(
        (format): Saving => ({ output: `disclosures-${format}`, part, name: `${stem}.${format}` }),
      );
      const about = say('outputs.disclosures-about', { file: source.file });
      return disclosures.length === 0 ? [] : [{ about, files: [first as Saving, ...others] }];
    });

/** Forms to fill in: the imported one of a kind where there is one, else the reference form. */
const blankOffers = ({ forms }: DeskView, say: Say): readonly Offer[] =>
  KINDS.map((kind) => {
    const reference = offer([`blank-${kind}`, `blank-${kind}-pdf`], say);
    const imported = forms.filter(({ form: { about } }) => about.form === kind).at(-1);
    if (imported === undefined) return reference;
    const [workbook, ...others] = reference.files.map(
      (saving): Saving => ({
        ...saving,
        name: say('outputs.blank-imported', {
          kind,
          ending: saving.output.endsWith('-pdf') ? 'pdf' : 'xlsx',
        }),
      }),
    );
    return {
      about: say('outputs.blank-imported-about', { name: imported.name }),
      files: [workbook as Saving, ...others],
    };
  });

/** For the command, and for the page of a colleague. */
const correctionBytes = ({ corrections }: DeskView): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(correctionList(corrections), null, 2)}\n`);

interface OutputsScreenProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

/** Everything that can be saved: the same bytes as the command line writes. */
export function OutputsScreen({ desk, view }: OutputsScreenProps) {
  const say = useSay();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const lead = say('outputs.lead', { date: view.settings.asOf });
  const nothing = view.files.every(({ opened }) => (opened?.disclosures.length ?? 0) === 0);
  const bytesOf = async ({ output, part }: Saving): Promise<Uint8Array> =>
    output === 'corrections' ? correctionBytes(view) : desk.write(output, part);
  const save = async (saving: Saving) => {
    const { name } = saving;
    setOutcome({ kind: 'working' });
    try {
      download(name, await bytesOf(saving));
      setOutcome({ kind: 'saved', name });
    } catch (thrown) {
      setOutcome({ kind: 'failed', detail: String(thrown) });
    }
  };
  const busy = outcome?.kind === 'working';
  const list = (offers: readonly Offer[]) => (
    <ul class="outputs">
      {offers.map(({ about, files: [first, ...others] }) => (
        <li key={`${first.output} ${first.part}`} class="card">
          <div>
            <strong>{first.name}</strong>
            <p class="muted">{about}</p>
            {others.length > 0 && (
              <p class="formats">
                {say('outputs.also')}
                {others.map((other) => (
                  <SaveButton key={other.output} saving={other} busy={busy} onSave={save} />
                ))}
              </p>
            )}
          </div>
          <SaveButton saving={first} main busy={busy} onSave={save} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <ScreenHead screen="outputs" lead={lead} />
      <p role="status" class="save-status">
        {outcome?.kind === 'working' && say('outputs.working')}
        {outcome?.kind === 'saved' && say('outputs.saved', { name: outcome.name })}
        {outcome?.kind === 'failed' && say('outputs.failed', { detail: outcome.detail })}
      </p>
      {nothing || view.derived === null ? (
        <NothingYet view={view} />
      ) : (
        <>
          <h2>{say('outputs.people')}</h2>
          {list(offersForPeople(view.derived, say))}
          <h2>{say('outputs.machines')}</h2>
          {list([
            offer(READ, say),
            ...(view.corrections.length === 0 ? [] : [offer(['corrections'], say)]),
          ])}
          <details class="data-files">
            <summary>{say('outputs.disclosures')}</summary>
            {list(dataOffers(view, say))}
          </details>
        </>
      )}
      <h2>{say('outputs.blank')}</h2>
      {list(blankOffers(view, say))}
    </>
  );
}

interface SaveButtonProps {
  readonly saving: Saving;
  /** The format most people want. */
  readonly main?: boolean;
  readonly busy: boolean;
  readonly onSave: (saving: Saving) => Promise<void>;
}

function SaveButton({ saving, main = false, busy, onSave }: SaveButtonProps) {
  const say = useSay();
  return (
    <button
      type="button"
      class={main ? 'primary' : 'format'}
      disabled={busy}
      aria-label={say('outputs.save-named', { name: saving.name })}
      onClick={() => void onSave(saving)}
    >
      {main ? say('outputs.save') : saving.name.replace(/^.*(?=\.)/, '')}
    </button>
  );
}
