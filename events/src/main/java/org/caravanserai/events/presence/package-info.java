/** Recording who came to an event, and certificates of attendance. */
@NullMarked
package org.caravanserai.events.presence;

import org.jspecify.annotations.NullMarked;
