import { useState } from 'preact/hooks';
import type { BenchEditions } from '../../desk/form-bench.js';
import { useSay } from '../../words/index.js';

interface EditionsProps {
  readonly asked: BenchEditions;
  readonly problem: 'edition-unknown' | 'references-edition-unknown';
  readonly busy: boolean;
  readonly onGiven: (given: Partial<BenchEditions>) => void;
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
