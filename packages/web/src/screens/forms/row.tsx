import { type Disagreement, type ReviewRow, type RowCorrection, reviewText } from 'kaijisho';
import { useLanguage, useSay } from '../../words/index.js';
import { MatchSelect } from './match-select.js';

interface RowProps {
  readonly row: ReviewRow;
  readonly keys: readonly string[];
  /** Where the form says something else than the catalogue. */
  readonly differs: readonly Disagreement[];
  readonly busy: boolean;
  readonly onSay: (correction: RowCorrection) => void;
}

const KINDS = ['measure', 'presence', 'option', 'information'] as const;

/** One row of the form: what it was matched to, how surely, and the way to say otherwise. */
export function Row({ row, keys, differs, busy, onSay }: RowProps) {
  const say = useSay();
  const language = useLanguage();
  const { number, question, ours, role, kindUnknown } = row;
  return (
    <tr>
      <td>{number ?? '－'}</td>
      <th scope="row">{question}</th>
      <td>
        <MatchSelect row={row} keys={keys} busy={busy} onMatch={(key) => onSay({ key })} />
        {!ours && (
          <label class="kind">
            <span>{reviewText('review.kind', language)}</span>
            <select
              value={kindUnknown ? '' : role}
              disabled={busy}
              onChange={({ currentTarget: { value } }) => {
                const kind = KINDS.find((each) => each === value);
                if (kind !== undefined) onSay({ key: null, role: kind });
              }}
            >
              <option value="" disabled>
                {reviewText('review.kind-unknown', language)}
              </option>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {reviewText(`review.kind.${kind}`, language)}
                </option>
              ))}
            </select>
          </label>
        )}
        {differs.map(({ member, catalogue, form }) => (
          <p class="muted" key={member}>
            {say('forms.differs', { catalogue, form })}
          </p>
        ))}
      </td>
      <td>
        <Certainty row={row} />
        {row.fate === 'confirm' && (
          <button
            type="button"
            class="small"
            disabled={busy}
            aria-label={say('forms.accept-named', { row: number ?? question })}
            onClick={() => onSay({ key: row.key })}
          >
            {say('forms.accept')}
          </button>
        )}
      </td>
    </tr>
  );
}

const SIGNS: Readonly<Record<ReviewRow['fate'], string>> = {
  matched: '✓',
  corrected: '✓',
  confirm: '？',
  asked: '？',
  new: '＋',
  heading: '',
};

function Certainty({ row: { fate, confidence } }: Pick<RowProps, 'row'>) {
  const say = useSay();
  const language = useLanguage();
  const percent = fate === 'corrected' || confidence === null ? null : Math.round(confidence * 100);
  return (
    <span class={fate === 'confirm' || fate === 'asked' ? 'caution' : undefined}>
      <span aria-hidden="true">{SIGNS[fate]} </span>
      {reviewText(`review.fate.${fate}`, language)}
      {percent !== null && <span class="muted"> {say('reading.percent', { percent })}</span>}
    </span>
  );
}
