/** Networks of towns: each with its towns, and a form to make one. */
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { SelectField, TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { words } from '../words.ts';
import { NetworkCard } from './network.tsx';
import { type NetworksProps, sayWrong, townOptions } from './network-parts.ts';

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
