import {
  comparisonText,
  describeFailure,
  type InputFile,
  type Language,
  type Profile,
} from 'kaijisho';
import { useState } from 'preact/hooks';
import type { Desk, DeskView } from '../../desk/desk.js';
import { profileChoices } from '../../desk/profiles.js';
import { Choice } from '../../parts/choice.js';
import { FileButton } from '../../parts/file-button.js';
import { useLanguage, useSay } from '../../words/index.js';

interface ChooseProfileProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

export const titleOf = ({ titleJa, titleEn }: Profile, language: Language): string =>
  language === 'ja' ? titleJa : (titleEn ?? titleJa);

/** Which acceptance conditions are laid over the products: those that are built in, or a file. */
export function ChooseProfile({ desk, view }: ChooseProfileProps) {
  const say = useSay();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const takeFile = async (file: InputFile) => {
    const read = await desk.helper.read('profile', file);
    if (read.ok) desk.useProfile(read.value);
    const failure = read.ok ? null : describeFailure(read.failure, file.name, language);
    setSaid(failure === null ? '' : `${failure.message} ${failure.action}`);
  };
  return (
    <>
      <Choice
        label={comparisonText('comparison.profiles', language)}
        value={view.settings.profile}
        options={[
          [null, say('comparison.no-profile')],
          ...profileChoices(view).map(([id, profile]) => [id, titleOf(profile, language)] as const),
        ]}
        onChoose={(profile) => void desk.set({ profile })}
      />
      <FileButton
        label={say('comparison.profile-file')}
        accept=".json,.xlsx,.xlsm,.xls,.csv,.pdf"
        onFile={(file) => void takeFile(file)}
      />
      <p role="status" class="caution">
        {said}
      </p>
    </>
  );
}
