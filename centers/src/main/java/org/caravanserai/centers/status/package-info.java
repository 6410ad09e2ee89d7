/** Statuses of centers: who grants and ends them, who reads them. */
@NullMarked
package org.caravanserai.centers.status;

import org.jspecify.annotations.NullMarked;
