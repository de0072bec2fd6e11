/** Holds a service against its contract. */
@NullMarked
package com.example.contract;

import org.jspecify.annotations.NullMarked;
