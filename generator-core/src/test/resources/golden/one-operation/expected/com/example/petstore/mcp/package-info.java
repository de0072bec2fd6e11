/** Offers the service as MCP tools. */
@NullMarked
package com.example.petstore.mcp;

import org.jspecify.annotations.NullMarked;
