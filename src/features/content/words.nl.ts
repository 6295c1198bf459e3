/** The words around content, in Dutch. */

export const nl = {
  may: { yes: 'Dit mag je', no: 'Dit mag je niet', instead: 'Lukt het niet alleen?' },
  video: {
    captions: 'Ondertitels',
    watch: (title: string) => `Bekijk de film: ${title}`,
    read: 'Lees wat er gezegd wordt',
  },
  /** Before what a town or network says itself. */
  localFor: (name: string) => `Eigen aan ${name}`,
  sources: {
    title: 'Bronnen',
    seenIn: (yearOrMonth: string) => `gezien in ${yearOrMonth}`,
    seenOn: (day: string) => `gezien op ${day}`,
    confirmed: (day: string) => `nagekeken op ${day}`,
    press: 'geen officiële bron',
    toCheck: 'na te kijken',
  },
};
