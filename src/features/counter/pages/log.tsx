/** “Log hulp”: everything of a help moment on one page, for whoever has no guide open. */
import type { Child } from 'hono/jsx';
import type { Guide } from '#features/content/index.ts';
import { formOptions, organisationOptions, type ServiceForm } from '#features/organisations/index.ts';
import { type Place, placeOptions } from '#features/places/index.ts';
import { type FormErrors, type Typed, wrongIn } from '#shared/http/form.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { SelectField, TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Tile, Tiles } from '#shared/ui/tiles.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { channels, minuteGuesses, otherGuide, outcomes } from '../help-moment.ts';
import { words } from '../words.ts';
import { channelOptions } from './channel-options.ts';

export type LogPageProps = {
  readonly lang: Lang;
  readonly id: string;
  readonly by: string;
  /** Without a network, own words wait on nobody's machine but one's own. */
  readonly shared: boolean;
  /** The guide that it is about; undefined where none fits. */
  readonly guide: Guide | undefined;
  readonly places: readonly Place[];
  readonly forms: readonly ServiceForm[];
  readonly typed: Typed;
  readonly errors: FormErrors;
  /** A tap that could no longer count by itself. */
  readonly late: boolean;
};

export function LogPage(props: LogPageProps) {
  const { lang, guide, typed, errors } = props;
  const w = words(lang);
  const wrong = wrongIn(w.wrong, errors);
  const field = (name: string) => ({ name, value: typed[name], error: wrong(name) });
  // By keyboard: what is still to be said comes first. With mistakes, their summary does.
  const isFresh = Object.keys(errors).length === 0;
  const isKnown = isFresh && guide !== undefined && Boolean(typed.problem);
  return (
    <>
      <LogHead lang={lang} />
      <ErrorSummary
        title={w.log.errors}
        errors={Object.keys(errors).map((name) => ({ field: name, message: wrong(name) ?? '' }))}
      />
      {props.late && (
        <Callout tone="sun" role="alert">
          {w.log.late}
        </Callout>
      )}
      <form method="post" action="/counter/log" class="dm-stack">
        <input type="hidden" name="id" value={props.id} />
        <input type="hidden" name="by" value={props.by} />
        <input type="hidden" name="guide" value={guide?.id ?? otherGuide} />
        {!props.shared && <input type="hidden" name="machine" value="own" />}
        <Card heading={guide?.title ?? w.log.noGuide}>
          <p>
            <a class="utrecht-link" href="/counter/log?guide=">
              {w.log.otherApp}
            </a>
          </p>
          {guide ? (
            <SelectField label={w.log.problem} options={problemOptions(lang, guide)} {...field('problem')} />
          ) : (
            <TextField
              label={w.log.said}
              hint={w.log.saidHint}
              required
              maxlength={200}
              autofocus={isFresh}
              {...field('said')}
            />
          )}
          <Choices legend={w.log.how} name="outcome" error={wrong('outcome')} many>
            {outcomes.map((outcome, index) => (
              <Choice
                type="radio"
                name="outcome"
                value={outcome}
                label={w.outcome[outcome]}
                checked={typed.outcome === outcome}
                required
                autofocus={isKnown && index === 0}
              />
            ))}
          </Choices>
          <div class="dm-if-referred">
            <SelectField
              label={w.log.toWhom}
              hint={w.log.toWhomHint}
              options={placeOptions(lang, props.places, w.bar.someoneElse)}
              {...field('to')}
            />
          </div>
        </Card>
        <More {...props} field={field} />
        <div>
          <Button big>{w.log.save}</Button>
        </div>
      </form>
    </>
  );
}

type Field = { readonly name: string; readonly value: string | undefined; readonly error: string | undefined };

function More({ field, ...props }: LogPageProps & { readonly field: (name: string) => Field }) {
  const { lang, typed, forms } = props;
  const w = words(lang);
  const minuteOptions = minuteGuesses.map((minutes, index) => ({
    value: String(minutes),
    label: index === minuteGuesses.length - 1 ? w.details.longer(minutes) : w.details.minutesOf(minutes),
  }));
  // What was filled in, or must be corrected, stays in sight.
  const told = ['minutes', 'organisation', 'form'].some((name) => typed[name] || props.errors[name]);
  const open = told || (typed.channel ?? channels[0]) !== channels[0];
  return (
    <details class="dm-question" open={open}>
      <summary>{w.log.more}</summary>
      <SelectField
        label={w.details.minutes}
        options={[{ value: '', label: w.details.noGuess }, ...minuteOptions]}
        {...field('minutes')}
      />
      <SelectField label={w.details.channel} options={channelOptions(lang)} {...field('channel')} />
      <SelectField
        label={w.details.organisation}
        hint={w.details.organisationHint}
        options={organisationOptions(lang)}
        {...field('organisation')}
      />
      {(forms.length > 0 || typed.form) && (
        <SelectField label={w.details.form} options={formOptions(lang, forms)} {...field('form')} />
      )}
    </details>
  );
}

function problemOptions(lang: Lang, guide: Guide) {
  return [
    { value: '', label: words(lang).log.wholeGuide },
    ...guide.parts.map(({ id, title }) => ({ value: id, label: title })),
  ];
}

function LogHead({ lang, children }: { readonly lang: Lang; readonly children?: Child }) {
  const w = words(lang).log;
  return (
    <>
      <Crumbs items={[{ href: '/counter', title: w.counter }]} here={w.title} />
      <PageHead title={w.title} lead={w.lead} />
      {children}
    </>
  );
}

/** The first step, where nothing was open: which app. */
export function ChooseAppPage({ lang, guides }: { readonly lang: Lang; readonly guides: readonly Guide[] }) {
  const w = words(lang).log;
  const hrefOf = (id: string) => `/counter/log?guide=${id}`;
  return (
    <>
      <LogHead lang={lang} />
      <section aria-labelledby="apps" class="dm-stack">
        <h2 class="utrecht-heading-2" id="apps">
          {w.whichApp}
        </h2>
        <Tiles>
          {guides.map(({ id, letter, colour, title }) => (
            <Tile href={hrefOf(id)} letter={letter} colour={colour} title={title} />
          ))}
          <Tile href={hrefOf(otherGuide)} letter="?" colour="olive" title={w.noGuide} />
        </Tiles>
      </section>
      <p class="dm-note">{w.shortcut}</p>
    </>
  );
}
