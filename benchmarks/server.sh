#!/usr/bin/env bash
# Server CPU per request: the petstore's POST wrapped in all layers against bare Vert.x.
# Usage: benchmarks/server.sh [rounds] [seconds]     Virtual threads are measured on JDK 21 and later:
# JAVA_HOME chooses the JDK.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -ntp -q package -DskipTests -pl benchmarks -am
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp benchmarks/target/classes:samples/petstore/target/petstore.jar \
  dev.armature.benchmarks.server.ServerBenchmark "${1:-9}" "${2:-5}"
