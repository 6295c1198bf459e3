-- What figures are made of: views without a name or an id of anyone. They read as whoever asks (security_invoker), so
-- that row-level security holds: a town counts itself alone.

-- One row for each member still at work who must follow a track: how far, and until when the brevet is valid.
create view figure_participant with (security_invoker = true) as
  select m.town_id, e.track, m.team_id, s.name as team_name,
    e.started_at is not null as started,
    e.finished_at is not null as finished,
    b.issued_at as brevet_issued,
    b.valid_until as brevet_until
  from enrolment e
  join member m on m.town_id = e.town_id and m.id = e.member_id and m.closed_on is null
  left join team s on s.town_id = m.town_id and s.id = m.team_id
  left join brevet b on b.town_id = e.town_id and b.member_id = e.member_id and b.track = e.track
    and b.withdrawn_at is null and b.replaced_at is null
  where e.obligation = 'must';
grant select on figure_participant to digimee_app;

-- Help moments by month, app, problem and outcome, over all services together.
create view figure_help with (security_invoker = true) as
  select town_id, month, guide, problem, outcome, sum(moments)::integer as moments
  from help_count
  group by town_id, month, guide, problem, outcome;
grant select on figure_help to digimee_app;
