/** The world in which use cases of centers are tested. */
@NullMarked
package org.caravanserai.centers.testing;

import org.jspecify.annotations.NullMarked;
