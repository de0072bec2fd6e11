/** Serves the service over HTTP. */
@NullMarked
package com.example.server;

import org.jspecify.annotations.NullMarked;
