/** Values and failures that all areas share. */
@NullMarked
package org.caravanserai.domain.shared;

import org.jspecify.annotations.NullMarked;
