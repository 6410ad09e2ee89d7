/** Imports, their bodies, and what they do to organizations, a batch in a handful of statements. */
@NullMarked
package org.caravanserai.persistence.imports;

import org.jspecify.annotations.NullMarked;
