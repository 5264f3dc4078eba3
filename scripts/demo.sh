#!/bin/sh
# Reads the example reports into a record of their own and shows what came of them.
#     scripts/demo.sh ONRECORD [RECORD]
# ONRECORD is the program to run; RECORD the record to make anew, demo.onrecord by default.
set -eu
onrecord=$1
export ONRECORD_RECORD="${2:-demo.onrecord}"
cd "$(dirname "$0")/.."

title() { printf '\n== %s ==\n\n' "$1"; }

title "Reading the reports in examples/ into $ONRECORD_RECORD"
rm -f "$ONRECORD_RECORD" "$ONRECORD_RECORD-shm" "$ONRECORD_RECORD-wal"
"$onrecord" add examples/reports examples/feed

title "What happened, by all accounts"
"$onrecord" events

# Prints the id of the first event that fits some options.
first() { "$onrecord" events "$@" --limit 1 --format csv | awk -F, 'NR == 2 { print $1 }'; }

title "One event, as the reports tell it"
disputed=$(first --disputed --kind killed --place Kosti)
"$onrecord" show "${disputed:-$(first)}"

title "What to type next"
cat <<END
The program is at .venv/bin/onrecord. In this folder, type

  export PATH="\$PWD/.venv/bin:\$PATH" ONRECORD_RECORD=demo.onrecord

and then

  onrecord show ID                one event, claim or report, by an id from a list
  onrecord claims --kind killed   who said how many were killed
  onrecord reports                what was read
  onrecord serve                  all of this in a browser, on this machine only
  onrecord --help                 everything else

Only the two kyiv reports are real; all the others are invented. The tutorial is docs/tutorial.md.
END
