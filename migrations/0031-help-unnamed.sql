-- A tap on a page that a shared machine keeps, without a network: the service is known, who tapped is not. It counts for
-- the service, in nobody's name. Without a default or a check, so that no row is read or written.
alter table help_moment alter column member_id drop not null;
