/** How much data the generator makes, and how it is spread: a few large towns and many small ones, as in Belgium. */
export type Scale = {
  readonly name: string;
  readonly towns: number;
  readonly people: number;
  /** Teams (services) that a town has at most. */
  readonly teams: number;
  readonly moments: number;
};

/** One town like the one whose staff list the project was given. */
export const small: Scale = { name: 'one town, 350 people', towns: 1, people: 350, teams: 24, moments: 7000 };

export const large: Scale = {
  name: '300 towns, 50,000 people, 5 million help moments',
  towns: 300,
  people: 50_000,
  teams: 24,
  moments: 5_000_000,
};

/** People in each town, the largest first: they add up to the scale's, and no town has under three. */
export function townSizes({ towns, people }: Scale): readonly number[] {
  const least = 3;
  const weights = Array.from({ length: towns }, (_, index) => 1 / (index + 12));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const free = people - least * towns;
  if (free < 0) throw new Error(`${people} people are too few for ${towns} towns.`);
  const sizes: number[] = [];
  let shared = 0;
  let given = 0;
  for (const weight of weights) {
    shared += weight;
    const upTo = Math.round((free * shared) / all);
    sizes.push(least + upTo - given);
    given = upTo;
  }
  return sizes;
}
