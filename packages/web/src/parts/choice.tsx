interface ChoiceProps<V extends string | null> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, text: string])[];
  readonly onChoose: (value: V) => void;
  /** A sentence below the list. */
  readonly help?: string;
  readonly class?: string;
}

/** One of a few values, chosen from a labelled list. Null stands for "none" or "all". */
export function Choice<V extends string | null>(props: ChoiceProps<V>) {
  const { label, value, options, onChoose, help, class: looks } = props;
  return (
    <label class={looks}>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([each]) => (each ?? '') === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each ?? ''} value={each ?? ''}>
            {text}
          </option>
        ))}
      </select>
      {help !== undefined && <small>{help}</small>}
    </label>
  );
}
