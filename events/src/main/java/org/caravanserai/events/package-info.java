/** Use cases of academic events. */
@NullMarked
package org.caravanserai.events;

import org.jspecify.annotations.NullMarked;
