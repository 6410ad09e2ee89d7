/** Lets an administrator check the live data. */
@NullMarked
package org.caravanserai.platform.invariants;

import org.jspecify.annotations.NullMarked;
