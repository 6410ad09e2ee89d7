/** Use cases of the life of a center, from the application to its closing. */
@NullMarked
package org.caravanserai.centers.center;

import org.jspecify.annotations.NullMarked;
