/** Permits of teachers from abroad: who records and withdraws them, who reads them. */
@NullMarked
package org.caravanserai.centers.permit;

import org.jspecify.annotations.NullMarked;
