/** Calls the service over HTTP. */
@NullMarked
package com.example.client;

import org.jspecify.annotations.NullMarked;
