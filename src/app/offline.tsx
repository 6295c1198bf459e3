/** The page for when the network is away: what was opened before still is there. */
import { everyone } from '#shared/access/access.ts';
import { page } from '#shared/http/answer.ts';
import { get, type Route } from '#shared/http/route.ts';
import { Card } from '#shared/ui/card.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { words } from './words.ts';

export const offlineRoutes: readonly Route[] = [
  get('/offline', everyone, (ask) => {
    const w = words(ask.lang).offline;
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
    return page(w.title, body, { frame: 'bare', elements: ['offline'], noIndex: true, ofNobody: true });
  }),
];
