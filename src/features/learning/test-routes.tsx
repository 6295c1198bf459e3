/** The addresses of tests: their door, one question a page, the result. */
import {
  assessmentWords,
  attemptsAt,
  finishedQuestions,
  limitsFor,
  openQuestion,
  standing,
  townLimits,
} from '#features/assessment/index.ts';
import { clerk } from '#shared/access/access.ts';
import { inTown } from '#shared/database/database.ts';
import { NotFound, page, redirect } from '#shared/http/answer.ts';
import { get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { questionPath, resultPath, testPath } from './addresses.ts';
import { findTest, onwards } from './find.ts';
import type { LearningHooks } from './hooks.ts';
import { TestDoorPage } from './pages/test.tsx';
import { TestQuestionPage } from './pages/test-question.tsx';
import { TestResultPage } from './pages/test-result.tsx';
import { isTestOpen } from './progress.ts';
import { myTrack } from './queries.ts';
import { confirmAnswer, startTest } from './take-test.ts';

const learn = { place: 'learn' } as const;
const questionPage = { ...learn, elements: ['test'] } as const;

export function testRoutes(services: Services, hooks: LearningHooks): readonly Route[] {
  const { database, clock } = services;
  return [
    get('/learn/:track/:module/test', clerk, async (ask) => {
      const { track, module, test } = await findTest(services, ask);
      const read = await inTown(database, ask.who, async (db) => ({
        mine: await myTrack(db, ask.who, track.id),
        attempts: await attemptsAt(db, ask.who, test.key),
        limits: limitsFor(test.limits, await townLimits(db, ask.who.townId)),
      }));
      const stands = standing(read.attempts, read.limits, clock.now());
      const locked = stands.kind === 'ready' && !isTestOpen(track, module, read.mine);
      const body = (
        <TestDoorPage
          lang={ask.lang}
          track={track}
          module={module}
          limits={read.limits}
          standing={locked ? { kind: 'locked' } : stands}
          attempts={read.attempts}
        />
      );
      return page(assessmentWords(ask.lang).test.title(module.title), body, learn);
    }),
    post('/learn/:track/:module/test', clerk, async (ask) => {
      const { track, module, test } = await findTest(services, ask);
      const started = await startTest(services, ask.who, track, module, test);
      const position = started.kind === 'open' ? (started.attempt.next ?? 1) : undefined;
      // Locked, waiting or passed: the door says so.
      return redirect(position ? questionPath(track.id, module.id, position) : testPath(track.id, module.id));
    }),
    get('/learn/:track/:module/test/next', clerk, async (ask) => {
      const { track, module, test } = await findTest(services, ask);
      const attempts = await inTown(database, ask.who, (db) => attemptsAt(db, ask.who, test.key));
      const next = attempts.find((attempt) => attempt.finishedAt === null)?.next;
      return redirect(next ? questionPath(track.id, module.id, next) : testPath(track.id, module.id));
    }),
    get('/learn/:track/:module/test/:position', clerk, async (ask) => {
      const { all, track, module, test } = await findTest(services, ask);
      const position = numberIn(ask.param('position'));
      const asked = await inTown(database, ask.who, (db) => openQuestion(db, ask.who, test.key, position));
      if (!asked) return redirect(testPath(track.id, module.id));
      const kept = ask.query('kept') !== undefined;
      return page(
        assessmentWords(ask.lang).test.position(position, asked.total),
        <TestQuestionPage actor={ask.who} library={all} track={track} module={module} asked={asked} kept={kept} />,
        questionPage,
      );
    }),
    post('/learn/:track/:module/test/:position', clerk, async (ask) => {
      const found = await findTest(services, ask);
      const { track, module } = found;
      const form = await ask.form();
      const attemptId = String(form.get('attempt') ?? '');
      const position = numberIn(ask.param('position'));
      if (!isId(attemptId)) return onwards(ask, testPath(track.id, module.id));
      const given = await confirmAnswer(services, ask.who, found, { attemptId, position, form }, hooks.whenTrackIsDone);
      switch (given.kind) {
        case 'next':
          return onwards(ask, questionPath(track.id, module.id, given.position));
        case 'kept':
          return onwards(ask, `${questionPath(track.id, module.id, given.position)}?kept`);
        case 'finished':
        case 'over':
          return onwards(ask, resultPath(track.id, module.id, given.number));
        case 'nowhere':
          return onwards(ask, testPath(track.id, module.id));
        case 'incomplete':
          return page(
            assessmentWords(ask.lang).test.position(position, given.asked.total),
            <TestQuestionPage
              actor={ask.who}
              library={found.all}
              track={track}
              module={module}
              asked={given.asked}
              problem={given.problem}
              typed={form}
            />,
            { ...questionPage, status: 422 },
          );
      }
    }),
    get('/learn/:track/:module/test/results/:number', clerk, async (ask) => {
      const { all, track, module, test } = await findTest(services, ask);
      const number = numberIn(ask.param('number'));
      const [attempts, questions] = await inTown(database, ask.who, async (db) => [
        await attemptsAt(db, ask.who, test.key),
        await finishedQuestions(db, ask.who, test.key, number),
      ]);
      const attempt = attempts.find((one) => one.number === number && one.finishedAt !== null);
      if (!attempt) throw new NotFound();
      const body = (
        <TestResultPage
          actor={ask.who}
          library={all}
          track={track}
          module={module}
          number={number}
          passed={attempt.passed ?? false}
          questions={questions}
        />
      );
      return page(assessmentWords(ask.lang).test.result, body, learn);
    }),
  ];
}

/** A whole number from an address; 0, which nothing has, for anything else. */
function numberIn(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
