// SPDX-License-Identifier: EUPL-1.2
//
// node duckdb.mjs FILE: reads the same CSV into a table of typed columns, and once more without
// being told the types; then a sum per year and task field. Prints JSON.
import { DuckDBInstance } from "@duckdb/node-api";

const [file] = process.argv.slice(2);
const threads = 2;
const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
const connection = await instance.connect();

async function timed(sql) {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await connection.runAndReadAll(sql);
  const used = process.cpuUsage(before);
  return {
    wall: (performance.now() - started) / 1000,
    cpu: (used.user + used.system) / 1_000_000,
    rows: result.getRowsJson(),
  };
}

const quoted = file.replaceAll("'", "''");
const types =
  "{gemeentecode: 'VARCHAR', gemeente: 'VARCHAR', boekjaar: 'INTEGER', document: 'VARCHAR', " +
  "inwoners: 'BIGINT', taakveld: 'VARCHAR', categorie: 'VARCHAR', bedrag_x1000: 'BIGINT'}";
const typed = await timed(
  `create table figure as select * from read_csv('${quoted}', delim=';', header=true, columns=${types})`);
const recognised = await timed(
  `create table recognised as select * from read_csv('${quoted}', delim=';')`);
const counted = await timed("select count(*) from figure");
const summed = await timed(
  "select boekjaar, taakveld, sum(bedrag_x1000) from figure where categorie = 'totaal' group by all");
const version = await timed("select version()");

const seconds = ({ wall, cpu }) => ({ wall, cpu });
console.log(JSON.stringify({
  version: version.rows[0][0],
  threads,
  rows: Number(counted.rows[0][0]),
  read_typed: seconds(typed),
  read_recognised: seconds(recognised),
  sums: seconds(summed),
  rss_mb: process.resourceUsage().maxRSS / 1000,
}));
