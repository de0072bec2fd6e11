/** JSON of the model. */
@NullMarked
package com.example.json;

import org.jspecify.annotations.NullMarked;
