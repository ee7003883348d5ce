-- SPDX-License-Identifier: EUPL-1.2
-- What holds at each moment, by the definition in docs/formats/journal.md; PostgreSQL and DuckDB.
with latest as (
  select moment, max(number) as number from moment join statement
  on valid_from <= valid and valid < valid_until and number < known group by moment, key),
held as (select moment, statement.* from latest join statement using (number) where asserts = 1),
per_account as (
  select moment, account, count(*) as holding, coalesce(sum(cents), 0) as cents
  from held group by moment, account),
per_moment as (
  select moment, sum(holding) as holding, sum(cents) as cents,
         string_agg(account || ':' || cents, ',' order by account) as sums
  from per_account group by moment),
identity as (
  select moment, string_agg(number || ':' || key, ',' order by number) as which
  from held group by moment)
select moment, coalesce(holding, 0) as holding, coalesce(cents, 0) as cents,
       coalesce(which, '') as which, coalesce(sums, '') as sums
from moment left join per_moment using (moment) left join identity using (moment) order by moment
