/** Counters, gauges and histograms, and their Prometheus text. */
@NullMarked
package dev.armature.runtime.metrics;

import org.jspecify.annotations.NullMarked;
