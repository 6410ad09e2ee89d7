/** Mapping of domain values to columns, and shared parts of all repositories. */
@NullMarked
package org.caravanserai.persistence.shared;

import org.jspecify.annotations.NullMarked;
