#!/usr/bin/env bash
#
# @hubspot/api-client 13.5.0 (npm): what JSON.stringify makes of its answers, which is how Node programs save an
# export.
#
# One expects the JSON that HubSpot's API sent, field by field.
#
# Seen: the answers are rebuilt from the client's own classes. The "from" of an association is "_from"; "url" and
# whatever else this version of the client does not know is gone from the record; 09:12:33Z has become 09:12:33.000Z,
# since createdAt was a Date in between, while the same time within "properties" stays as it was, so that one record
# has two notations of one instant. The number toObjectId of the v4 answer stays a number where ids are texts
# elsewhere. Answers are served from a server on the loopback interface, in the shape of HubSpot's API.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @hubspot/api-client@13.5.0 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > save.js <<'JS'
const http = require('http');
const { Client } = require('@hubspot/api-client');
const contact = {
  id: '101',
  properties: { createdate: '2026-03-05T09:12:33Z', amount: '1200.50' },
  createdAt: '2026-03-05T09:12:33Z',
  updatedAt: '2026-03-05T09:12:33Z',
  archived: false,
  url: 'of-the-record',
  somethingNew: 1,
};
const links = {
  status: 'COMPLETE',
  startedAt: '2026-03-05T09:12:33Z',
  completedAt: '2026-03-05T09:12:33Z',
  results: [{ from: { id: '101' }, to: [{ toObjectId: 900, associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 4, label: null }] }] }],
};
const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(request.url.includes('associations') ? links : { results: [contact] }));
}).listen(0, '127.0.0.1', async () => {
  const client = new Client({ accessToken: 'none', basePath: 'http://127.0.0.1:' + server.address().port });
  console.log(JSON.stringify(await client.crm.contacts.basicApi.getPage(1)));
  console.log(JSON.stringify(await client.crm.associations.v4.batchApi.getPage('contacts', 'deals', { inputs: [{ id: '101' }] })));
  server.close();
  process.exit();
});
JS
node save.js > seen.txt

cat > expected.txt <<'TXT'
{"results":[{"createdAt":"2026-03-05T09:12:33.000Z","archived":false,"id":"101","properties":{"createdate":"2026-03-05T09:12:33Z","amount":"1200.50"},"updatedAt":"2026-03-05T09:12:33.000Z"}]}
{"completedAt":"2026-03-05T09:12:33.000Z","startedAt":"2026-03-05T09:12:33.000Z","results":[{"_from":{"id":"101"},"to":[{"associationTypes":[{"typeId":4,"label":null,"category":"HUBSPOT_DEFINED"}],"toObjectId":900}]}],"status":"COMPLETE"}
TXT
cat seen.txt
diff expected.txt seen.txt
