import type { Desk, DeskView } from '../../desk/desk.js';
import { useQuestion } from '../../parts/question.js';
import { useLanguage, useSay } from '../../words/index.js';
import { titleOf } from '../comparison/choose-profile.js';

interface InUseProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

/** What was taken beside the sheets and works on all of them: corrections, forms, conditions. */
export function InUse({ desk, view }: InUseProps) {
  const say = useSay();
  const language = useLanguage();
  const [ask, question] = useQuestion();
  const { corrections, forms, profiles } = view;
  const entries = [
    ...(corrections.length === 0
      ? []
      : [
          {
            name: say('files.corrections', { count: corrections.length }),
            drop: async () => {
              const text = say('files.corrections-ask', { count: corrections.length });
              if (await ask({ text, yes: say('files.remove') })) desk.uncorrectAll();
            },
          },
        ]),
    ...forms.map((form) => ({
      name: say('files.form', { name: form.name }),
      drop: () => desk.dropForm(form),
    })),
    ...profiles.map((profile) => ({
      name: say('files.profile', { name: titleOf(profile, language) }),
      drop: () => desk.dropProfile(profile),
    })),
  ];
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="in-use">
      <h2 id="in-use">{say('files.in-use')}</h2>
      <ul class="in-use">
        {entries.map(({ name, drop }) => (
          <li key={name}>
            <span>{name}</span>{' '}
            <button
              type="button"
              class="small"
              aria-label={say('files.remove-named', { name })}
              onClick={() => void drop()}
            >
              {say('files.remove')}
            </button>
          </li>
        ))}
      </ul>
      {question}
    </section>
  );
}
