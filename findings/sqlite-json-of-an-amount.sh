#!/usr/bin/env bash
#
# The shell of SQLite 3.40.1 (Debian 12's sqlite3): .mode json of amounts in a DECIMAL(12,2) column.
#
# SQLite keeps 342.50 as a double, and one expects the shell to print the shortest decimal that means this double, as
# it does in .mode csv (342.5) and as the function json_object() does.
#
# Seen: .mode json prints twenty digits: 342.49999999999999999 for 342.50, although 342.5 is a double exactly, and
# 1234567.8899999998975 for 1234567.89. A reader of exact decimals gets an amount with seventeen decimals that is less
# than what was booked; .mode csv and json_object() of the same value give 342.5. Cells of CSV with a blank in them
# are quoted by the same shell, so that times are quoted and days are not. The program is not downloaded; without it,
# or with another version, there is nothing to see.
set -euo pipefail

command -v sqlite3 > /dev/null || { echo "sqlite3 is not installed"; exit 1; }
version=$(sqlite3 --version | cut -d' ' -f1)
[ "$version" = 3.40.1 ] || { echo "sqlite3 is $version, not 3.40.1"; exit 1; }

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat > deals.sql <<'SQL'
create table deal (amount decimal(12,2), closed text, day text);
insert into deal values (342.50, '2026-03-05 10:12:33', '2026-03-05'), (1234567.89, '2026-03-05 10:12:33', '2026-03-05');
.mode json
select amount from deal;
.mode list
select json_object('amount', amount) from deal;
.mode csv
select * from deal;
SQL
sqlite3 -init /dev/null :memory: < deals.sql | tr -d '\r' > seen.txt

cat > expected.txt <<'TXT'
[{"amount":342.49999999999999999},
{"amount":1234567.8899999998975}]
{"amount":342.5}
{"amount":1234567.89}
342.5,"2026-03-05 10:12:33",2026-03-05
1234567.89,"2026-03-05 10:12:33",2026-03-05
TXT
cat seen.txt
diff expected.txt seen.txt
