import type { LetterDetails } from 'kaijisho';
import type { Desk, DeskView } from '../../desk/desk.js';
import { useSay } from '../../words/index.js';

interface AskingProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

const FIELDS = [
  'from',
  'department',
  'person',
  'contact',
] as const satisfies readonly (keyof LetterDetails)[];

/** Who asks vendors, and by when; what is left out is filled in by hand. */
export function Asking({ desk, view: { asking } }: AskingProps) {
  const say = useSay();
  return (
    <details class="asking">
      <summary>{say('outputs.asking')}</summary>
      <p class="muted">{say('outputs.asking-about')}</p>
      <div class="fields">
        {FIELDS.map((field) => (
          <label key={field}>
            <span>{say(`outputs.asking-${field}`)}</span>
            <input
              type="text"
              maxLength={500}
              autocomplete="off"
              value={asking[field] ?? ''}
              onInput={({ currentTarget: { value } }) =>
                desk.setAsking({ ...asking, [field]: value || null })
              }
            />
          </label>
        ))}
        <label>
          <span>{say('outputs.asking-reply-by')}</span>
          <input
            type="date"
            value={asking.replyBy ?? ''}
            onChange={({ currentTarget: { value } }) =>
              desk.setAsking({ ...asking, replyBy: value || null })
            }
          />
        </label>
      </div>
    </details>
  );
}
