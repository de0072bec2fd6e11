#!/usr/bin/env bash
# Generator time and memory beside openapi-generator-cli: petstore and the two largest contracts.
# Usage: benchmarks/generator.sh [rounds]     (ARMATURE_SHARED names the folder of the corpus)
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
corpus=${ARMATURE_SHARED:-../shared}/corpus
peer_version=7.25.0
peer=${M2_REPOSITORY:-$HOME/.m2/repository}/org/openapitools/openapi-generator-cli/$peer_version/openapi-generator-cli-$peer_version.jar

mvn -B -ntp -q package -DskipTests -pl cli,benchmarks -am
[[ -f $peer ]] || mvn -B -ntp -q dependency:get -Dtransitive=false \
  -Dartifact=org.openapitools:openapi-generator-cli:$peer_version
java -cp benchmarks/target/classes dev.armature.benchmarks.generator.GeneratorBenchmark \
  cli/target/armature.jar "$peer" "$rounds" \
  "$corpus/petstore.yaml" "$corpus/digitalocean-bundled.json" "$corpus/stripe-2023-09.yaml"
