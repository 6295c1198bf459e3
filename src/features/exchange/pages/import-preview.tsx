/** What a folder of content would change: new, changed with the difference, and gone; then the yes. */
import type { StoredDocument } from '#features/content/index.ts';
import {
  ContentCrumbs,
  contentOf,
  Difference,
  difference,
  documentName,
  manuscriptWords,
  typedFrom,
} from '#features/manuscript/index.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { TextField } from '#shared/ui/field.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { Kept } from '../import-content.ts';
import type { Plan } from '../plan-import.ts';
import { words } from '../words.ts';

/** What was chosen: drafts that are reviewed first, or all of it published at once. */
export type Given = { readonly how: 'drafts' | 'publish'; readonly withGone: boolean; readonly note: string };

type Props = { readonly lang: Lang; readonly kept: Kept; readonly given: Given | undefined };

const mostShown = 200;
/** A page with more than so many differences in it is no page to read. */
const mostDifferences = 25;

export function ImportPreviewPage({ lang, kept, given }: Props) {
  const say = words(lang);
  const w = say.preview;
  const { plan } = kept;
  const isNothing = plan.added.length + plan.changed.length + plan.gone.length === 0;
  const title = w.title(kept.fileName);
  return (
    <>
      <ContentCrumbs
        lang={lang}
        here={title}
        between={[{ href: '/together/content/files', title: say.exchange.title }]}
      />
      <PageHead title={title} lead={w.lead} />
      {given && (
        <Callout tone="coral" role="alert">
          {w.changedMeanwhile}
        </Callout>
      )}
      {isNothing ? <Callout tone="leaf">{w.nothing}</Callout> : <Plans lang={lang} plan={plan} />}
      <p>{w.same(plan.same)}</p>
      <form method="post" action={`/together/content/import/${kept.id}`} class="dm-stack">
        <input type="hidden" name="mark" value={kept.mark} />
        {!isNothing && (
          <TextField
            name="note"
            label={w.note}
            hint={w.noteHint}
            value={given?.note ?? w.noteDefault}
            maxlength={200}
          />
        )}
        {!isNothing && <How lang={lang} kept={kept} given={given} />}
        {plan.gone.length > 0 && (
          <Choices legend={w.gone}>
            <Choice type="checkbox" name="withGone" value="yes" label={w.withGone} checked={given?.withGone} />
          </Choices>
        )}
        <p class="dm-row">
          {!isNothing && <Button big>{w.goOn}</Button>}
          <Button kind="secondary" name="do" value="drop" big formnovalidate>
            {w.drop}
          </Button>
        </p>
      </form>
    </>
  );
}

/** Drafts first, unless nothing in the files can be one. */
function How({ lang, kept, given }: Props) {
  const w = words(lang).preview;
  const { texts, open, left } = kept.drafts;
  if (texts.length === 0) {
    return (
      <>
        <input type="hidden" name="how" value="publish" />
        {open.length + left.length > 0 && <Callout tone="sun">{open.length > 0 ? w.allOpen : w.noTexts}</Callout>}
      </>
    );
  }
  const drafts = [
    w.asDraftsHint(texts.length),
    open.length > 0 ? w.openStay(open.length) : '',
    left.length > 0 ? w.leftStay(left.length) : '',
  ];
  return (
    <Choices legend={w.how}>
      <Choice
        type="radio"
        name="how"
        value="drafts"
        label={w.asDrafts}
        description={drafts.filter(Boolean).join(' ')}
        checked={given?.how !== 'publish'}
      />
      <Choice
        type="radio"
        name="how"
        value="publish"
        label={w.atOnce}
        description={w.atOnceHint}
        checked={given?.how === 'publish'}
      />
    </Choices>
  );
}

function Plans({ lang, plan }: { readonly lang: Lang; readonly plan: Plan }) {
  const w = words(lang).preview;
  return (
    <>
      <Card heading={`${w.added} (${plan.added.length})`}>
        <Names lang={lang} documents={plan.added} />
      </Card>
      <Card heading={`${w.changed} (${plan.changed.length})`}>
        <Changed lang={lang} changed={plan.changed} />
      </Card>
      {plan.gone.length > 0 && (
        <Card heading={`${w.gone} (${plan.gone.length})`}>
          <p>{w.goneLead}</p>
          <Names lang={lang} documents={plan.gone} />
        </Card>
      )}
    </>
  );
}

function Names({ lang, documents }: { readonly lang: Lang; readonly documents: readonly StoredDocument[] }) {
  const w = words(lang).preview;
  if (documents.length === 0) return <p class="dm-note">{w.none}</p>;
  return (
    <>
      <ItemList>
        {documents.slice(0, mostShown).map((document) => (
          <Item note={kindAndLanguage(lang, document)}>{document.key}</Item>
        ))}
      </ItemList>
      {documents.length > mostShown && <p>{w.more(documents.length - mostShown)}</p>}
    </>
  );
}

function Changed({ lang, changed }: { readonly lang: Lang; readonly changed: Plan['changed'] }) {
  const w = words(lang).preview;
  if (changed.length === 0) return <p class="dm-note">{w.none}</p>;
  return (
    <>
      <ItemList>
        {changed.slice(0, mostShown).map(({ before, after }, index) => (
          <Item note={kindAndLanguage(lang, after)}>
            {after.key}
            {index < mostDifferences && <OneDifference lang={lang} before={before} after={after} />}
          </Item>
        ))}
      </ItemList>
      {changed.length > mostShown && <p>{w.more(changed.length - mostShown)}</p>}
    </>
  );
}

type Pair = { readonly lang: Lang; readonly before: StoredDocument; readonly after: StoredDocument };

/** Word by word for what editors write here; a lesson, fact or drawing only by name. */
function OneDifference({ lang, before, after }: Pair) {
  const name = documentName(after.kind, after.key.replace('/', '.'), after.lang);
  const [old, now] = [name && contentOf(name, before.body), name && contentOf(name, after.body)];
  if (!old || !now) return null;
  return (
    <details>
      <summary>{words(lang).preview.show}</summary>
      <Difference lang={lang} pieces={difference(typedFrom(old), typedFrom(now))} textLang={after.lang} />
    </details>
  );
}

function kindAndLanguage(lang: Lang, { kind, lang: of }: StoredDocument): string {
  const say = words(lang);
  const languages: Readonly<Record<string, string>> = manuscriptWords(lang).languages;
  return `${say.kinds[kind]}, ${of === 'all' ? say.allLanguages : (languages[of] ?? of)}`;
}
