/** An own value for a fact, beside the shared one; when that changed, what it was and what it is. */
import { type Fact, factAge, inLanguage, type Library } from '#features/content/index.ts';
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { DateField, TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { citizenLanguages, type Lang } from '#shared/words/catalogue.ts';
import { factHref, listHref, withQuery } from '../addresses.ts';
import type { FactItem } from '../item.ts';
import type { FactState } from '../look-at.ts';
import { words } from '../words.ts';
import { ChangedWords } from './changed-words.tsx';

export type FactProps = {
  readonly lang: Lang;
  readonly content: Library;
  readonly fact: Fact;
  readonly forName: string;
  readonly layer: string | undefined;
  /** Of the item, or of the one to be. */
  readonly id: string;
  readonly item: FactItem | undefined;
  readonly state: FactState | undefined;
  readonly typed: Typed;
  readonly errors: FormErrors;
  readonly overtaken: boolean;
};

export function FactPage(props: FactProps) {
  const { lang, fact, forName, layer, item, state, errors, overtaken } = props;
  const w = words(lang);
  const title = inLanguage(fact.label, lang);
  return (
    <>
      <Crumbs items={[{ href: withQuery(listHref, { for: layer }), title: w.title }]} here={title} />
      <PageHead title={title} lead={w.text.lead(forName)} />
      <ErrorSummary
        title={w.write.errors}
        errors={Object.keys(errors).map((field) => ({ field, message: say(lang, errors[field]) ?? '' }))}
      />
      {overtaken && (
        <Callout tone="sun" role="alert" title={w.write.overtaken}>
          {w.write.overtakenHint}{' '}
          <a class="utrecht-link" href={factHref(fact.id, layer)}>
            {w.write.reopen}
          </a>
        </Callout>
      )}
      {item && state && state.kind !== 'same' ? (
        <Changed {...props} state={state} item={item} />
      ) : (
        <SharedValue {...props} />
      )}
      <FactForm {...props} />
      {item && <Decide {...props} item={item} />}
    </>
  );
}

function say(lang: Lang, key: string | undefined): string | undefined {
  const said: Readonly<Record<string, string>> = words(lang).wrong;
  return key === undefined ? undefined : (said[key] ?? said.missing);
}

function SharedValue({ lang, fact, state }: FactProps) {
  const shown = state && state.kind !== 'gone' ? state.now : fact;
  return (
    <Card heading={words(lang).fact.shared} smallHeading>
      <p>
        <strong>{inLanguage(shown.value, lang)}</strong>
      </p>
      <p class="dm-note">
        <a class="utrecht-link" href={shown.source.url} rel="external noopener noreferrer">
          {shown.source.name}
        </a>
        {`, ${factAge(shown, lang)}`}
      </p>
    </Card>
  );
}

function Changed({ lang, item, state }: FactProps & { readonly item: FactItem; readonly state: FactState }) {
  const w = words(lang);
  const textOf = ({ value, source }: Fact) =>
    [...Object.values(value), `${source.name} (${source.url})`]
      .filter((one, at, all) => all.indexOf(one) === at)
      .join('\n');
  return (
    <>
      <Callout tone="sun">{state.kind === 'gone' ? w.fact.gone : w.fact.changed}</Callout>
      <ChangedWords
        lang={lang}
        textLang={lang}
        before={textOf(item.base)}
        now={state.kind === 'gone' ? '' : textOf(state.now)}
      />
    </>
  );
}

function FactForm({ lang, fact, layer, id, item, typed, errors }: FactProps) {
  const w = words(lang);
  const field = (name: string) => ({ name, value: typed[name], error: say(lang, errors[name]) });
  return (
    <form method="post" action={`${listHref}/facts/${fact.id}`} class="dm-stack">
      <input type="hidden" name="id" value={id} />
      {layer !== undefined && <input type="hidden" name="for" value={layer} />}
      {item && <input type="hidden" name="version" value={String(item.version)} />}
      <Card>
        {citizenLanguages.map((one) => (
          <TextField
            label={w.fact.value(w.langs[one])}
            hint={one === 'nl' ? undefined : w.fact.valueHint}
            required={one === 'nl'}
            maxlength={300}
            {...field(`value-${one}`)}
          />
        ))}
        <TextField label={w.fact.source} hint={w.fact.sourceHint} required maxlength={120} {...field('source')} />
        <TextField label={w.fact.url} required maxlength={300} inputmode="url" {...field('url')} />
        <DateField label={w.fact.seen} required {...field('seen')} />
        <DateField label={w.fact.review} hint={w.fact.reviewHint} {...field('review')} />
        <Button big name="do" value="adapt">
          {w.write.save}
        </Button>
      </Card>
    </form>
  );
}

function Decide({ lang, fact, layer, item, state }: FactProps & { readonly item: FactItem }) {
  const w = words(lang).fact;
  return (
    <Card>
      <p>{w.removeLead}</p>
      <form method="post" action={`${listHref}/facts/${fact.id}`} class="dm-row">
        {layer !== undefined && <input type="hidden" name="for" value={layer} />}
        <input type="hidden" name="version" value={String(item.version)} />
        {state && state.kind !== 'same' && (
          <Button name="do" value="keep">
            {w.keep}
          </Button>
        )}
        <Button kind="secondary" name="do" value="take">
          {w.remove}
        </Button>
      </form>
    </Card>
  );
}
