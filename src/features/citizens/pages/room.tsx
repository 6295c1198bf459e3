/** The hand-out that lies beside a public computer: how to begin safely, the steps, how to leave. */
import { Blocks } from '#features/content/index.ts';
import type { FormContent } from '../form-of.ts';
import type { Reading } from '../reading.ts';
import type { PlaceNow } from '../town-places.ts';
import { words } from '../words.ts';
import { Needs, PageSources } from './page-parts.tsx';
import { PaperHead } from './paper.tsx';
import { Places } from './places.tsx';

type Props = {
  readonly reading: Reading;
  readonly made: FormContent['room'];
  readonly places: readonly PlaceNow[];
  readonly url: string;
};

export function RoomPage({ reading, made, places, url }: Props) {
  const { lang, content, page, town, today } = reading;
  const w = words(lang).room;
  const around = { lang: page.lang, today, facts: content, audience: 'citizen', onPaper: true } as const;
  const other = page.lang === lang ? undefined : page.lang;
  return (
    <div class="dm-stack dm-sheet">
      <PaperHead reading={reading} url={url} />
      <h1 class="utrecht-heading-1">{w.title(made.title)}</h1>
      <Lines title={w.before} lines={w.beforeList} />
      <div lang={other}>
        <Needs needs={made.needs} reading={reading} />
      </div>
      <section lang={other} class="dm-stack">
        <Blocks {...around} blocks={made.how} />
        <Blocks {...around} blocks={made.boundaries} />
      </section>
      <Lines title={w.after} lines={w.afterList} />
      <p>
        <strong>{w.stuck}</strong>
      </p>
      {town && <Places lang={lang} townName={town.name} places={places} onPaper />}
      <PageSources reading={reading} />
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section class="dm-callout dm-callout--brand">
      <h2 class="utrecht-heading-2">{title}</h2>
      <ul class="dm-ticks">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}
