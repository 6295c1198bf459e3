/** The addresses of learning, in one place, so that no page spells them out. */

export const myDayPath = '/my-day';
export const learnPath = '/learn';
export const assignmentsPath = '/together/assignments';
export const participationPath = '/together/participation';

export const trackPath = (track: string) => `${learnPath}/${track}`;
export const modulePath = (track: string, module: string) => `${learnPath}/${track}/${module}`;
export const partPath = (track: string, module: string, part: string) => `${learnPath}/${track}/${module}/${part}`;
export const testPath = (track: string, module: string) => `${learnPath}/${track}/${module}/test`;
export const questionPath = (track: string, module: string, position: number) =>
  `${testPath(track, module)}/${position}`;
export const resultPath = (track: string, module: string, number: number) =>
  `${testPath(track, module)}/results/${number}`;
