/** What to choose from: the apps at the counter (Tiles), or pages behind a picture (Doors). */
import type { Child } from 'hono/jsx';
import type { IconName } from './icon.tsx';
import { Picture } from './picture.tsx';

export const tileColours = ['orange', 'petrol', 'purple', 'blue', 'ochre', 'green', 'raspberry', 'olive'] as const;
export type TileColour = (typeof tileColours)[number];

export function Tiles({ children }: { readonly children: Child }) {
  return <ul class="dm-tiles">{children}</ul>;
}

export type TileProps = {
  readonly href: string;
  /** One letter or sign on the coloured square. */
  readonly letter: string;
  readonly colour: TileColour;
  readonly title: Child;
  readonly note?: Child;
};

export function Tile({ href, letter, colour, title, note }: TileProps) {
  return (
    <li>
      <a class="dm-tile" href={href}>
        <span class={`dm-tile__letter dm-colour-${colour}`} aria-hidden="true">
          {letter}
        </span>
        <span class="dm-tile__title">{title}</span>
        {note && <span class="dm-note">{note}</span>}
      </a>
    </li>
  );
}

export function Doors({ children }: { readonly children: Child }) {
  return <ul class="dm-tiles dm-tiles--doors">{children}</ul>;
}

type DoorLook = { readonly icon: IconName; readonly title: Child; readonly note?: Child };

export function Door({ href, ...look }: DoorLook & { readonly href: string }) {
  return (
    <li>
      <a class="dm-tile dm-tile--door" href={href}>
        <DoorFace {...look} />
      </a>
    </li>
  );
}

/** A door that sends the form around it. */
export function ButtonDoor({ name, value, ...look }: DoorLook & { readonly name: string; readonly value: string }) {
  return (
    <li>
      <button class="dm-tile dm-tile--door" type="submit" name={name} value={value}>
        <DoorFace {...look} />
      </button>
    </li>
  );
}

function DoorFace({ icon, title, note }: DoorLook) {
  return (
    <>
      <Picture icon={icon} />
      <span class="dm-tile__text">
        <span class="dm-tile__title">{title}</span>
        {note && <span class="dm-note">{note}</span>}
      </span>
    </>
  );
}
