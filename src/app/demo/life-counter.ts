/** More of the demo's counters: channel, minutes and organisation of each tap, questions without a guide, hand-overs, hours. */
import { type Channel, otherGuide, plainForm } from '#features/counter/index.ts';
import type { OrganisationId } from '#features/organisations/index.ts';
import { addDays } from '#shared/clock.ts';
import { type DemoMoment, steadyChance } from './life.ts';

export type DemoMomentMore = DemoMoment & {
  readonly said: string;
  /** Under which it counts by the week. */
  readonly counted: string;
  readonly channel: Channel;
  readonly minutes: number | null;
  readonly organisation: OrganisationId | '';
  readonly form: string | null;
};

/** What is asked and has no guide, in the words of clerks. */
const saidWithoutGuide = [
  'Parkeerapp aanvaardt de bankkaart niet',
  'Tickets van het zwembad online bestellen',
  'Afspraak maken bij het ziekenhuis online',
  'Foto’s van de oude gsm naar de nieuwe',
] as const;

const organisationOf: Readonly<Record<string, OrganisationId>> = {
  myminfin: 'fod-financien',
  mypension: 'fpd',
  ebox: 'bosa',
  csam: 'bosa',
  eid: 'ibz',
  itsme: 'bank',
};

export type DemoForm = { readonly id: string; readonly organisation: OrganisationId; readonly name: string };

export const demoForms: readonly Omit<DemoForm, 'id'>[] = [
  { organisation: 'fod-financien', name: 'Aangifte in Tax-on-web' },
  { organisation: 'town', name: 'Afspraak maken bij Burgerzaken' },
  { organisation: 'town', name: 'Aanvraag bewonerskaart' },
  { organisation: 'bosa', name: 'eBox activeren' },
];

/** The same moments with what else is known of them: of six in ten the minutes, of half the organisation. */
export function withMore(moments: readonly DemoMoment[], forms: readonly DemoForm[]): readonly DemoMomentMore[] {
  const chance = steadyChance(3);
  return moments.map((moment) => {
    const [way, long, whose, about, which] = [chance(), chance(), chance(), chance(), chance()];
    const said = about < 0.03 ? (saidWithoutGuide[Math.floor(which ** 2 * saidWithoutGuide.length)] ?? '') : '';
    const guide = said === '' ? moment.guide : otherGuide;
    const problem = said === '' ? moment.problem : '';
    const known = whose < 0.5 ? (organisationOf[guide] ?? (whose < 0.1 ? 'town' : '')) : '';
    const fitting = forms.filter(({ organisation }) => organisation === known);
    return {
      ...moment,
      guide,
      problem,
      said,
      counted: said === '' ? problem : plainForm(said),
      outcome: moment.outcome === 'helped' && which > 0.7 ? 'nudge' : moment.outcome,
      channel: way < 0.74 ? 'counter' : way < 0.9 ? 'phone' : way < 0.97 ? 'digipunt' : 'visit',
      minutes: long < 0.6 ? ([2, 5, 5, 10, 10, 20, 30][Math.floor((long / 0.6) * 7)] ?? null) : null,
      organisation: known,
      form: (which < 0.6 ? fitting[Math.floor(which * fitting.length)]?.id : undefined) ?? null,
    };
  });
}

export type DemoHours = { readonly day: string; readonly from: number; readonly to: number };

/** Every Wednesday afternoon and Saturday morning of six months. */
export function demoHours(today: string): readonly DemoHours[] {
  return Array.from({ length: 180 }, (_, index) => addDays(today, -index - 1)).flatMap((day) => {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    if (weekday === 3) return [{ day, from: 13 * 60, to: 17 * 60 }];
    return weekday === 6 ? [{ day, from: 9 * 60, to: 12 * 60 + 30 }] : [];
  });
}

export type DemoNote = {
  readonly guide: string;
  readonly problem: string;
  readonly done: readonly number[];
  readonly note: string;
  readonly code: string;
  readonly hoursAgo: number;
};

export const demoNotes: readonly DemoNote[] = [
  {
    guide: 'itsme',
    problem: 'new-phone',
    done: [1, 2],
    note: 'De app staat op de nieuwe gsm. De bank moet nog bevestigen wie ze is.',
    code: 'KRTB',
    hoursAgo: 3,
  },
  {
    guide: 'eid',
    problem: 'pin-forgotten',
    done: [1],
    note: 'De PUK is kwijt. Graag een nieuwe aanvragen.',
    code: 'DMWZ',
    hoursAgo: 27,
  },
  {
    guide: 'ebox',
    problem: 'no-notification',
    done: [],
    note: 'Heeft zelf geen computer.',
    code: 'PLGX',
    hoursAgo: 75,
  },
];
