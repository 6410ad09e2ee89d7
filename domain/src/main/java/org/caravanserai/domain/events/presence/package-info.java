/** Who came to an event on which day, and the certificates of attendance that follow from it. */
@NullMarked
package org.caravanserai.domain.events.presence;

import org.jspecify.annotations.NullMarked;
