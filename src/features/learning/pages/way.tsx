/** The way through a track, beside the next step of my day: which modules are done, where one is, what still comes. */
import { Card } from '#shared/ui/card.tsx';
import { type Part, PartList } from '#shared/ui/parts.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { modulePath } from '../addresses.ts';
import type { TrackAtHand } from '../my-day.ts';
import { isModuleDone, moduleNumber, partsDone } from '../progress.ts';
import { words } from '../words.ts';

/** The modules of a track in order, each with its state; those with parts lead to where one was. */
export function Way({ lang, at: { track, step, mine } }: { readonly lang: Lang; readonly at: TrackAtHand }) {
  const w = words(lang);
  const items = track.modules.map((module): Part => {
    const isHere = module === step.module;
    const isDone = isModuleDone(module, mine);
    const hasParts = module.parts.length > 0;
    return {
      sign: isHere ? 'here' : isDone ? 'done' : hasParts ? 'open' : 'test',
      number: moduleNumber(track, module)?.number ?? (hasParts ? '·' : 'T'),
      title: <span lang={track.lang}>{module.title}</span>,
      signLabel: isHere ? w.here : isDone ? w.done : w.toDo,
      href: isHere || !hasParts ? undefined : modulePath(track.id, module.id),
      note: isHere && hasParts ? w.learn.progress(partsDone(module, mine), module.parts.length) : undefined,
    };
  });
  return (
    <Card heading={w.myDay.way}>
      <PartList label={w.myDay.way} items={items} />
    </Card>
  );
}
