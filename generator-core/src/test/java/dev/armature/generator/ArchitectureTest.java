package dev.armature.generator;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

/** The arrows of a run: read, lower, finish, name, emit, write. */
final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.generator")
        .on(
            "dev.armature.runtime.regex",
            "dev.armature.runtime.format",
            "dev.armature.runtime.tape",
            "dev.armature.runtime.schema")
        .row("source")
        .row("diagnostic", "source")
        .row("jsonpath", "source")
        .row("schema", "source", "diagnostic")
        .row("facts", "source", "schema")
        .row("ir", "source", "schema")
        .row("contradiction", "source", "diagnostic", "schema", "facts")
        .row("instance", "source", "schema")
        .row("validation", "source", "schema", "facts")
        .row("request", "source", "schema", "ir", "instance")
        .row("naming", "source", "diagnostic", "ir")
        .row("lower.policy", "source", "schema", "ir")
        .row("lower.site", "source", "schema", "ir")
        .row(
            "lower.conjunction",
            "source",
            "diagnostic",
            "schema",
            "facts",
            "ir",
            "lower.policy",
            "lower.site")
        .row(
            "lower.whole", "schema", "facts", "ir", "validation", "lower.site", "lower.conjunction")
        .row(
            "lower.scalar",
            "source",
            "schema",
            "ir",
            "lower.policy",
            "lower.site",
            "lower.conjunction",
            "lower.whole")
        .row(
            "lower.record",
            "source",
            "schema",
            "ir",
            "lower.site",
            "lower.conjunction",
            "lower.whole",
            "lower.scalar")
        .row(
            "lower.union",
            "source",
            "schema",
            "facts",
            "ir",
            "lower.site",
            "lower.conjunction",
            "lower.whole",
            "lower.scalar",
            "lower.record")
        .row(
            "lower",
            "source",
            "schema",
            "ir",
            "contradiction",
            "lower.policy",
            "lower.site",
            "lower.conjunction",
            "lower.whole",
            "lower.scalar",
            "lower.record",
            "lower.union")
        .row("finish", "source", "diagnostic", "schema", "ir")
        .row("lint", "source", "diagnostic", "schema", "ir")
        .row("crosscheck", "source", "diagnostic", "ir")
        .row("read.keys", "ir", "source", "diagnostic", "schema")
        .row("read.common", "source", "schema", "ir", "lower.policy")
        .row("read.mcp", "schema", "ir", "lower.policy", "lower.site", "lower", "read.common")
        .row(
            "read.openapi",
            "source",
            "diagnostic",
            "schema",
            "ir",
            "contradiction",
            "lower.policy",
            "lower.site",
            "lower",
            "finish",
            "read.keys",
            "read.common")
        .row("read.overlay", "jsonpath", "source", "diagnostic", "schema")
        .row("read.swagger", "source", "schema", "lower.policy", "read.common", "read.openapi")
        .row(
            "read",
            "source",
            "diagnostic",
            "schema",
            "ir",
            "lower.policy",
            "read.keys",
            "read.common",
            "read.mcp",
            "read.openapi",
            "read.swagger")
        .row("config", "source", "diagnostic", "schema", "ir", "lower.policy", "read.common")
        .row(
            "document",
            "source",
            "diagnostic",
            "schema",
            "ir",
            "read.keys",
            "read.openapi",
            "read.swagger")
        .row("emit", "source", "diagnostic", "ir", "naming")
        .row("emit.mcp", "source", "schema", "ir")
        .row("emit.java.code", "ir", "naming", "emit")
        .row("emit.java.pattern", "schema", "emit.java.code")
        .row("emit.java.plan", "source", "schema", "ir", "naming", "emit", "emit.java.code")
        .row("emit.java.model", "ir", "naming", "emit.java.code", "emit.java.plan")
        .row(
            "emit.java.codec",
            "source",
            "schema",
            "ir",
            "naming",
            "emit.java.code",
            "emit.java.pattern",
            "emit.java.plan",
            "emit.java.model")
        .row(
            "emit.java.validator.code",
            "source",
            "schema",
            "facts",
            "validation",
            "naming",
            "emit.java.code",
            "emit.java.pattern")
        .row(
            "emit.java.validator.verdict",
            "source",
            "schema",
            "facts",
            "validation",
            "emit.java.code",
            "emit.java.validator.code")
        .row(
            "emit.java.validator.stream",
            "schema",
            "facts",
            "validation",
            "emit.java.code",
            "emit.java.validator.code")
        .row(
            "emit.java.validator.explain",
            "source",
            "schema",
            "facts",
            "validation",
            "emit",
            "emit.java.code",
            "emit.java.validator.code",
            "emit.java.validator.verdict")
        .row(
            "emit.java.validator",
            "schema",
            "validation",
            "emit",
            "emit.java.code",
            "emit.java.validator.code",
            "emit.java.validator.verdict",
            "emit.java.validator.stream",
            "emit.java.validator.explain")
        .row(
            "emit.java",
            "ir",
            "validation",
            "naming",
            "emit",
            "emit.java.code",
            "emit.java.plan",
            "emit.java.model",
            "emit.java.codec",
            "emit.java.validator")
        .row(
            "emit.java.api",
            "ir",
            "emit",
            "emit.java.code",
            "emit.java.plan",
            "emit.java.model",
            "emit.java.codec",
            "emit.java")
        .row("emit.java.http", "ir", "naming", "emit.java.code", "emit.java.plan", "emit.java.api")
        .row(
            "emit.java.client",
            "ir",
            "naming",
            "emit",
            "emit.java.code",
            "emit.java.plan",
            "emit.java.api",
            "emit.java.http")
        .row(
            "emit.java.server",
            "ir",
            "naming",
            "emit",
            "emit.java.code",
            "emit.java.plan",
            "emit.java.codec",
            "emit.java.api",
            "emit.java.http")
        .row(
            "emit.java.openapi",
            "source",
            "document",
            "ir",
            "naming",
            "emit",
            "emit.java.code",
            "emit.java.plan")
        .row(
            "emit.java.contract",
            "source",
            "schema",
            "ir",
            "contradiction",
            "instance",
            "request",
            "naming",
            "emit",
            "emit.java.code",
            "emit.java.plan")
        .row(
            "emit.java.mcp",
            "source",
            "schema",
            "ir",
            "naming",
            "emit",
            "emit.mcp",
            "emit.java.code",
            "emit.java.plan",
            "emit.java.codec",
            "emit.java.api")
        .row(
            "compile",
            "source",
            "diagnostic",
            "schema",
            "validation",
            "emit",
            "emit.java.validator")
        .row("output", "emit")
        .row(
            "",
            "source",
            "diagnostic",
            "schema",
            "ir",
            "naming",
            "lower.policy",
            "finish",
            "lint",
            "read.common",
            "read.overlay",
            "read",
            "config",
            "document",
            "emit",
            "emit.java.client",
            "emit.java.server",
            "emit.java.openapi",
            "emit.java.contract",
            "emit.java.mcp",
            "output");
  }
}
