/** Stored versions of what was shown for decision. */
@NullMarked
package org.caravanserai.persistence.decisions;

import org.jspecify.annotations.NullMarked;
