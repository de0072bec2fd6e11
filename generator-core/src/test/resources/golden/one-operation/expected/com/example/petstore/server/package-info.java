/** Serves the service over HTTP. */
@NullMarked
package com.example.petstore.server;

import org.jspecify.annotations.NullMarked;
