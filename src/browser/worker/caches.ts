/** The names of what this browser keeps: pages in which nobody is named, and the files that all pages share. */
export const pages = 'digimee-guides';
export const files = 'digimee-files';
/** Pages under this name could hold somebody's name. */
export const oldPages = 'digimee-pages';
