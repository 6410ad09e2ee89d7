/** Saved searches in the database. */
@NullMarked
package org.caravanserai.persistence.searches;

import org.jspecify.annotations.NullMarked;
