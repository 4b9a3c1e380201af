import { type Language, type ReviewRow, topicName } from 'kaijisho';
import { useState } from 'preact/hooks';
import { useLanguage, useSay } from '../../words/index.js';

interface MatchSelectProps {
  readonly row: ReviewRow;
  /** Keys of all items a row may be matched to. */
  readonly keys: readonly string[];
  readonly busy: boolean;
  readonly onMatch: (key: string | null) => void;
}

/** Values that are no key: no key has a space. */
const NONE = ' none';
const MORE = ' more';

const LONGEST = 60;

function shortName(key: string, language: Language): string {
  const name = topicName(key, language);
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

/** What a row is matched to; the list of all items is drawn only when somebody asks for it. */
export function MatchSelect({ row, keys, busy, onMatch }: MatchSelectProps) {
  const say = useSay();
  const language = useLanguage();
  const [more, setMore] = useState(false);
  const { key, ours, candidates, number, question, fate } = row;
  const open = fate === 'asked';
  const current = open ? '' : ours ? key : NONE;
  const near = [...new Set([...(ours ? [key] : []), ...candidates.map((one) => one.key)])];
  const option = (each: string) => (
    <option key={each} value={each}>
      {shortName(each, language)}
    </option>
  );
  return (
    <select
      class="match"
      aria-label={say('forms.match-of', { row: number ?? question })}
      disabled={busy}
      value={current}
      onChange={({ currentTarget }) => {
        const { value } = currentTarget;
        if (value === MORE) {
          currentTarget.value = current;
          setMore(true);
        } else onMatch(value === NONE ? null : value);
      }}
    >
      {open && (
        <option value="" disabled>
          {say('register.choose')}
        </option>
      )}
      {near.length > 0 && <optgroup label={say('forms.candidates')}>{near.map(option)}</optgroup>}
      <option value={NONE}>{say('forms.none')}</option>
      {more ? (
        <optgroup label={say('forms.others')}>
          {keys.filter((each) => !near.includes(each)).map(option)}
        </optgroup>
      ) : (
        <option value={MORE}>{say('forms.more')}</option>
      )}
    </select>
  );
}
