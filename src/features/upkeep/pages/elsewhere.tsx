/** What other sources say, side by side with the value, until an editor decides. */
import { factAge, inLanguage } from '#features/content/index.ts';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Grid, Row } from '#shared/ui/columns.tsx';
import { words } from '../words.ts';
import { type FactPageProps, SourceLink } from './fact-parts.tsx';

export function Elsewhere({ lang, fact, version, keeps }: FactPageProps) {
  const w = words(lang);
  return (
    <Card heading={w.fact.disagree} tone="sun">
      <p>{w.fact.disagreeLead}</p>
      <Grid>
        <Card smallHeading heading={w.fact.ours} headingLevel={3}>
          <p>
            <strong>{inLanguage(fact.value, lang)}</strong>
          </p>
          <p class="dm-note">
            <SourceLink fact={fact} />, {w.status[fact.status]}, {factAge(fact, lang)}
          </p>
        </Card>
        {(fact.disagree ?? []).map((other, place) => (
          <Card smallHeading heading={w.fact.theirs(place + 1)} headingLevel={3}>
            <p>
              <strong>{inLanguage(other.value, lang)}</strong>
            </p>
            <p class="dm-note">
              <SourceLink fact={other} />, {w.status[other.status]}, {factAge(other, lang)}
            </p>
            {keeps && (
              <form method="post" action={`/together/facts/${fact.id}/decide`}>
                <input type="hidden" name="from" value={version} />
                <input type="hidden" name="place" value={place} />
                <Row>
                  <Button kind="secondary" name="decision" value="take">
                    {w.fact.take}
                  </Button>
                  <Button kind="secondary" name="decision" value="drop">
                    {w.fact.drop}
                  </Button>
                </Row>
              </form>
            )}
          </Card>
        ))}
      </Grid>
    </Card>
  );
}
