import { useState } from 'preact/hooks';
import { useSay } from '../../words/index.js';

/** Editions the person gives where the file does not; '' = it does. */
export interface EditionsAsked {
  readonly edition: string;
  readonly references: string;
}

interface EditionsProps {
  readonly asked: EditionsAsked;
  readonly problem: 'edition-unknown' | 'references-edition-unknown';
  readonly busy: boolean;
  readonly onGiven: (given: Partial<EditionsAsked>) => void;
}

/** Asks for the edition that the file does not name. */
export function Editions({ asked, problem, busy, onGiven }: EditionsProps) {
  const say = useSay();
  const field = problem === 'edition-unknown' ? 'edition' : 'references';
  const [text, setText] = useState(asked[field]);
  return (
    <form
      class="editions"
      onSubmit={(event) => {
        event.preventDefault();
        onGiven({ [field]: text.normalize('NFKC').trim() });
      }}
    >
      <label>
        <span>{say(`forms.${field}`)}</span>
        <input
          type="text"
          required
          maxLength={10}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary" disabled={busy}>
        {say('forms.again')}
      </button>
    </form>
  );
}
