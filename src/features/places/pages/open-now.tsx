/** Whether a place is open now, and until when or when next; in one line. */
import { Badge } from '#shared/ui/badge.tsx';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import type { OpenState } from '../opening-hours.ts';
import { nowWord, untilWords } from '../say-hours.ts';

type Props = { readonly state: OpenState; readonly lang: CitizenLang };

/** Nothing when no hours are known. */
export function OpenNow({ state, lang }: Props) {
  if (state.kind === 'unknown') return null;
  const tone = state.kind === 'closed' ? 'quiet' : 'leaf';
  const now = nowWord(state, lang);
  if (now === undefined) return <Badge tone={tone}>{untilWords(state, lang)}</Badge>;
  return (
    <>
      <Badge tone={tone}>{now}</Badge> {untilWords(state, lang)}
    </>
  );
}
