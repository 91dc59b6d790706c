#!/usr/bin/env bash
# The arguments for 'dotnet stryker' that select part K of N of the files in stryker-config.json: shard.sh 3/8
set -euo pipefail
cd "$(dirname "$0")"
IFS=/ read -r part parts <<< "$1"
folders=$(grep -o '\*\*/[A-Za-z/]*/\*\.cs' stryker-config.json | sed 's|^\*\*/||; s|/\*\.cs$||')
cd ../../src/PostmortemLint
for folder in $folders; do
    printf '%s\n' "$folder"/*.cs
done | LC_ALL=C sort | awk -v part="$part" -v parts="$parts" 'NR % parts == part % parts { print "-m **/" $0 }'
