/** Networks of towns: which towns, which leads; and a form to make one. */
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextField } from '#shared/ui/field.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import type { NetworkInList } from '../queries.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly networks: readonly NetworkInList[];
  readonly saved: boolean;
  readonly overtaken: boolean;
  /** The form that was sent: of this network, or that for a new one. */
  readonly wrong: { readonly id: string | undefined; readonly typed: Typed; readonly errors: FormErrors } | undefined;
};

export function NetworksPage(props: Props) {
  const { lang, networks, saved, overtaken, wrong } = props;
  const w = words(lang).networks;
  const field = (name: string) => (wrong?.id === undefined ? name : `${name}-${wrong.id}`);
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      {saved && (
        <Callout tone="leaf" role="status">
          {w.changed}
        </Callout>
      )}
      {overtaken && (
        <Callout tone="sun" role="alert">
          {w.overtaken}
        </Callout>
      )}
      <ErrorSummary
        title={w.errors}
        errors={Object.entries(wrong?.errors ?? {}).map(([name, key]) => ({
          field: field(name),
          message: say(lang, key),
        }))}
      />
      {networks.length === 0 ? <p>{w.none}</p> : networks.map((network) => <OneNetwork {...props} network={network} />)}
      <NewNetwork {...props} />
    </>
  );
}

function say(lang: Lang, key: string): string {
  const said: Readonly<Record<string, string>> = words(lang).wrong;
  return said[key] ?? words(lang).wrong.missing;
}

function OneNetwork({ lang, network, wrong }: Props & { readonly network: NetworkInList }) {
  const w = words(lang).networks;
  const towns = [...network.towns].sort((one, other) => compareText(lang, one.name, other.name));
  const mine = wrong?.id === network.id ? wrong : undefined;
  const error = mine?.errors.code;
  return (
    <Card heading={network.name}>
      <ItemList label={w.towns(towns.length)}>
        {towns.map((town) =>
          town.id === network.leadTownId ? (
            <Item aside={<Badge tone="brand">{w.leads}</Badge>}>{town.name}</Item>
          ) : (
            <Item aside={<TownButtons lang={lang} network={network} town={town} />}>{town.name}</Item>
          ),
        )}
      </ItemList>
      <form method="post" action={`/platform/networks/${network.id}`}>
        <input type="hidden" name="version" value={String(network.version)} />
        <TextField
          name="code"
          id={`f-code-${network.id}`}
          label={w.town}
          hint={w.codeHint}
          value={mine?.typed.code}
          error={error === undefined ? undefined : say(lang, error)}
          maxlength={10}
          autocomplete="off"
          short
          required
        />
        <Button kind="secondary" icon="plus" name="do" value="add" label={w.label(w.addTown, network.name)}>
          {w.addTown}
        </Button>
      </form>
    </Card>
  );
}

function TownButtons(props: {
  readonly lang: Lang;
  readonly network: NetworkInList;
  readonly town: NetworkInList['towns'][number];
}) {
  const { lang, network, town } = props;
  const w = words(lang).networks;
  return (
    <form method="post" action={`/platform/networks/${network.id}`} class="dm-row">
      <input type="hidden" name="version" value={String(network.version)} />
      <input type="hidden" name="code" value={town.code} />
      <Button kind="subtle" name="do" value="lead" label={w.label(w.makeLead, town.name)}>
        {w.makeLead}
      </Button>
      <Button kind="subtle" name="do" value="remove" label={w.label(w.remove, town.name)}>
        {w.remove}
      </Button>
    </form>
  );
}

function NewNetwork({ lang, wrong }: Props) {
  const w = words(lang).networks;
  const mine = wrong && wrong.id === undefined ? wrong : undefined;
  const field = (name: string) => {
    const error = mine?.errors[name];
    return { name, value: mine?.typed[name], error: error === undefined ? undefined : say(lang, error) };
  };
  return (
    <Card heading={w.add}>
      <form method="post" action="/platform/networks">
        <TextField label={w.name} maxlength={80} required {...field('name')} />
        <TextField
          label={w.leadTown}
          hint={w.codeHint}
          maxlength={10}
          autocomplete="off"
          short
          required
          {...field('code')}
        />
        <Button icon="plus">{w.add}</Button>
      </form>
    </Card>
  );
}
