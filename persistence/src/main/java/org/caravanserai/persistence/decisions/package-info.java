/** What was shown for decision, in its table. */
@NullMarked
package org.caravanserai.persistence.decisions;

import org.jspecify.annotations.NullMarked;
