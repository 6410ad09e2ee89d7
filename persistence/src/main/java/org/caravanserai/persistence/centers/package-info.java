/** Repositories and read models of language centers. */
@NullMarked
package org.caravanserai.persistence.centers;

import org.jspecify.annotations.NullMarked;
