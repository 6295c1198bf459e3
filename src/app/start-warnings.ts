/** What is probably wrong with settings that are each right by themselves: told in the log at the start. */
import type { Config } from '#shared/config.ts';

export function startWarnings({
  publicUrl,
  behindProxy,
}: Pick<Config, 'publicUrl' | 'behindProxy'>): readonly string[] {
  if (behindProxy || !publicUrl.startsWith('https:')) return [];
  return [
    'PUBLIC_URL is https and PROXY is off. Digimee speaks no HTTPS by itself, so a proxy stands before it: set PROXY=on, or all who ask from outside count as one.',
  ];
}
