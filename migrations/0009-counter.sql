-- Help at the counter: where to refer to, what was helped (never who), and the counts that pages show.

create table referral_place (
  town_id uuid not null constraint referral_place_town references town,
  id uuid not null,
  kind text not null,
  name text not null,
  address text not null default '',
  phone text not null default '',
  url text not null default '',
  note text not null default '',
  -- Seven days from Monday, each a list of [from, to] in minutes after midnight.
  hours jsonb not null default '[]',
  -- Rises with every change, so that two people who change the same place both see what stands.
  version integer not null default 1,
  closed_at timestamptz,
  constraint referral_place_pk primary key (town_id, id),
  constraint referral_place_kind check (kind in ('digipunt', 'public-computer-room', 'social-house', 'town-desk', 'operator', 'other'))
);
call belongs_to_town('referral_place');

-- The id is made where the button is pressed, so that the same press sent twice counts once. What is undone stays, so
-- that the same press coming late counts for nothing.
create table help_moment (
  town_id uuid not null constraint help_moment_town references town,
  id uuid not null,
  member_id uuid not null,
  team_id uuid,
  guide text not null,
  problem text not null default '',
  outcome text not null,
  referral_place_id uuid,
  at timestamptz not null,
  undone_at timestamptz,
  constraint help_moment_pk primary key (town_id, id),
  constraint help_moment_member foreign key (town_id, member_id) references member (town_id, id),
  constraint help_moment_team foreign key (town_id, team_id) references team (town_id, id),
  constraint help_moment_place foreign key (town_id, referral_place_id) references referral_place (town_id, id),
  constraint help_moment_outcome check (outcome in ('helped', 'together', 'referred', 'no-solution')),
  constraint help_moment_referred check (referral_place_id is null or outcome = 'referred')
);
create index help_moment_time on help_moment (town_id, at desc);
create index help_moment_mine on help_moment (town_id, member_id, at desc);
call belongs_to_town('help_moment');

-- Kept with every help moment, so that figures never count rows. No member here. Who is in no team counts under the
-- nil id 00000000-0000-0000-0000-000000000000.
create table help_count (
  town_id uuid not null constraint help_count_town references town,
  month date not null,
  team_id uuid not null,
  guide text not null,
  problem text not null,
  outcome text not null,
  moments integer not null,
  constraint help_count_pk primary key (town_id, month, team_id, guide, problem, outcome),
  constraint help_count_moments check (moments >= 0)
);
call belongs_to_town('help_count');
