// SPDX-License-Identifier: EUPL-1.2
//
// node duckdb_ledger.mjs FILE: reads a ledger (bench/write_ledger) into a table of typed columns,
// in memory and not durable. DuckDB reads Dutch amounts with points between thousands only as text.
// Prints JSON.
import { DuckDBInstance } from "@duckdb/node-api";

const [file] = process.argv.slice(2);
const threads = 2;
const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
const connection = await instance.connect();
const types =
  "{gemeentecode: 'VARCHAR', boekjaar: 'INTEGER', boekstuk: 'VARCHAR', regel: 'INTEGER', " +
  "grootboekrekening: 'VARCHAR', kostenplaats: 'VARCHAR', boekdatum: 'DATE', " +
  "omschrijving: 'VARCHAR', bedrag: 'VARCHAR'}";
const started = performance.now();
const before = process.cpuUsage();
await connection.run(
  `create table ledger as select * from read_csv('${file.replaceAll("'", "''")}', delim=';', ` +
  `header=true, quote='"', escape='"', dateformat='%d-%m-%Y', columns=${types})`);
const used = process.cpuUsage(before);
const wall = (performance.now() - started) / 1000;
const counted = await connection.runAndReadAll("select count(*), version() from ledger");
const [rows, version] = counted.getRows()[0];
console.log(JSON.stringify({
  version,
  threads,
  rows: Number(rows),
  wall,
  cpu: (used.user + used.system) / 1_000_000,
  rss_mb: process.resourceUsage().maxRSS / 1000,
}));
