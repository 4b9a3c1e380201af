import type { Desk, DeskView } from '../../desk/desk.js';
import { ScreenHead } from '../../parts/screen-head.js';
import { useViewOf } from '../../parts/use-view-of.js';
import type { Shelf } from '../../register/shelf.js';
import { useSay } from '../../words/index.js';
import { ChoosePlace } from './choose-place.js';
import { OpenRegister } from './open.js';
import { SaidList } from './said.js';

interface RegisterScreenProps {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly shelf: Shelf;
}

/** The register of the institution, and what it shows at an on-site inspection. */
export function RegisterScreen({ desk, view, shelf }: RegisterScreenProps) {
  const say = useSay();
  const register = useViewOf(shelf);
  return (
    <div aria-busy={register.busy}>
      <ScreenHead screen="register" lead={say('register.lead')} />
      {register.place === null ? (
        <>
          <SaidList busy={register.busy} said={register.said} />
          <ChoosePlace shelf={shelf} register={register} asOf={view.settings.asOf} />
        </>
      ) : (
        <OpenRegister {...{ desk, view, shelf, register }} place={register.place} />
      )}
      <section class="limits" aria-labelledby="limits">
        <h2 id="limits">{say('register.limits')}</h2>
        <ul>
          <li>{say('register.limit-writers')}</li>
          <li>{say('register.limit-corrections')}</li>
          <li>{say('register.limit-file')}</li>
        </ul>
      </section>
    </div>
  );
}
