/** The one clock of the platform, so that no code asks the machine for the time. */
@NullMarked
package org.caravanserai.platform.clock;

import org.jspecify.annotations.NullMarked;
