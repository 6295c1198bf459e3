/** What the demo's towns lay over the shared guides: a price, a wait, a step of Zilverbeke, and a network of the two. */
import { library } from '#features/content/index.ts';
import { changeNetwork, keepFact, layOverText, makeNetwork } from '#features/overlays/index.ts';
import { addDays, dayOf } from '#shared/clock.ts';
import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';

const site = 'https://zilverbeke.example/burgerzaken';

/** Does nothing the second time: the network is there already. */
export async function loadLayers(services: Services, townId: string): Promise<void> {
  const network = { id: newId(), name: 'Tussen twee oevers', code: 'ZIL' };
  if ((await makeNetwork(services, network)).kind !== 'kept') return;
  await changeNetwork(services, { id: network.id, version: 1 }, { kind: 'add', code: 'OOS' });
  const writer = { townId, memberId: null, town: { name: 'Zilverbeke' } };
  const today = dayOf(services.clock.now());
  const seen = { seen: addDays(today, -20), review: addDays(today, 345) };
  const content = await library(services);
  const keep = async (id: string, value: Readonly<Record<string, string>>, source: string, networkId?: string) => {
    const fact = content.fact(id);
    const body = { value: { nl: '', ...value }, source: { name: source, url: site }, ...seen };
    if (fact) await keepFact(services, writer, { id: newId(), networkId }, undefined, fact, body);
  };
  await keep(
    'eid.new-pin-price',
    { nl: '6,50 euro', fr: '6,50 euros', de: '6,50 Euro', en: '6.50 euros' },
    'Retributiereglement Zilverbeke',
  );
  await keep(
    'eid.codes-delay',
    { nl: 'ongeveer een week', fr: 'environ une semaine', de: 'etwa eine Woche', en: 'about a week' },
    'Burgerzaken Zilverbeke',
  );
  await keep(
    'parking-4411.contest-with',
    { nl: 'de parkeerwinkel van de twee gemeenten', fr: 'la boutique de parking des deux communes' },
    'Tussen twee oevers',
    network.id,
  );
  const address = { guide: 'eid', part: 'pin-forgotten', lang: 'nl' };
  const part = content.guide('eid', 'nl')?.parts.find(({ id }) => id === address.part);
  const place = part?.blocks.findIndex((block) => JSON.stringify(block).includes('{{eid.new-pin-price}}')) ?? -1;
  const baseVersion = content.versionOf({ kind: 'guide-part', key: 'eid/pin-forgotten', lang: 'nl' });
  if (place < 0 || baseVersion === undefined) return;
  await layOverText(
    services,
    writer,
    { id: newId(), networkId: undefined },
    { ...address, onItem: null, place, baseVersion },
    {
      kind: 'add',
      body: [
        {
          kind: 'step',
          title: 'In Zilverbeke: loket 4, op afspraak',
          blocks: [
            {
              kind: 'text',
              markdown: 'Maak samen een afspraak voor loket 4. Zonder afspraak kan op woensdag, van 14 tot 18 uur.',
            },
          ],
        },
      ],
    },
  );
}
