#!/usr/bin/env bash
#
# jsforce 3.10.16: query(...).stream('csv') of records with a flag and a sub-query, as Salesforce answers them.
#
# jsforce is the client that most Node programs read Salesforce with. One expects of its CSV what Salesforce's own CSV
# has (Bulk API: "true", "false", a column for each field), in whatever order the records come.
#
# Seen: true is written as 1 and false as an EMPTY cell, so that "not won" and "unknown" are the same. The columns are
# those of the first record: where the first lead has history, there are Histories.records.0.NewValue and its like
# beside a cell of JSON; where it has none, the same two records in the other order have no such columns, and the
# history is in the cell of JSON alone. The same answer thus gives files with different headers from one day to the
# next. The records are served from a server on the loopback interface, in the shape of Salesforce's REST API.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . jsforce@3.10.16 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > stream.js <<'JS'
const http = require('http');
const jsforce = require('jsforce');
const history = { totalSize: 1, done: true, records: [{ attributes: { type: 'LeadHistory' }, Field: 'Status', NewValue: 'Qualified' }] };
const records = [
  { attributes: { type: 'Lead' }, Id: '00Q000000000001AAA', IsConverted: false, Histories: null },
  { attributes: { type: 'Lead' }, Id: '00Q000000000002AAA', IsConverted: true, Histories: history },
];
const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  const ordered = decodeURIComponent(request.url).includes('DESC') ? [...records].reverse() : records;
  response.end(JSON.stringify({ totalSize: 2, done: true, records: ordered }));
}).listen(0, '127.0.0.1', async () => {
  const connection = new jsforce.Connection({ instanceUrl: 'http://127.0.0.1:' + server.address().port, accessToken: 'none' });
  for (const order of ['ASC', 'DESC']) {
    let text = '';
    for await (const chunk of connection.query('SELECT Id FROM Lead ORDER BY Id ' + order).stream('csv')) {
      text += chunk;
    }
    console.log(order);
    console.log(text.trim().replace(/"\{.*?\}"(?=,|$)/gm, 'JSON').replace(/"\[.*?\]"(?=,|$)/gm, 'JSON'));
  }
  server.close();
  process.exit();
});
JS
node stream.js > seen.txt

cat > expected.txt <<'TXT'
ASC
Id,IsConverted,Histories
00Q000000000001AAA,,
00Q000000000002AAA,1,JSON
DESC
Id,IsConverted,Histories,Histories.totalSize,Histories.done,Histories.records,Histories.records.0,Histories.records.0.Field,Histories.records.0.NewValue
00Q000000000002AAA,1,JSON,1,1,JSON,JSON,Status,Qualified
00Q000000000001AAA,,,,,,,,
TXT
cat seen.txt
diff expected.txt seen.txt
