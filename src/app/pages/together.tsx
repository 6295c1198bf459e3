/** “Samen”: the doors that someone's roles open. What a role may not do is not shown. */
import { Badge } from '#shared/ui/badge.tsx';
import { LinkButton } from '#shared/ui/button.tsx';
import type { IconName } from '#shared/ui/icon.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Doors, Door as DoorTile } from '#shared/ui/tiles.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

export type Door = { readonly key: DoorKey; readonly href: string; readonly icon: IconName };
/** A door with how many things wait behind it for this person. */
export type OpenDoor = Door & { readonly waiting: number };
export type DoorKey = keyof ReturnType<typeof words>['together']['doors'];

/** Every page that stands under “Samen”, in the order in which people come by them. */
export const doors: readonly Door[] = [
  { key: 'figures', href: '/together/figures', icon: 'chart' },
  { key: 'signals', href: '/together/signals', icon: 'info' },
  { key: 'stuck', href: '/together/stuck', icon: 'warning' },
  { key: 'participation', href: '/together/participation', icon: 'book' },
  { key: 'assignments', href: '/together/assignments', icon: 'calendar' },
  { key: 'brevets', href: '/together/brevets', icon: 'star' },
  { key: 'staff', href: '/together/staff', icon: 'users' },
  { key: 'searches', href: '/together/searches', icon: 'search' },
  { key: 'facts', href: '/together/facts', icon: 'check' },
  { key: 'places', href: '/together/places', icon: 'pin' },
  { key: 'forms', href: '/together/forms', icon: 'page' },
  { key: 'handovers', href: '/counter/handovers', icon: 'page' },
  { key: 'presence', href: '/counter/hours', icon: 'clock' },
  { key: 'hours', href: '/together/hours', icon: 'clock' },
  { key: 'content', href: '/together/content', icon: 'edit' },
  { key: 'reviews', href: '/together/content/reviews', icon: 'check' },
  { key: 'submissions', href: '/together/submissions', icon: 'book' },
  { key: 'overlays', href: '/together/overlays', icon: 'edit' },
  { key: 'share', href: '/together/share', icon: 'plus' },
  { key: 'settings', href: '/together/settings', icon: 'edit' },
  { key: 'audit', href: '/together/audit', icon: 'page' },
  { key: 'towns', href: '/platform/towns', icon: 'plus' },
  { key: 'networks', href: '/platform/networks', icon: 'users' },
];

export function TogetherPage({ lang, open }: { readonly lang: Lang; readonly open: readonly OpenDoor[] }) {
  const w = words(lang).together;
  return (
    <>
      <PageHead title={w.title} lead={open.length === 0 ? w.nothing : w.lead} />
      {open.length === 0 ? (
        <LinkButton href="/my-day">{words(lang).notFound.start}</LinkButton>
      ) : (
        <Doors>
          {open.map(({ key, href, icon, waiting }) => (
            <DoorTile
              href={href}
              icon={icon}
              title={
                <>
                  {w.doors[key].title} {waiting > 0 && <Badge tone="sun">{w.waiting(waiting)}</Badge>}
                </>
              }
              note={w.doors[key].note}
            />
          ))}
        </Doors>
      )}
    </>
  );
}
