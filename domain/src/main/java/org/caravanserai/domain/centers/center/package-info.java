/** A language center: what it is, who runs it, and its life from the application to its closing. */
@NullMarked
package org.caravanserai.domain.centers.center;

import org.jspecify.annotations.NullMarked;
