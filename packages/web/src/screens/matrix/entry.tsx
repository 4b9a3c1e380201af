import type { DecisionField } from 'kaijisho';
import { useSay } from '../../words/index.js';

interface DecisionEntryProps {
  readonly field: DecisionField;
  /** The line, for those who hear the label without seeing the table. */
  readonly line: string;
  /** Id of a choice, YYYY-MM-DD, or a text; '' when empty. */
  readonly value: string;
  readonly onChange: (text: string, value: string | null) => void;
}

/** One field of a decision, as its kind is filled in. */
export function DecisionEntry({ field, line, value, onChange }: DecisionEntryProps) {
  const say = useSay();
  const { label, entry, choices } = field;
  const name = say('matrix.field-of', { field: label, line });
  return (
    <div class={`entry ${entry}`}>
      <span aria-hidden="true">{label}</span>
      {choices.length > 0 ? (
        <select
          value={value}
          aria-label={name}
          onChange={({ currentTarget }) => {
            const choice = choices.find((each) => each.value === currentTarget.value);
            onChange(choice?.text ?? '', choice?.value ?? null);
          }}
        >
          {field.optional && <option value="">{say('matrix.not-decided')}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      ) : entry === 'date' ? (
        <input
          type="date"
          value={value}
          aria-label={name}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value, currentTarget.value || null)
          }
        />
      ) : (
        <textarea
          rows={2}
          value={value}
          aria-label={name}
          onInput={({ currentTarget }) => onChange(currentTarget.value, currentTarget.value)}
        />
      )}
    </div>
  );
}
