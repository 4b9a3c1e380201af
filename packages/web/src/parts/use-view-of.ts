import { useLayoutEffect, useState } from 'preact/hooks';
import type { Viewed } from './viewed.js';

/** What is to be seen of something, drawn again whenever it changes. */
export function useViewOf<V extends object>(source: Viewed<V>): V {
  const [view, setView] = useState(source.view);
  useLayoutEffect(() => {
    const follow = () => setView(source.view);
    // Something may have changed since this was drawn.
    follow();
    return source.listen(follow);
  }, [source]);
  return view;
}
