/** Language centers that two institutions run together. */
@NullMarked
package org.caravanserai.domain.centers;

import org.jspecify.annotations.NullMarked;
