#!/usr/bin/env bash
#
# jsforce 3.10.16 (npm): find({ Id: { $in: ids } }) where the list of ids is empty, and its destroy().
#
# Programs collect ids, such as those of leads whose person asked to be deleted, and hand the list to find(). One
# expects an empty list to find nothing, as in MongoDB, whose notation this is, or an error from Salesforce.
#
# Seen: a condition with an empty list is left out, and so is one whose value is undefined, such as a misspelled
# property. Where it is the only one, the query has no WHERE: SELECT Id FROM Lead finds every lead, and destroy() of it
# deletes what was found. Beside another condition, the list is left out as if it were not there. A Date as a value is
# written as JavaScript prints it, "Thu Jan 01 1970 ...", which is no SOQL. The records are served from a server on the
# loopback interface, in the shape of Salesforce's REST API.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . jsforce@3.10.16 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > find.js <<'JS'
const http = require('http');
const jsforce = require('jsforce');
const ids = ['00Q000000000001AAA', '00Q000000000002AAA'];
const server = http.createServer((request, response) => {
  console.log(request.method, decodeURIComponent(request.url).replace(/\+/g, ' ').replace(/^\/services\/data\/[^/]+/, '').trim());
  response.setHeader('content-type', 'application/json');
  const records = ids.map(Id => ({ attributes: { type: 'Lead' }, Id }));
  response.end(JSON.stringify(request.method === 'DELETE'
    ? ids.map(id => ({ id, success: true, errors: [] }))
    : { totalSize: 2, done: true, records }));
}).listen(0, '127.0.0.1', async () => {
  const connection = new jsforce.Connection({ instanceUrl: 'http://127.0.0.1:' + server.address().port, accessToken: 'none' });
  const leads = connection.sobject('Lead');
  for (const conditions of [{ Id: { $in: [] } }, { Id: { $nin: [] } }, { Status: undefined },
    { Id: { $in: [] }, Status: 'New' }, { CreatedDate: { $gte: new Date(0) } }]) {
    console.log(await leads.find(conditions, ['Id']).toSOQL());
  }
  const toDelete = [];
  const deleted = await leads.find({ Id: { $in: toDelete } }, ['Id']).destroy({ allowBulk: false });
  console.log('deleted', deleted.length);
  server.close();
  process.exit();
});
JS
TZ=UTC node find.js > seen.txt

cat > expected.txt <<'TXT'
SELECT Id FROM Lead
SELECT Id FROM Lead
SELECT Id FROM Lead
SELECT Id FROM Lead WHERE Status = 'New'
SELECT Id FROM Lead WHERE CreatedDate >= Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)
GET /query?q=SELECT Id FROM Lead
DELETE /composite/sobjects?ids=00Q000000000001AAA,00Q000000000002AAA
deleted 2
TXT
cat seen.txt
diff expected.txt seen.txt
