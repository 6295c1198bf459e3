/** What is said without a network: on every page of the counter, and on the pages that stand in for one that is not there. */
import { everyone } from '#shared/access/access.ts';
import { page } from '#shared/http/answer.ts';
import { get, type Route } from '#shared/http/route.ts';
import { Card } from '#shared/ui/card.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from './words.ts';

/** What waits on this machine: src/browser/offline.ts fills it in. */
export function OfflineStatus({ lang }: { readonly lang: Lang }) {
  const w = words(lang).offline;
  return (
    <dm-offline
      data-kept={w.kept}
      data-kept-wordless={w.keptWordless}
      data-one={w.one}
      data-other={w.other}
      data-sent={w.sent}
      data-elsewhere-one={w.elsewhereOne}
      data-elsewhere-other={w.elsewhereOther}
      data-log-again={w.logAgain}
      data-forget={w.forget}
      class="dm-stack"
    >
      <p class="dm-callout dm-callout--sun" role="status" hidden />
      <section class="dm-callout dm-callout--sun" aria-label={w.late} hidden>
        <p>{w.late}</p>
        <ul />
      </section>
    </dm-offline>
  );
}

export const offlineRoutes: readonly Route[] = [
  get('/offline', everyone, (ask) => {
    const w = words(ask.lang).offline;
    const bare = { frame: 'bare', noIndex: true, ofNobody: true } as const;
    // The service worker keeps all three; the address that was asked for stays as it was.
    const about = ask.query('about');
    if (about === 'signed-out') {
      // Says nothing here, but hears when the network is back, and tells the worker to finish.
      const body = (
        <>
          <PageHead {...w.signedOut} />
          <dm-offline />
        </>
      );
      return page(w.signedOut.title, body, { ...bare, elements: ['offline'] });
    }
    if (about === 'unsent') return page(w.unsent.title, <PageHead {...w.unsent} />, bare);
    const body = (
      <>
        <PageHead title={w.title} lead={w.lead} />
        <dm-opened>
          <Card heading={w.opened}>
            <ul class="dm-text" />
          </Card>
        </dm-opened>
      </>
    );
    return page(w.title, body, { ...bare, elements: ['offline'] });
  }),
];
