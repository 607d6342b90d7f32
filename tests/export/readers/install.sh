#!/usr/bin/env bash
# Installs the programs of others that open our exports in a test: networkx and pandas, and Gephi's toolkit (83 MB).
# Each goes where `npm ci` clears it away; the tests of one that is missing are left out.
set -uo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
place="$here/../../../node_modules/.cache/readers"
mkdir -p "$place"
failed=0
{ python3 -m venv "$place/venv" && "$place/venv/bin/pip" install -q -r "$here/requirements.txt"; } || failed=1
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all -DoutputDirectory="$place" || failed=1
exit "$failed"
