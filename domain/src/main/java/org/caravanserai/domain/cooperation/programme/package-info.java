/** Joint programmes and joint institutions, from preparation to settlement. */
@NullMarked
package org.caravanserai.domain.cooperation.programme;

import org.jspecify.annotations.NullMarked;
