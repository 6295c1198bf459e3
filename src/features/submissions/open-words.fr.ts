/** The words of handing in by anyone, in French. */
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './open-words.nl.ts';

export const fr: Translation<typeof nl> = {
  errors: 'Encore à vérifier',
  hand: {
    title: 'Partager du matériel',
    lead: 'Vous avez une fiche, un exercice ou une explication qui aide les gens ? Envoyez-les ici. La rédaction regarde si cela peut servir à d’autres.',
    safe: 'Vous n’avez pas besoin de compte. Nous ne demandons pas d’adresse e-mail.',
    name: 'Titre',
    url: 'Adresse web (facultatif)',
    urlHint: 'Commence par https://',
    body: 'Le texte, ou à quoi cela sert',
    bodyHint: 'Une adresse web ou un texte suffit. N’écrivez rien sur une personne.',
    licence: 'Que peuvent en faire les autres ?',
    licenceHint: 'Ainsi, chacun sait ce qui est permis.',
    maker: 'Qui pouvons-nous remercier ? (facultatif)',
    makerHint: 'Ce nom figurera avec le matériel.',
    mine: 'Je l’ai fait moi-même, ou l’auteur accepte que je le partage.',
    trap: 'Laissez ce champ vide',
    send: 'Envoyer',
    closed: 'Ce n’est pas possible pour le moment.',
    closedMore: 'Il n’y a pas encore de rédaction pour examiner le matériel. Revenez plus tard.',
  },
  licences: {
    'CC-BY-4.0': 'Utiliser et adapter, avec le nom de l’auteur (CC BY 4.0)',
    'CC-BY-SA-4.0': 'La même chose, et qui adapte partage de même (CC BY-SA 4.0)',
    'CC0-1.0': 'Tout, même sans nom (CC0 1.0)',
  },
  licence: 'Peut-on le partager ?',
  answer: {
    thanks: 'Merci beaucoup !',
    received: 'La rédaction examine votre matériel. Sa réponse apparaîtra sur cette page.',
    keep: 'Gardez cette adresse',
    keepMore: 'Notez-la ou ajoutez-la à vos favoris. Seul qui connaît cette adresse peut lire la réponse.',
    on: (title, day) => `« ${title} », envoyé le ${day}.`,
    title: 'Votre matériel',
    said: 'La réponse de la rédaction',
    again: 'Partager autre chose',
  },
  stateSaid: {
    open: 'La rédaction examine encore votre matériel. Revenez plus tard.',
    used: 'Merci. Nous l’utilisons.',
    later: 'Merci. Nous le gardons pour plus tard.',
    'not-used': 'Merci d’avoir partagé. Nous ne l’utilisons pas pour le moment.',
  },
  unknown: {
    title: 'Nous ne connaissons pas cette adresse',
    text: 'Vérifiez si l’adresse est complète. Elle se termine par quatre groupes de quatre signes.',
  },
  wrong: {
    missing: 'Remplissez encore ceci.',
    choose: 'Choisissez une des possibilités.',
    tooLong: 'C’est trop long.',
    badUrl: 'Ce n’est pas une adresse web qui commence par https://.',
    personal: 'Il y a ici un numéro ou une adresse qui peut être celui d’une personne. Retirez-le.',
    nothing: 'Donnez une adresse web ou un texte.',
    mine: 'Ne partagez que ce que vous pouvez partager. Cochez si c’est le cas.',
    trap: 'Votre navigateur a rempli un champ qui doit rester vide. Il est vide maintenant. Envoyez encore une fois.',
    sender: 'Vous avez déjà beaucoup envoyé. Attendez une heure. Votre texte est toujours là.',
    day: 'Nous avons déjà beaucoup reçu aujourd’hui. Réessayez demain. Votre texte est toujours là.',
  },
};
