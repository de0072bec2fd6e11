/** The contract as an OpenAPI document. */
@NullMarked
package com.example.openapi;

import org.jspecify.annotations.NullMarked;
