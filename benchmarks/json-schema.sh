#!/usr/bin/env bash
# Checking JSON by schemas, beside networknt, harrel, databind with Hibernate Validator, and Jackson's
# token loop: CPU time and bytes per document. Then what explaining a failure costs as documents grow.
# Usage: benchmarks/json-schema.sh [rounds] [pair...]     Pairs: order mcp package geojson events oas31
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -ntp -q package dependency:build-classpath -DskipTests -pl benchmarks -am \
  -Dmdep.outputFile=target/classpath.txt
classpath=benchmarks/target/classes:$(<benchmarks/target/classpath.txt)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -cp "$classpath" dev.armature.benchmarks.schema.SchemaBenchmark "${@:-1}"
"$java" -cp "$classpath" dev.armature.benchmarks.schema.ExplainGrowth
