/** Centers of which others tell: how they are imported, and who reads them. */
@NullMarked
package org.caravanserai.centers.reported;

import org.jspecify.annotations.NullMarked;
