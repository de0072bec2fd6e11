/**
 * Bodies in XML 1.0 (with Namespaces in XML 1.0), spelled as the XML Object of OpenAPI says, read
 * and written by way of the JSON that they stand for.
 */
@NullMarked
package dev.armature.runtime.xml;

import org.jspecify.annotations.NullMarked;
