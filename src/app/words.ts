/** The words of the frame around every page, and of the pages for what goes wrong. */
import { catalogue } from '#shared/words/catalogue.ts';

export const words = catalogue(
  {
    site: 'Digimee',
    skip: 'Naar de inhoud',
    menu: 'Hoofdmenu',
    languages: 'Taal',
    places: { 'my-day': 'Mijn dag', counter: 'Aan de balie', learn: 'Leren', together: 'Samen' },
    account: (name: string) => `Mijn account: ${name}`,
    signOut: 'Meld af',
    signIn: 'Aanmelden',
    footer: { demo: 'Demo', check: 'Brevet nakijken' },
    language: { nl: 'Nederlands', fr: 'Français' },
    together: {
      title: 'Samen',
      lead: 'Wat je samen met je collega’s opvolgt.',
      nothing: 'Hier vind je straks wat je samen met je collega’s doet. Op dit moment is er voor jou niets te doen.',
      doors: {
        figures: { title: 'Cijfers', note: 'Wat het opbrengt, in één oogopslag' },
        participation: { title: 'Wie doet mee', note: 'Wie bezig is en wie klaar is' },
        assignments: { title: 'Trajecten toewijzen', note: 'Wie moet of mag wat volgen' },
        brevets: { title: 'Brevetten', note: 'Uitgereikte brevetten nakijken of intrekken' },
        staff: { title: 'Personeel', note: 'Mensen, rollen, uitnodigingen en kaarten' },
        searches: { title: 'Gezocht en niet gevonden', note: 'Waar nog geen gids voor is' },
        places: { title: 'Doorverwijzen', note: 'Waar je burgers naartoe stuurt' },
        settings: { title: 'Instellingen', note: 'Computers, testen en kleuren' },
        audit: { title: 'Wat veranderde', note: 'Wie wat veranderde, en wanneer' },
        towns: { title: 'Gemeenten', note: 'Alle gemeenten op dit platform' },
      },
    },
    notFound: {
      title: 'Deze pagina is er niet',
      text: 'Misschien is ze verplaatst, of is het adres niet volledig. Ga terug of begin opnieuw.',
      start: 'Naar mijn dag',
    },
    forbidden: {
      title: 'Deze pagina is niet voor jou',
      text: 'Je rol geeft hier geen toegang toe. Heb je ze nodig voor je werk? Vraag het aan je coördinator.',
    },
    tooLarge: {
      title: 'Dit is te groot',
      text: 'Wat je stuurt is groter dan we kunnen lezen. Maak het kleiner en probeer opnieuw.',
    },
    trouble: {
      title: 'Er ging iets mis bij ons',
      text: 'Dit ligt niet aan jou. Probeer het zo meteen opnieuw. Lukt het niet, geef dan dit nummer door:',
    },
  },
  {
    fr: {
      site: 'Digimee',
      skip: 'Aller au contenu',
      menu: 'Menu principal',
      languages: 'Langue',
      places: { 'my-day': 'Ma journée', counter: 'Au guichet', learn: 'Apprendre', together: 'Ensemble' },
      account: (name: string) => `Mon compte : ${name}`,
      signOut: 'Se déconnecter',
      signIn: 'Se connecter',
      footer: { demo: 'Démo', check: 'Vérifier un brevet' },
      language: { nl: 'Nederlands', fr: 'Français' },
      together: {
        title: 'Ensemble',
        lead: 'Ce que vous suivez avec vos collègues.',
        nothing: 'Vous trouverez ici ce que vous faites avec vos collègues. Pour le moment, il n’y a rien pour vous.',
        doors: {
          figures: { title: 'Chiffres', note: 'Ce que cela apporte, en un coup d’œil' },
          participation: { title: 'Qui participe', note: 'Qui est en route et qui a terminé' },
          assignments: { title: 'Attribuer des parcours', note: 'Qui doit ou peut suivre quoi' },
          brevets: { title: 'Brevets', note: 'Vérifier ou retirer des brevets délivrés' },
          staff: { title: 'Personnel', note: 'Personnes, rôles, invitations et cartes' },
          searches: { title: 'Cherché et pas trouvé', note: 'Ce qui n’a pas encore de guide' },
          places: { title: 'Lieux d’orientation', note: 'Où vous envoyez les citoyens' },
          settings: { title: 'Réglages', note: 'Ordinateurs, tests et couleurs' },
          audit: { title: 'Ce qui a changé', note: 'Qui a changé quoi, et quand' },
          towns: { title: 'Communes', note: 'Toutes les communes de cette plateforme' },
        },
      },
      notFound: {
        title: 'Cette page n’existe pas',
        text: 'Elle a peut-être été déplacée, ou l’adresse n’est pas complète. Revenez en arrière ou recommencez.',
        start: 'Vers ma journée',
      },
      forbidden: {
        title: 'Cette page n’est pas pour vous',
        text: 'Votre rôle n’y donne pas accès. Vous en avez besoin pour votre travail ? Demandez à votre coordinateur.',
      },
      tooLarge: {
        title: 'C’est trop grand',
        text: 'Votre envoi est plus grand que ce que nous pouvons lire. Réduisez-le et réessayez.',
      },
      trouble: {
        title: 'Un problème chez nous',
        text: 'Ce n’est pas votre faute. Réessayez dans un instant. Si cela ne va pas, donnez ce numéro :',
      },
    },
  },
);
