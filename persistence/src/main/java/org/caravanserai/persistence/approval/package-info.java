/** The queue of what waits for authorities, composed of what the areas contribute. */
@NullMarked
package org.caravanserai.persistence.approval;

import org.jspecify.annotations.NullMarked;
