/** Decisions name the version that they are made on. */
@NullMarked
package org.caravanserai.platform.decisions;

import org.jspecify.annotations.NullMarked;
