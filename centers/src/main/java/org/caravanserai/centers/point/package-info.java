/** Teaching points of centers. */
@NullMarked
package org.caravanserai.centers.point;

import org.jspecify.annotations.NullMarked;
