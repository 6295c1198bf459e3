/** What changed in the town that matters: who, when, what, in words. */
import { peopleWords } from '#features/people/index.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Table } from '#shared/ui/table.tsx';
import { dateAndTime, type Lang } from '#shared/words/catalogue.ts';
import type { AuditLine } from '../queries.ts';
import { words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly lines: readonly AuditLine[];
  readonly nextHref: string | undefined;
};

export function AuditPage({ lang, lines, nextHref }: Props) {
  const w = words(lang);
  return (
    <>
      <Crumbs items={[{ href: '/together', title: w.together }]} here={w.audit.title} />
      <PageHead title={w.audit.title} lead={lines.length === 0 ? w.audit.empty : w.audit.lead} />
      {lines.length === 0 ? null : (
        <Card>
          <Table
            fold
            caption={w.audit.title}
            captionHidden
            columns={[
              { key: 'at', label: w.audit.when },
              { key: 'who', label: w.audit.who },
              { key: 'what', label: w.audit.what },
            ]}
            rows={lines.map((line) => ({
              at: dateAndTime(lang, line.at),
              who: line.who ?? w.audit.system,
              what: said(lang, line),
            }))}
          />
        </Card>
      )}
      {nextHref ? (
        <div class="dm-row">
          <LinkButton href={nextHref} kind="secondary" icon="arrow-right">
            {w.audit.older}
          </LinkButton>
        </div>
      ) : null}
    </>
  );
}

/** “Rol gegeven: Leyla Janssens (rol: digicoach)” */
function said(lang: Lang, { action, subject, details }: AuditLine): string {
  const w = words(lang).audit;
  // The database keeps no order of them; the catalogue does.
  const order = Object.keys(w.details);
  const each = Object.entries(details)
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([name, value]) => sayDetail(lang, name, value));
  return [w.actions[action], subject && `: ${subject}`, each.length > 0 && ` (${each.join(', ')})`]
    .filter(Boolean)
    .join('');
}

function sayDetail(lang: Lang, name: string, value: string | number): string {
  const w = words(lang).audit;
  const details: Readonly<Record<string, string | undefined>> = w.details;
  const said: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>> = {
    role: peopleWords(lang).role,
    obligation: w.values,
    reason: w.values,
    look: w.values,
  };
  return `${details[name] ?? name}: ${said[name]?.[value] ?? value}`;
}
