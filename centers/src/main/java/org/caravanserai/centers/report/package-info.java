/** Centers in figures, for their directors and the authority. */
@NullMarked
package org.caravanserai.centers.report;

import org.jspecify.annotations.NullMarked;
