/** Around the form of a text: what is typed is saved by itself, and stays when it cannot be. */
import type { Child } from 'hono/jsx';
import type { Actor } from '#shared/access/actor.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

export type KeeperProps = {
  readonly lang: Lang;
  /** Whose window this is, so that nobody else finds what was typed in it. */
  readonly who: Pick<Actor, 'memberId' | 'shared'>;
  /** What stands in the form is not stored: a colleague was first. */
  readonly unsaved: boolean;
};

/** For the script of this name; without it the form is sent like other forms. The form itself is #edit-form. */
export function TextKeeper({ lang, who, unsaved, children }: KeeperProps & { readonly children: Child }) {
  const w = words(lang).edit;
  return (
    <edit-document
      data-saving={w.saving}
      data-not-saved={w.notSaved}
      data-added={w.added('{}')}
      data-moved={w.moved('{}')}
      data-removed={w.removed}
      data-fact={w.factInserted}
      data-member={who.memberId}
      data-shared={who.shared ? 'yes' : undefined}
      data-unsaved={unsaved ? 'yes' : undefined}
      class="dm-edit"
    >
      <div id="edit-copy" hidden>
        <Callout tone="sun" role="status">
          {w.copy}
          <span class="dm-row">
            <Button type="button" kind="secondary">
              {w.copyPut}
            </Button>
            <Button type="button" kind="subtle">
              {w.copyLeave}
            </Button>
          </span>
        </Callout>
      </div>
      {children}
      <p class="dm-hidden" aria-live="polite" id="edit-said" />
    </edit-document>
  );
}

type SaveBarProps = {
  readonly lang: Lang;
  /** As “14:05”; undefined for what was not saved yet. */
  readonly savedAt: string | undefined;
};

/** Stays in reach; what is wrong with saving stands here too, hidden until it is. */
export function SaveBar({ lang, savedAt }: SaveBarProps) {
  const w = words(lang).edit;
  return (
    <div class="dm-edit-bar">
      <p class="dm-row">
        <Button kind="secondary" name="do" value="save">
          {w.save}
        </Button>
        <span class="dm-note" id="edit-saved">
          {savedAt && w.savedAt(savedAt)}
        </span>
      </p>
      <p class="dm-edit-trouble" id="edit-no-network" role="alert" hidden>
        {w.noNetwork}
      </p>
      <p class="dm-edit-trouble" id="edit-no-out" role="alert" hidden>
        {w.noSession}{' '}
        <a class="utrecht-link" href="/sign-in" target="_blank" rel="noopener">
          {w.signIn}
        </a>
      </p>
    </div>
  );
}
