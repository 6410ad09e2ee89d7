/** Decisions about things that others can change meanwhile. */
@NullMarked
package org.caravanserai.domain.decisions;

import org.jspecify.annotations.NullMarked;
