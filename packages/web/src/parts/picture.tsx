import { type Place, placeText } from 'kaijisho';
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../engine/protocol.js';
import { useSay } from '../words/index.js';

/** Pixels of the screen for each point of the page: small print of a form can be read. */
const SCALE = 1.5;

type Draw = (file: string, place: Place, scale: number) => Promise<Picture | null>;

/** Draws where something was read in a PDF. */
export const PictureContext = createContext<Draw>(() => Promise.resolve(null));

/** The picture of a place; null for places that have none. */
export function usePicture(file: string, place: Place): Picture | null | 'drawing' {
  const draw = useContext(PictureContext);
  const wanted = place.box === undefined ? '' : JSON.stringify([file, place]);
  const [drawn, setDrawn] = useState<{ readonly of: string; readonly picture: Picture | null }>();
  useEffect(() => {
    if (wanted === '') return undefined;
    let over = false;
    void draw(file, place, SCALE).then((picture) => {
      if (over) picture?.bitmap.close();
      else setDrawn({ of: wanted, picture });
    });
    return () => {
      over = true;
    };
  }, [draw, wanted]);
  if (wanted === '') return null;
  return drawn?.of === wanted ? drawn.picture : 'drawing';
}

interface PlacePictureProps {
  readonly picture: Picture;
  readonly place: Place;
}

/** The picture itself, moved so that the place can be seen where the page is wider than its room. */
export function PlacePicture({ picture: { bitmap, mark }, place }: PlacePictureProps) {
  const say = useSay();
  const room = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    target.width = bitmap.width;
    target.height = bitmap.height;
    target.style.width = `${bitmap.width / devicePixelRatio}px`;
    target.getContext('2d')?.drawImage(bitmap, 0, 0);
    if (room.current !== null)
      room.current.scrollLeft = mark.x + mark.width / 2 - room.current.clientWidth / 2;
  }, [bitmap, mark]);
  const label = say('reading.picture', { place: placeText(place) });
  return (
    <figure class="picture">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section ref={room} class="picture-room" aria-label={label} tabIndex={0}>
        <canvas ref={canvas} role="img" aria-label={label} />
      </section>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
