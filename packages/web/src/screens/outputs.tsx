import { correctionList, inquiryFileNames } from 'kaijisho';
import { useState } from 'preact/hooks';
import type { Desk, DeskView } from '../desk/desk.js';
import type { Derived, OutputKind } from '../engine/protocol.js';
import { download } from '../parts/download.js';
import { NothingYet } from '../parts/nothing-yet.js';
import { ScreenHead } from '../parts/screen-head.js';
import { type Say, useSay } from '../words/index.js';

const MACHINES = ['report-md', 'check-json', 'read-json', 'matrix-json'] as const;
const BLANK = ['blank-MDS', 'blank-SDS'] as const;

type Outcome =
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** One file that can be saved. */
interface Offer {
  /** Corrections are made here; everything else is made of the results. */
  readonly output: OutputKind | 'corrections';
  readonly inquiry: number;
  readonly name: string;
  readonly about: string;
}

const offer = (output: Exclude<Offer['output'], 'inquiry'>, say: Say): Offer => ({
  output,
  inquiry: 0,
  name: say(`outputs.${output}`),
  about: say(`outputs.${output}-about`),
});

function inquiryOffers({ inquiries }: Derived, say: Say): readonly Offer[] {
  const names = inquiryFileNames(say('outputs.inquiry'), inquiries);
  return inquiries.map(({ organisation, items }, inquiry) => ({
    output: 'inquiry',
    inquiry,
    name: names[inquiry] ?? '',
    about: say('outputs.inquiry-about', {
      vendor: organisation || say('outputs.inquiry-nobody'),
      count: items.length,
    }),
  }));
}

const offersForPeople = (derived: Derived, say: Say): readonly Offer[] => [
  offer('matrix', say),
  ...(derived.comparison.ok ? [offer('comparison', say), offer('comparison-page', say)] : []),
  offer('report', say),
  ...inquiryOffers(derived, say),
];

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
  const bytesOf = async (output: Offer['output'], inquiry: number): Promise<Uint8Array> =>
    output === 'corrections' ? correctionBytes(view) : desk.write(output, inquiry);
  const save = async ({ output, inquiry, name }: Offer) => {
    setOutcome({ kind: 'working' });
    try {
      download(name, await bytesOf(output, inquiry));
      setOutcome({ kind: 'saved', name });
    } catch (thrown) {
      setOutcome({ kind: 'failed', detail: String(thrown) });
    }
  };
  const list = (offers: readonly Offer[]) => (
    <ul class="outputs">
      {offers.map((each) => (
        <li key={`${each.output} ${each.inquiry}`} class="card">
          <div>
            <strong>{each.name}</strong>
            <p class="muted">{each.about}</p>
          </div>
          <button
            type="button"
            class="primary"
            disabled={outcome?.kind === 'working'}
            aria-label={say('outputs.save-named', { name: each.name })}
            onClick={() => void save(each)}
          >
            {say('outputs.save')}
          </button>
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
            ...MACHINES.map((output) => offer(output, say)),
            ...(view.corrections.length === 0 ? [] : [offer('corrections', say)]),
          ])}
        </>
      )}
      <h2>{say('outputs.blank')}</h2>
      {list(BLANK.map((output) => offer(output, say)))}
    </>
  );
}
