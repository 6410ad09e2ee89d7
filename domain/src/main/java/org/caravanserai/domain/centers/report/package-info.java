/** Centers in figures. */
@NullMarked
package org.caravanserai.domain.centers.report;

import org.jspecify.annotations.NullMarked;
