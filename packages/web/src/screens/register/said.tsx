import { describeFailure } from 'kaijisho';
import type { Said } from '../../register/shelf.js';
import { useLanguage, useSay } from '../../words/index.js';

interface SaidListProps {
  readonly busy: boolean;
  readonly said: readonly Said[];
}

/** Beyond this many lines they stand behind a fold: the register itself is to stay in view. */
const MOST_LINES = 3;

/** What became of the last step, read out by screen readers. */
export function SaidList({ busy, said }: SaidListProps) {
  const say = useSay();
  const lines = said.map((each, index) => <SaidLine key={index} said={each} />);
  return (
    <div role="status" class="said">
      {busy && <p>{say('register.working')}</p>}
      {lines.length > MOST_LINES ? (
        <details>
          <summary class="good">{say('register.done', { count: lines.length })}</summary>
          {lines}
        </details>
      ) : (
        lines
      )}
    </div>
  );
}

function SaidLine({ said }: { readonly said: Said }) {
  const language = useLanguage();
  if (said.kind === 'line') return <p class="good">{said.text(language)}</p>;
  const { message, action } = describeFailure(said.failure, said.file, language);
  return (
    <p class="note alarm">
      {message} {action}
    </p>
  );
}
