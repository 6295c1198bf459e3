/** For whom an editor writes, and in which language of the text: links, the one that is chosen says so. */
import { LinkButton } from '#shared/ui/button.tsx';
import { Row } from '#shared/ui/columns.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { Desk } from '../desk.ts';
import { noNetwork } from '../item.ts';
import { words } from '../words.ts';

/** Nothing for a town that leads no network: it writes for itself. */
export function LayerChoice(props: {
  readonly lang: Lang;
  readonly townName: string;
  readonly desk: Pick<Desk, 'leads' | 'networkId'>;
  readonly href: (layer: string | undefined) => string;
}) {
  const { lang, townName, desk, href } = props;
  const w = words(lang);
  if (desk.leads.length === 0) return null;
  const all = [
    { id: noNetwork, href: href(undefined), name: w.townAlone(townName) },
    ...desk.leads.map(({ id, name }) => ({ id, href: href(id), name: w.network(name) })),
  ];
  return (
    <ChoiceOfLinks
      label={w.forWhom}
      here={w.here}
      links={all.map(({ id, ...link }) => ({ ...link, chosen: id === desk.networkId }))}
    />
  );
}

export function ChoiceOfLinks(props: {
  readonly label: string;
  readonly here: string;
  readonly links: readonly { readonly href: string; readonly name: string; readonly chosen: boolean }[];
}) {
  return (
    <nav aria-label={props.label}>
      <Row>
        <strong>{props.label}</strong>
        {props.links.map(({ href, name, chosen }) =>
          chosen ? (
            <span aria-current="true">
              {name} ({props.here})
            </span>
          ) : (
            <LinkButton kind="secondary" href={href}>
              {name}
            </LinkButton>
          ),
        )}
      </Row>
    </nav>
  );
}
