import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from './desk/desk.js';
import { Frame } from './frame.js';
import { PictureContext } from './parts/picture.js';
import { useViewOf } from './parts/use-view-of.js';
import type { Shelf } from './register/shelf.js';
import { AboutScreen } from './screens/about.js';
import { ChangesScreen } from './screens/changes/screen.js';
import { ComparisonScreen } from './screens/comparison/screen.js';
import { FilesScreen } from './screens/files.js';
import { FindingsScreen } from './screens/findings/screen.js';
import { FormsScreen } from './screens/forms/screen.js';
import { MatrixScreen } from './screens/matrix/screen.js';
import { OutputsScreen } from './screens/outputs/screen.js';
import { ReadingScreen } from './screens/reading/screen.js';
import { RegisterScreen } from './screens/register/screen.js';
import { SCREENS, type Screen } from './screens.js';
import { LanguageContext } from './words/index.js';

/** Undefined for an address within a screen, such as that of the link past the head. */
const screenOfAddress = (): Screen | undefined =>
  SCREENS.find((screen) => location.hash === `#${screen}`);

/** The screen named behind the # of the address, so that the browser's back button works. */
function useScreen(): Screen {
  const [screen, setScreen] = useState(screenOfAddress() ?? 'files');
  useLayoutEffect(() => {
    const follow = () => setScreen((before) => screenOfAddress() ?? before);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return screen;
}

/**
 * A new screen begins at its top and is read out from its title. At once: a moment later a quick person
 * may have put the focus elsewhere.
 */
function useFreshStart(screen: Screen): void {
  const shown = useRef(screen);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [screen]);
}

interface AppProps {
  readonly desk: Desk;
  readonly shelf: Shelf;
}

export function App({ desk, shelf }: AppProps) {
  const view = useViewOf(desk);
  const screen = useScreen();
  useFreshStart(screen);
  const { language } = view.settings;
  const draw = useMemo(() => desk.picture.bind(desk), [desk]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <PictureContext.Provider value={draw}>
        <Frame desk={desk} view={view} screen={screen}>
          {screen === 'files' && <FilesScreen desk={desk} view={view} shelf={shelf} />}
          {screen === 'reading' && <ReadingScreen desk={desk} view={view} />}
          {screen === 'findings' && <FindingsScreen view={view} />}
          {screen === 'comparison' && <ComparisonScreen desk={desk} view={view} />}
          {screen === 'changes' && <ChangesScreen desk={desk} view={view} />}
          {screen === 'matrix' && <MatrixScreen desk={desk} view={view} />}
          {screen === 'outputs' && <OutputsScreen desk={desk} view={view} />}
          {screen === 'forms' && <FormsScreen desk={desk} view={view} />}
          {screen === 'about' && <AboutScreen view={view} />}
          {screen === 'register' && <RegisterScreen desk={desk} view={view} shelf={shelf} />}
        </Frame>
      </PictureContext.Provider>
    </LanguageContext.Provider>
  );
}
