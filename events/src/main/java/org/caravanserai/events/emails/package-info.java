/** The emails of this area. */
@NullMarked
package org.caravanserai.events.emails;

import org.jspecify.annotations.NullMarked;
