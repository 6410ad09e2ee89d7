/** Language centers in the running product. */
@NullMarked
package org.caravanserai.acceptance.centers;

import org.jspecify.annotations.NullMarked;
