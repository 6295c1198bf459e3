/** What a town decides for itself: counter machines, tests, colours. */
import type { FormErrors } from '#shared/http/form.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Grid } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { demoLooks } from '#shared/ui/theme.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { colours } from '../settings-form.ts';
import { limits } from '../town.ts';
import { words } from '../words.ts';

type Values = Readonly<Record<string, string | undefined>>;

type Props = {
  readonly lang: Lang;
  readonly values: Values;
  readonly errors?: FormErrors | undefined;
  readonly saved?: boolean;
};

const tests = ['passMark', 'attempts', 'waitHours'] as const;

export function SettingsPage({ lang, values, errors = {}, saved = false }: Props) {
  const w = words(lang);
  const say = (field: string) => sayError(lang, field, errors[field]);
  const listed = Object.keys(errors).map((field) => ({ field, message: say(field) ?? '' }));
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.together }]} here={w.settings.title} />
      <PageHead title={w.settings.title} lead={w.settings.lead} />
      {saved ? (
        <Callout tone="leaf" role="status">
          {w.settings.saved}
        </Callout>
      ) : null}
      <ErrorSummary title={w.errorsTitle} errors={listed} />
      <form method="post" action="/together/settings" class="dm-stack">
        <Card heading={w.settings.machines}>
          <NumberField name="idleMinutes" lang={lang} values={values} error={say('idleMinutes')} required />
        </Card>
        <Card heading={w.settings.tests}>
          <p class="dm-note">{w.settings.testsHint}</p>
          <Grid>
            {tests.map((name) => (
              <NumberField name={name} lang={lang} values={values} error={say(name)} />
            ))}
          </Grid>
        </Card>
        <Card heading={w.settings.look}>
          <p class="dm-note">{w.settings.lookHint}</p>
          <Grid>
            {colours.map((name) => (
              <TextField
                name={name}
                label={w.settings.colours[name]}
                hint={w.settings.colourHint(demoLooks.petrol[name])}
                value={values[name]}
                error={say(name)}
                maxlength={7}
                autocomplete="off"
                short
              />
            ))}
          </Grid>
        </Card>
        <div>
          <Button big icon="check">
            {w.settings.save}
          </Button>
        </div>
      </form>
    </>
  );
}

type NumberFieldProps = {
  readonly name: keyof typeof limits;
  readonly lang: Lang;
  readonly values: Values;
  readonly error: string | undefined;
  readonly required?: boolean;
};

function NumberField({ name, lang, values, error, required }: NumberFieldProps) {
  const w = words(lang).settings;
  const [min, max] = limits[name];
  return (
    <TextField
      name={name}
      type="number"
      inputmode="numeric"
      label={w.fields[name]}
      hint={w.hints[name]}
      value={values[name]}
      error={error}
      min={min}
      max={max}
      required={required}
      short
    />
  );
}

function sayError(lang: Lang, field: string, error: string | undefined): string | undefined {
  if (error === undefined) return undefined;
  const w = words(lang).settings;
  const colour = colours.find((one) => one === field);
  if (colour !== undefined) {
    return error === 'unreadable' ? w.unreadable(w.colours[colour]) : w.noColour(w.colours[colour]);
  }
  const number = (['idleMinutes', 'passMark', 'attempts', 'waitHours'] as const).find((one) => one === field);
  if (number === undefined) return error;
  const [least, most] = limits[number];
  return w.range(w.fields[number], least, most);
}
