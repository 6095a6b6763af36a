#!/usr/bin/env bash
# From a spreadsheet to a judgement without a line of code. Needs the tool: dotnet tool install --global GeoClaims.Cli
set -euo pipefail

cat > ach.csv <<'TABLE'
Evidence,Corrosion,A ship struck it,Reported in,Credibility,Notes
Pier 3 shows no impact marks,CC,II,Harbour Herald,2,a strike leaves marks
Salt water had eaten two bearings,C,N,Harbour Herald,2,
A ship's captain denies being near,N,I,Harbour Herald,4,
TABLE

geoclaims import matrix ach.csv --question "Why did the bridge fall?" --output bridge.json
geoclaims check bridge.json
geoclaims judge bridge.json
geoclaims report bridge.json --output bridge.html

# A colleague grades the bearings anew. What does that change? Exit code 1 says that something did.
sed 's/bearings,C,N,Harbour Herald,2/bearings,CC,N,Harbour Herald,1/' ach.csv > corrected.csv
geoclaims import matrix corrected.csv --into bridge.json --output corrected.json
geoclaims diff bridge.json corrected.json || test $? -eq 1

# Out as STIX and in again through a pipe: the same case.
geoclaims export stix bridge.json 2> stix.txt | geoclaims import stix - 2> /dev/null | geoclaims diff bridge.json -

# Results are JSON for whoever goes on with them.
geoclaims judge bridge.json --json > judgement.json
geoclaims export matrix bridge.json --as markdown
