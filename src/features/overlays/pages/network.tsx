/** One network: its towns, what may be done with each, another town, another name, and its end. */
import { Badge } from '#shared/ui/badge.tsx';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { SelectField, TextField } from '#shared/ui/field.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import type { NetworkInList } from '../queries.ts';
import { words } from '../words.ts';
import { type NetworksProps, sayWrong, townOptions } from './network-parts.ts';

type Props = NetworksProps & { readonly network: NetworkInList };

export function NetworkCard(props: Props) {
  const { lang, network } = props;
  const w = words(lang).networks;
  const towns = [...network.towns].sort((one, other) => compareText(lang, one.name, other.name));
  const lead = towns.find(({ id }) => id === network.leadTownId)?.name ?? '';
  return (
    <Card heading={network.name}>
      <ItemList label={w.towns(towns.length)}>
        {towns.map((town) =>
          town.id === network.leadTownId ? (
            <Item>
              {town.name} <Badge tone="brand">{w.leads}</Badge>
            </Item>
          ) : (
            <Item>
              {town.name}
              <ChangeTown lang={lang} network={network} town={town} lead={lead} />
            </Item>
          ),
        )}
      </ItemList>
      <AddTown {...props} />
      <Other {...props} />
    </Card>
  );
}

type ChangeProps = {
  readonly lang: Lang;
  readonly network: NetworkInList;
  readonly town: NetworkInList['towns'][number];
  /** The name of the town that leads it now. */
  readonly lead: string;
};

/** Folded, with what each choice does: nothing happens by a slip. */
function ChangeTown({ lang, network, town, lead }: ChangeProps) {
  const w = words(lang).networks;
  return (
    <details>
      <summary>{w.changeTown(town.name)}</summary>
      <form method="post" action={`/platform/networks/${network.id}`}>
        <input type="hidden" name="version" value={String(network.version)} />
        <input type="hidden" name="code" value={town.code} />
        <p>{w.leadSays(town.name, lead)}</p>
        <Button kind="secondary" name="do" value="lead" label={w.label(w.makeLead, town.name)}>
          {w.makeLead}
        </Button>
        <p>{w.removeSays(town.name, network.name)}</p>
        <Button kind="secondary" name="do" value="remove" label={w.label(w.remove, town.name)}>
          {w.remove}
        </Button>
      </form>
    </details>
  );
}

/** A field of this network's forms; its id names the network, since every network has the same ones. */
function fieldOf({ lang, network, wrong }: Props, name: string) {
  const mine = wrong?.id === network.id ? wrong : undefined;
  const error = mine?.errors[name];
  return {
    name,
    id: `f-${name}-${network.id}`,
    value: mine?.typed[name],
    error: error === undefined ? undefined : sayWrong(lang, error),
  };
}

function AddTown(props: Props) {
  const { lang, network, towns } = props;
  const w = words(lang).networks;
  const others = towns.filter(({ code }) => !network.towns.some((town) => town.code === code));
  if (others.length === 0) return null;
  return (
    <form method="post" action={`/platform/networks/${network.id}`}>
      <input type="hidden" name="version" value={String(network.version)} />
      <SelectField label={w.town} options={townOptions(others, w.choose)} required {...fieldOf(props, 'code')} />
      <Button kind="secondary" icon="plus" name="do" value="add" label={w.label(w.addTown, network.name)}>
        {w.addTown}
      </Button>
    </form>
  );
}

function Other(props: Props) {
  const { lang, network } = props;
  const w = words(lang).networks;
  const field = fieldOf(props, 'name');
  return (
    <details open={field.error !== undefined}>
      <summary>{w.other}</summary>
      <form method="post" action={`/platform/networks/${network.id}`}>
        <input type="hidden" name="version" value={String(network.version)} />
        <TextField
          label={w.newName}
          maxlength={80}
          autocomplete="off"
          {...field}
          value={field.value ?? network.name}
          required
        />
        <Button kind="secondary" name="do" value="rename" label={w.label(w.rename, network.name)}>
          {w.rename}
        </Button>
      </form>
      <form method="post" action={`/platform/networks/${network.id}`}>
        <input type="hidden" name="version" value={String(network.version)} />
        <p>{w.endSays}</p>
        <Button kind="secondary" name="do" value="end" label={w.label(w.end, network.name)}>
          {w.end}
        </Button>
      </form>
    </details>
  );
}
