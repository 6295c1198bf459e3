/** The referral places of the demo towns. */
import type { Place } from '#features/places/index.ts';

type DemoPlace = Pick<Place, 'kind' | 'name' | 'address' | 'phone' | 'note' | 'noteFr' | 'hours'>;

/** From hour to hour, in minutes after midnight. */
const span = (from: number, to: number) => [from * 60, to * 60] as const;
const closed = [] as const;

export const demoPlaces: Readonly<Record<string, readonly DemoPlace[]>> = {
  zilverbeke: [
    {
      kind: 'digipunt',
      name: 'Digipunt bibliotheek',
      address: 'Bibliotheekplein 1',
      phone: '',
      note: 'Zonder afspraak. Breng je toestel en je kaart mee.',
      noteFr: 'Sans rendez-vous. Apportez votre appareil et votre carte.',
      hours: [closed, [span(10, 18)], [span(13, 18)], [span(10, 18)], [span(10, 18)], [span(9, 18)], closed],
    },
    {
      kind: 'social-house',
      name: 'Sociaal huis, onthaal',
      address: 'Welzijnsstraat 12',
      phone: '',
      note: 'Met afspraak, en elke voormiddag zonder.',
      noteFr: 'Sur rendez-vous, et sans rendez-vous chaque matin.',
      hours: [
        [span(9, 12), span(13, 16)],
        [span(9, 12)],
        [span(9, 12), span(13, 16)],
        [span(9, 12)],
        [span(9, 12)],
        closed,
        closed,
      ],
    },
    {
      kind: 'public-computer-room',
      name: 'Computerruimte buurthuis De Kring',
      address: 'Kerkstraat 40',
      phone: '',
      note: 'Zes computers en een printer. Er is altijd een vrijwilliger.',
      noteFr: 'Six ordinateurs et une imprimante. Un volontaire est toujours là.',
      hours: [[span(13, 17)], closed, [span(13, 20)], closed, [span(13, 17)], closed, closed],
    },
    {
      kind: 'town-desk',
      name: 'Burgerzaken, stadhuis',
      address: 'Grote Markt 1',
      phone: '',
      note: 'Voor pincode, PUK en certificaten van de identiteitskaart.',
      noteFr: 'Pour le code PIN, le PUK et les certificats de la carte d’identité.',
      hours: [
        [span(9, 12)],
        [span(9, 12), span(16, 19)],
        [span(9, 12)],
        [span(9, 12)],
        [span(9, 12)],
        [span(9, 12)],
        closed,
      ],
    },
  ],
  oostermeer: [
    {
      kind: 'digipunt',
      name: 'Digipunt gemeentehuis',
      address: 'Dorpsplein 3',
      phone: '',
      note: '',
      noteFr: '',
      hours: [closed, [span(9, 12)], closed, [span(13, 17)], closed, closed, closed],
    },
  ],
};
