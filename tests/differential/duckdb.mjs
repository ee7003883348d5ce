// SPDX-License-Identifier: EUPL-1.2
//
// node duckdb.mjs FOLDER MODULES: answers the moments in FOLDER with the DuckDB in MODULES, as JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [folder, modules] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${modules}/`)("@duckdb/node-api");
const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
const read = (name, columns) => connection.run(
  `create table ${name} as select * from read_csv('${folder}/${name}s.csv', header=true, columns=${columns})`);
await read("statement", "{number: 'BIGINT', key: 'VARCHAR', valid_from: 'INTEGER', valid_until: 'INTEGER', " +
  "asserts: 'INTEGER', account: 'VARCHAR', cents: 'BIGINT'}");
await read("moment", "{moment: 'BIGINT', valid: 'INTEGER', known: 'BIGINT'}");
const asked = readFileSync(new URL("moments.sql", import.meta.url), "utf8");
const answers = await connection.runAndReadAll(asked);
console.log(JSON.stringify(answers.getRowsJson()));
