/** Networks of towns: each with its towns, and a form to make one. */
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { SelectField, TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { Done } from '../network-routes.tsx';
import type { NetworkInList, TownChoice } from '../queries.ts';
import { words } from '../words.ts';
import { NetworkCard } from './network.tsx';

export type NetworksProps = {
  readonly lang: Lang;
  readonly networks: readonly NetworkInList[];
  readonly towns: readonly TownChoice[];
  /** What was just done, with the names of what it was done to. */
  readonly said: { readonly done: Done; readonly network: string; readonly town: string } | undefined;
  /** Nothing was kept: something is written for it, or someone else was first. */
  readonly stopped: 'written-for' | 'changed-meanwhile' | undefined;
  /** The form that was sent: of this network, or that for a new one. */
  readonly wrong: { readonly id: string | undefined; readonly typed: Typed; readonly errors: FormErrors } | undefined;
};

export function NetworksPage(props: NetworksProps) {
  const { lang, networks, said, stopped, wrong } = props;
  const w = words(lang).networks;
  const field = (name: string) => (wrong?.id === undefined ? name : `${name}-${wrong.id}`);
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      {said && (
        <Callout tone="leaf" role="status">
          {w.done[said.done](said.network, said.town)}
        </Callout>
      )}
      {stopped && (
        <Callout tone="sun" role="alert">
          {stopped === 'written-for' ? w.writtenFor : w.overtaken}
        </Callout>
      )}
      <ErrorSummary
        title={w.errors}
        errors={Object.entries(wrong?.errors ?? {}).map(([name, key]) => ({
          field: field(name),
          message: `${name === 'name' ? w.name : w.town}: ${sayWrong(lang, key)}`,
        }))}
      />
      {networks.length === 0 ? <p>{w.none}</p> : networks.map((one) => <NetworkCard {...props} network={one} />)}
      <NewNetwork {...props} />
      <Row>
        <LinkButton href="/platform/towns" kind="secondary" icon="arrow-left">
          {w.allTowns}
        </LinkButton>
      </Row>
    </>
  );
}

export function sayWrong(lang: Lang, key: string): string {
  const said: Readonly<Record<string, string>> = words(lang).wrong;
  return said[key] ?? words(lang).wrong.missing;
}

/** @param chooses what stands first, where nothing is chosen yet */
export function townOptions(towns: readonly TownChoice[], chooses: string) {
  return [
    { value: '', label: chooses },
    ...towns.map(({ name, code }) => ({ value: code, label: `${name} (${code})` })),
  ];
}

function NewNetwork({ lang, towns, wrong }: NetworksProps) {
  const w = words(lang).networks;
  const mine = wrong && wrong.id === undefined ? wrong : undefined;
  const field = (name: string) => {
    const error = mine?.errors[name];
    return { name, value: mine?.typed[name], error: error === undefined ? undefined : sayWrong(lang, error) };
  };
  return (
    <Card heading={w.add}>
      <form method="post" action="/platform/networks">
        <TextField label={w.name} maxlength={80} autocomplete="off" required {...field('name')} />
        <SelectField label={w.leadTown} options={townOptions(towns, w.choose)} required {...field('code')} />
        <Button icon="plus">{w.add}</Button>
      </form>
    </Card>
  );
}
