// SPDX-License-Identifier: EUPL-1.2
//
// node duckdb_as_of.mjs STATEMENTS.csv DAY SIZE SUMS.csv: what held on a day as known at a size,
// added up per year, municipality and account, in two ways of asking; the better one counts.
// Reading the file is not in the times. Prints JSON and writes the sums.
import { DuckDBInstance } from "@duckdb/node-api";

const [file, day, size, sums] = process.argv.slice(2);
const threads = 2;
const repeat = 3;
const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
const connection = await instance.connect();

async function timed(sql) {
  const started = performance.now();
  const before = process.cpuUsage();
  await connection.run(sql);
  const used = process.cpuUsage(before);
  return {
    wall: (performance.now() - started) / 1000,
    cpu: (used.user + used.system) / 1_000_000,
  };
}

const quoted = (path) => `'${path.replaceAll("'", "''")}'`;
const holds = `number < ${Number(size)} and "from" <= ${Number(day)} and until > ${Number(day)}`;
const added = "sum(cents)::bigint as cents, count(cents) as known, count(*) - count(cents) as missing";
const ways = {
  max_and_join:
    `select year, municipality, account, ${added} from statement join ` +
    `(select key, max(number) as number from statement where ${holds} group by key) ` +
    "using (number) where asserts = 1 group by all",
  arg_max:
    `select year, municipality, account, ${added} from (select unnest(arg_max(struct_pack(asserts := asserts, ` +
    `year := year, municipality := municipality, account := account, cents := cents), number)) from statement where ${holds} group by key) ` +
    "where asserts = 1 group by all",
};

const read = await timed(
  `create table statement as select * from read_csv(${quoted(file)}, header=true, columns={` +
    "number: 'UINTEGER', key: 'UINTEGER', \"from\": 'INTEGER', until: 'INTEGER', asserts: 'UTINYINT', " +
    "year: 'SMALLINT', municipality: 'SMALLINT', account: 'INTEGER', cents: 'BIGINT'})");
const found = {};
for (const [name, sql] of Object.entries(ways)) {
  const times = [];
  for (let i = 0; i < repeat; ++i) times.push(await timed(`create or replace table answer as ${sql}`));
  found[name] = times.reduce((best, next) => (next.wall < best.wall ? next : best));
}
await connection.run(
  "copy (select year || '/GM' || lpad(municipality::varchar, 4, '0') || '/' || account as \"group\", " +
    `coalesce(cents, 0) as cents, known, missing from answer) to ${quoted(sums)} (header)`);
const version = (await connection.runAndReadAll("select version()")).getRowsJson();
console.log(JSON.stringify({
  version: version[0][0],
  threads,
  read,
  ...found,
  rss_mb: process.resourceUsage().maxRSS / 1000,
}));
