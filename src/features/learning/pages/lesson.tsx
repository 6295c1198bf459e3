/** One lesson part: where you are, the text, its quick checks, and the way on. */
import { Blocks, factsOf, type Library, Sources } from '#features/content/index.ts';
import { guideAddress } from '#features/guides/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Columns } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PartList as List, type Part as ListItem } from '#shared/ui/parts.tsx';
import { Bar } from '#shared/ui/progress.tsx';
import { remember } from '#shared/ui/remember.ts';
import { myDayPath, partPath, testPath, trackPath } from '../addresses.ts';
import type { FoundPart } from '../complete-part.ts';
import type { PartRow } from '../queries.ts';
import { langOf, moduleName, words } from '../words.ts';
import { Check } from './check.tsx';

/** A check that was sent without a whole answer, as it was sent. */
export type WrongCheck = {
  readonly check: string;
  readonly problem: 'missing' | 'twice';
  readonly typed: FormData;
};

export type LessonProps = FoundPart & {
  readonly actor: Actor;
  readonly library: Library;
  /** 2026-11-21 */
  readonly today: string;
  readonly progress: PartRow;
  readonly wrong?: WrongCheck | undefined;
};

export function LessonPage(props: LessonProps) {
  const { track, module, part, actor, library, today, progress, wrong } = props;
  const w = words(actor.lang);
  const lang = langOf(track);
  const here = partPath(track.id, module.id, part.id);
  const index = module.parts.indexOf(part);
  const previous = module.parts[index - 1];
  const isDone = progress.done.includes(part.id);
  const done = module.parts.filter((one) => progress.done.includes(one.id)).length;
  const percent = Math.round((done * 100) / module.parts.length);
  return (
    <>
      <Crumbs
        items={[{ href: trackPath(track.id), title: track.title }]}
        here={moduleName(track, module, actor.lang)}
      />
      <Columns
        slim
        main={
          <Card wide>
            <div class="dm-row dm-row--apart">
              <p class="dm-note">{w.lesson.position(index + 1, module.parts.length, part.minutes)}</p>
              <div class="dm-row">
                <read-aloud for="lesson" lang={lang} data-start={w.lesson.read} data-stop={w.lesson.stopReading} />
                <LinkButton kind="secondary" href={myDayPath}>
                  {w.lesson.stop}
                </LinkButton>
              </div>
            </div>
            <Bar percent={percent} label={w.percentRead(percent)} />
            <lesson-part
              class="dm-stack"
              id="lesson"
              lang={lang}
              data-place={`${here}/place`}
              data-block={isDone ? undefined : String(progress.block)}
              data-person={actor.memberId}
              data-shared={actor.shared ? 'yes' : undefined}
              data-waiting={w.lesson.waiting}
              data-sent={w.lesson.sent}
            >
              <h1 class="utrecht-heading-1">{part.title}</h1>
              <Blocks
                blocks={part.blocks}
                lang={track.lang}
                today={today}
                facts={library}
                guideAddress={guideAddress}
                check={(question) => (
                  <Check
                    question={question}
                    action={here}
                    answer={progress.checks[question.id]}
                    problem={wrong?.check === question.id ? wrong.problem : undefined}
                    typed={wrong?.check === question.id ? wrong.typed : undefined}
                    lang={lang}
                    library={library}
                  />
                )}
              />
            </lesson-part>
            <form class="dm-row dm-row--apart" method="post" action={`${here}/done`} data-keep="step">
              {previous ? (
                <LinkButton kind="secondary" big href={partPath(track.id, module.id, previous.id)}>
                  {w.lesson.previous}
                </LinkButton>
              ) : (
                <LinkButton kind="secondary" big href={trackPath(track.id)}>
                  {w.lesson.previous}
                </LinkButton>
              )}
              <Button kind="primary" big>
                {index === module.parts.length - 1 && !module.test ? w.lesson.finish : w.lesson.next}
              </Button>
            </form>
            {remember(library, ['sources', here, lang, today].join(' '), () => (
              <div lang={lang}>
                <Sources facts={factsOf(library, part.blocks)} lang={track.lang} today={today} />
              </div>
            ))}
          </Card>
        }
        side={
          <Card smallHeading heading={w.lesson.inModule}>
            <List label={w.lesson.inModule} items={partItems(props)} />
          </Card>
        }
      />
    </>
  );
}

function partItems({ track, module, part, actor, progress }: LessonProps): readonly ListItem[] {
  const w = words(actor.lang);
  const items = module.parts.map((one, index): ListItem => {
    const isDone = progress.done.includes(one.id);
    const isHere = one === part;
    return {
      sign: isHere ? 'here' : isDone ? 'done' : 'open',
      number: index + 1,
      title: one.title,
      signLabel: isHere ? w.here : isDone ? w.done : w.toDo,
      href: isHere ? undefined : partPath(track.id, module.id, one.id),
    };
  });
  if (!module.test) return items;
  const allRead = module.parts.every((one) => progress.done.includes(one.id));
  return [
    ...items,
    {
      sign: progress.passed ? 'done' : 'test',
      number: 'T',
      title: w.lesson.test(module.test.draw),
      signLabel: progress.passed ? w.done : allRead ? w.toDo : w.locked,
      href: allRead || progress.passed ? testPath(track.id, module.id) : undefined,
    },
  ];
}
