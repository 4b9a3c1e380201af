import { correctionList, jsonBytes, labelled } from 'kaijisho';
import type { Desk, DeskView } from '../../desk/desk.js';
import { FORMAT_NAMES } from '../../parts/format-names.js';
import { NothingYet } from '../../parts/nothing-yet.js';
import { ScreenHead } from '../../parts/screen-head.js';
import { useSaving } from '../../parts/use-saving.js';
import { useLanguage, useSay } from '../../words/index.js';
import { Asking } from './asking.js';
import {
  blankOffers,
  disclosureOffers,
  type Offer,
  offersForMachines,
  offersForPeople,
  type Saving,
} from './offers.js';

/** For the command, and for the page of a colleague. */
const correctionBytes = ({ corrections }: DeskView): Uint8Array =>
  jsonBytes(correctionList(corrections));

interface OutputsScreenProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

/** Everything that can be saved: the same bytes as the command line writes. */
export function OutputsScreen({ desk, view }: OutputsScreenProps) {
  const say = useSay();
  const { save, busy, said } = useSaving();
  const lead = say('outputs.lead', { date: view.settings.asOf });
  const nothing = view.files.every(({ opened }) => (opened?.disclosures.length ?? 0) === 0);
  const saveOffer = ({ output, name }: Saving) =>
    save(name, async () =>
      output.of === 'corrections' ? correctionBytes(view) : desk.write(output),
    );
  const list = (offers: readonly Offer[]) => (
    <OfferList offers={offers} busy={busy} onSave={saveOffer} />
  );
  return (
    <>
      <ScreenHead screen="outputs" lead={lead} />
      <p role="status" class="save-status">
        {said}
      </p>
      {nothing || view.derived === null ? (
        <NothingYet view={view} />
      ) : (
        <>
          <h2>{say('outputs.people')}</h2>
          {list(offersForPeople(view.derived, say))}
          {view.derived.inquiries.length > 0 && <Asking desk={desk} view={view} />}
          <h2>{say('outputs.machines')}</h2>
          {list(offersForMachines(view, say))}
          <details class="data-files">
            <summary>{say('outputs.disclosures')}</summary>
            {list(disclosureOffers(view.derived, say))}
          </details>
        </>
      )}
      <h2>{say('outputs.blank-forms')}</h2>
      {list(blankOffers(view, say))}
      <p class="muted">{say('outputs.pdf-characters')}</p>
    </>
  );
}

interface SavingProps {
  readonly busy: boolean;
  readonly onSave: (saving: Saving) => Promise<void>;
}

const OfferList = ({ offers, ...props }: SavingProps & { readonly offers: readonly Offer[] }) => (
  <ul class="outputs">
    {offers.map((each) => (
      <OfferCard key={each.id} offer={each} {...props} />
    ))}
  </ul>
);

function OfferCard({ offer, ...props }: SavingProps & { readonly offer: Offer }) {
  const say = useSay();
  const [first, ...others] = offer.files;
  if (first === undefined) return null;
  return (
    <li class="card">
      <div>
        <strong>{first.name}</strong>
        <p class="muted">{offer.about}</p>
        {others.length > 0 && (
          <p class="formats">
            {say('outputs.also')}
            {others.map((other) => (
              <SaveButton key={other.name} saving={other} {...props} />
            ))}
          </p>
        )}
      </div>
      <SaveButton saving={first} main {...props} />
    </li>
  );
}

interface SaveButtonProps extends SavingProps {
  readonly saving: Saving;
  /** The format most people want. */
  readonly main?: boolean;
}

function SaveButton({ saving, main = false, busy, onSave }: SaveButtonProps) {
  const say = useSay();
  const language = useLanguage();
  const label = FORMAT_NAMES[saving.output.format];
  const named = say('outputs.save-named', { name: saving.name });
  return (
    <button
      type="button"
      class={main ? 'primary' : 'format'}
      aria-disabled={busy}
      aria-label={main ? named : labelled(label, named, language)}
      onClick={() => {
        // A button that is switched off would lose the focus it has.
        if (!busy) void onSave(saving);
      }}
    >
      {main ? say('outputs.save') : label}
    </button>
  );
}
