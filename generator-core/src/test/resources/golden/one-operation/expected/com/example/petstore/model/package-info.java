/** What goes in and out. */
@NullMarked
package com.example.petstore.model;

import org.jspecify.annotations.NullMarked;
