import { useState } from 'preact/hooks';
import type { Desk, DeskView } from '../desk/desk.js';
import type { OutputKind } from '../engine/protocol.js';
import { download } from '../parts/download.js';
import { NothingYet } from '../parts/nothing-yet.js';
import { ScreenHead } from '../parts/screen-head.js';
import { useSay } from '../words/index.js';

const PEOPLE = ['matrix', 'comparison', 'report'] as const;
const MACHINES = ['report-md', 'check-json', 'read-json', 'matrix-json'] as const;

type Outcome =
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly detail: string };

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
  const save = async (output: OutputKind) => {
    const name = say(`outputs.${output}`);
    setOutcome({ kind: 'working' });
    try {
      download(name, await desk.write(output));
      setOutcome({ kind: 'saved', name });
    } catch (thrown) {
      setOutcome({ kind: 'failed', detail: String(thrown) });
    }
  };
  const list = (outputs: readonly OutputKind[]) => (
    <ul class="outputs">
      {outputs.map((output) => (
        <li key={output} class="card">
          <div>
            <strong>{say(`outputs.${output}`)}</strong>
            <p class="muted">{say(`outputs.${output}-about`)}</p>
          </div>
          <button
            type="button"
            class="primary"
            disabled={outcome?.kind === 'working'}
            aria-label={say('outputs.save-named', { name: say(`outputs.${output}`) })}
            onClick={() => void save(output)}
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
      {nothing || view.derived === null ? (
        <NothingYet view={view} />
      ) : (
        <>
          <p role="status" class="save-status">
            {outcome?.kind === 'working' && say('outputs.working')}
            {outcome?.kind === 'saved' && say('outputs.saved', { name: outcome.name })}
            {outcome?.kind === 'failed' && say('outputs.failed', { detail: outcome.detail })}
          </p>
          <h2>{say('outputs.people')}</h2>
          {list(
            PEOPLE.filter((each) => each !== 'comparison' || view.derived?.comparison.ok === true),
          )}
          <h2>{say('outputs.machines')}</h2>
          {list(MACHINES)}
        </>
      )}
    </>
  );
}
