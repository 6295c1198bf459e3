/** The history of a text: every version that was published, and one of them with what changed then and since. */
import type { Child } from 'hono/jsx';
import { type DocumentName, editHref } from '#features/manuscript/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { dateAndTime, type Lang } from '#shared/words/catalogue.ts';
import type { VersionLine } from '../queries.ts';
import { words } from '../words.ts';
import { TextCrumbs } from './edit-head.tsx';

type Around = {
  readonly lang: Lang;
  readonly name: DocumentName;
  readonly title: string;
  readonly guideTitle: string;
};

export function VersionsPage(props: Around & { readonly versions: readonly VersionLine[] }) {
  const { lang, name, title, versions } = props;
  const w = words(lang).versions;
  const newest = versions[0]?.version;
  return (
    <>
      <TextCrumbs {...props} between={[{ href: editHref(name), title }]} here={w.title} />
      <PageHead title={`${w.title}: ${title}`} lead={w.lead} />
      <Card>
        {versions.length === 0 ? (
          <p>{w.none}</p>
        ) : (
          <Table
            fold
            caption={w.title}
            captionHidden
            rowHeader="version"
            columns={[
              { key: 'version', label: w.version },
              { key: 'when', label: w.when },
              { key: 'who', label: w.who },
              { key: 'what', label: w.what },
              { key: 'look', label: w.look },
            ]}
            rows={versions.map((one) => ({
              version: (
                <>
                  {one.version}{' '}
                  {one.gone ? (
                    <Badge tone="coral">{w.gone}</Badge>
                  ) : (
                    one.version === newest && <Badge tone="leaf">{w.now}</Badge>
                  )}
                </>
              ),
              when: dateAndTime(lang, one.publishedAt),
              who: one.author === '' ? w.origins[one.origin] : one.author,
              what: one.note,
              look: (
                <LinkButton
                  kind="secondary"
                  href={editHref(name, `/versions/${one.version}`)}
                  label={w.lookLabel(one.version)}
                >
                  {w.look}
                </LinkButton>
              ),
            }))}
          />
        )}
      </Card>
    </>
  );
}

type OneProps = Around & {
  readonly version: number;
  /** Undefined for the first version. */
  readonly atThatTime: Child | undefined;
  /** Undefined for the newest. */
  readonly since: Child | undefined;
  readonly preview: Child;
  readonly gone: boolean;
  readonly draftOpen: boolean;
};

export function VersionPage(props: OneProps) {
  const { lang, name, title, version } = props;
  const w = words(lang).versions;
  const between = [
    { href: editHref(name), title },
    { href: editHref(name, '/versions'), title: w.title },
  ];
  return (
    <>
      <TextCrumbs {...props} between={between} here={w.one(version)} />
      <PageHead title={`${title}: ${w.one(version)}`} />
      {props.draftOpen && (
        <Callout tone="coral" role="alert">
          {w.draftOpen}{' '}
          <a class="utrecht-link" href={editHref(name)}>
            {w.openDraft}
          </a>
        </Callout>
      )}
      <div class="dm-edit dm-stack">
        <Card heading={w.atThatTime}>{props.atThatTime ?? <p>{w.first}</p>}</Card>
        <Card heading={w.since}>{props.since ?? <p>{w.sinceNone}</p>}</Card>
        {props.since && !props.gone && (
          <Card>
            <p>{w.restoreLead}</p>
            <form method="post" action={editHref(name, `/versions/${version}`)}>
              <Button kind="secondary">{w.restore}</Button>
            </form>
          </Card>
        )}
        <Card heading={words(lang).edit.preview}>{props.gone ? <p>{w.gone}</p> : props.preview}</Card>
      </div>
    </>
  );
}

type OfferProps = Around & { readonly difference: Child; readonly gone: boolean; readonly draftOpen: boolean };

/** What the folder says beside what the editors published. */
export function OfferPage(props: OfferProps) {
  const { lang, name, title } = props;
  const w = words(lang);
  return (
    <>
      <TextCrumbs {...props} between={[{ href: editHref(name), title }]} here={w.offer.title} />
      <PageHead title={w.offer.title} lead={title} />
      {props.draftOpen && (
        <Callout tone="coral" role="alert">
          {w.versions.draftOpen}{' '}
          <a class="utrecht-link" href={editHref(name)}>
            {w.versions.openDraft}
          </a>
        </Callout>
      )}
      <div class="dm-edit">
        <Card>
          {props.gone ? <p>{w.offer.gone}</p> : props.difference}
          <form method="post" action={editHref(name, '/offer')} class="dm-row">
            {!props.gone && (
              <Button name="do" value="take">
                {w.offer.take}
              </Button>
            )}
            <Button kind="secondary" name="do" value="leave">
              {w.offer.leave}
            </Button>
          </form>
        </Card>
      </div>
    </>
  );
}
