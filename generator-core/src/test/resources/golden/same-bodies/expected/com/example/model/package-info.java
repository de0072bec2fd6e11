/** What goes in and out. */
@NullMarked
package com.example.model;

import org.jspecify.annotations.NullMarked;
