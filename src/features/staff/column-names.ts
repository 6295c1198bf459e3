/** The names that payroll and directory systems give to the columns of a staff list, in Dutch, French and English. */
import type { Column } from './staff-list.ts';

const names: Readonly<Record<Column, readonly string[]>> = {
  number: [
    'personeelsnummer',
    'personeelsnr',
    'stamnummer',
    'stamnr',
    'werknemersnummer',
    'medewerkernummer',
    'matricule',
    'n matricule',
    'n de matricule',
    'n de personnel',
    'personnel nr',
    'numero de matricule',
    'numero matricule',
    'numero de personnel',
    'numero du personnel',
    'personnel number',
    'staff number',
    'employee number',
    'employee id',
    'staff id',
    'personnel no',
    'employee no',
  ],
  firstName: ['voornaam', 'roepnaam', 'prenom', 'first name', 'given name', 'forename'],
  lastName: [
    'naam',
    'achternaam',
    'familienaam',
    'nom',
    'nom de famille',
    'last name',
    'surname',
    'family name',
    'name',
  ],
  email: [
    'e mail',
    'email',
    'mail',
    'e mailadres',
    'emailadres',
    'mailadres',
    'adresse e mail',
    'adresse email',
    'adresse mail',
    'courriel',
    'adresse electronique',
    'email address',
    'e mail address',
    'work email',
  ],
  team: [
    'dienst',
    'afdeling',
    'team',
    'departement',
    'service',
    'division',
    'equipe',
    'department',
    'unit',
    'organisatie eenheid',
  ],
  jobTitle: [
    'functie',
    'functietitel',
    'functienaam',
    'fonction',
    'titre de fonction',
    'poste',
    'function',
    'job title',
    'position',
    'role',
    'job',
  ],
  building: [
    'gebouw',
    'locatie',
    'werkplek',
    'standplaats',
    'batiment',
    'site',
    'lieu de travail',
    'building',
    'location',
    'workplace',
  ],
  inServiceSince: [
    'in dienst sinds',
    'in dienst',
    'indiensttreding',
    'datum in dienst',
    'datum indiensttreding',
    'startdatum',
    'entree en service',
    'date d entree',
    'date d entree en service',
    'date entree',
    'en service depuis',
    'in service since',
    'start date',
    'hire date',
    'date of hire',
    'employed since',
  ],
  digicoach: ['digicoach', 'digi coach', 'digitale coach', 'coach numerique', 'digital coach'],
  language: ['taal', 'langue', 'language', 'taalrol', 'role linguistique', 'moedertaal'],
};

const byName = new Map(Object.entries(names).flatMap(([column, all]) => all.map((name) => [name, column as Column])));

/** A name without capitals, accents, and what stands between its words: “Prénom ” and “PRENOM” are one. */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** For each cell of a first line the column it names; undefined for one that we do not know, or know already. */
export function readHeader(cells: readonly string[]): readonly (Column | undefined)[] {
  const seen = new Set<Column>();
  return cells.map((cell) => {
    const column = byName.get(plainName(cell));
    if (column === undefined || seen.has(column)) return undefined;
    seen.add(column);
    return column;
  });
}
