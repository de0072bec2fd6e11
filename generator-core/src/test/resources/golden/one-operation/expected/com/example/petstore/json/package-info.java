/** JSON of the model. */
@NullMarked
package com.example.petstore.json;

import org.jspecify.annotations.NullMarked;
