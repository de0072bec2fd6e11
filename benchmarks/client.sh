#!/usr/bin/env bash
# Client CPU per call: the petstore's POST by our transport against the JDK's client by hand.
# Usage: benchmarks/client.sh [rounds] [seconds]     JAVA_HOME chooses the JDK.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -ntp -q package -DskipTests -pl benchmarks -am
"${JAVA_HOME:+$JAVA_HOME/bin/}java" \
  -cp benchmarks/target/classes:runtime/client/target/classes:samples/petstore/target/petstore.jar \
  dev.armature.benchmarks.client.TransportBenchmark "${1:-9}" "${2:-5}"
