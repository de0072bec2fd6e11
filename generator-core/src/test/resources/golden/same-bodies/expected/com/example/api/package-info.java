/** What handlers of the service are written with. */
@NullMarked
package com.example.api;

import org.jspecify.annotations.NullMarked;
