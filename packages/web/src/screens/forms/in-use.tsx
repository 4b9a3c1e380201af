import type { Desk, DeskView } from '../../desk/desk.js';
import { useSay } from '../../words/index.js';

interface FormInUseProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

/** Forms that are in force now, each with the way to be rid of it. */
export function FormInUse({ desk, view }: FormInUseProps) {
  const say = useSay();
  if (view.forms.length === 0) return null;
  return (
    <section aria-labelledby="forms-in-use">
      <h2 id="forms-in-use">{say('forms.in-use')}</h2>
      <ul class="in-use">
        {view.forms.map((form) => (
          <li key={form.name}>
            {form.name} <span class="muted">{form.source.file}</span>{' '}
            <button
              type="button"
              class="small"
              aria-label={say('files.remove-named', { name: form.name })}
              onClick={() => desk.dropForm(form)}
            >
              {say('files.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
