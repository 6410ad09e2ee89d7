/** The EAR on a Jakarta EE server. */
@NullMarked
package org.caravanserai.acceptance.ear;

import org.jspecify.annotations.NullMarked;
