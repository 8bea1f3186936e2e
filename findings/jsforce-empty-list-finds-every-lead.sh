#!/usr/bin/env bash
#
# jsforce 3.10.16 (npm): find({ Id: { $in: ids } }) where the list of ids is empty.
#
# Programs collect ids, such as those of leads to be reported, and hand the list to find(). One
# expects an empty list to find nothing, as in MongoDB, whose notation this is, or an error from Salesforce.
#
# Seen: a condition with an empty list is left out, and so is one whose value is undefined, such as a misspelled
# property. Where it is the only one, the query has no WHERE: SELECT Id FROM Lead finds every lead. Beside another
# condition, the list is left out as if it were not there. A Date as a value is written as JavaScript prints it,
# "Thu Jan 01 1970 ...", which is no SOQL.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . jsforce@3.10.16 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > find.js <<'JS'
const jsforce = require('jsforce');
const leads = new jsforce.Connection({ instanceUrl: 'http://127.0.0.1:9', accessToken: 'none' }).sobject('Lead');

(async () => {
  for (const conditions of [{ Id: { $in: [] } }, { Id: { $nin: [] } }, { Status: undefined },
    { Id: { $in: [] }, Status: 'New' }, { CreatedDate: { $gte: new Date(0) } }]) {
    console.log(await leads.find(conditions, ['Id']).toSOQL());
  }
})();
JS
TZ=UTC node find.js > seen.txt

cat > expected.txt <<'TXT'
SELECT Id FROM Lead
SELECT Id FROM Lead
SELECT Id FROM Lead
SELECT Id FROM Lead WHERE Status = 'New'
SELECT Id FROM Lead WHERE CreatedDate >= Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)
TXT
cat seen.txt
diff expected.txt seen.txt
