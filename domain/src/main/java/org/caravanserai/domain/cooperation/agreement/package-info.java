/** Agreements and their places, as indicators count them. */
@NullMarked
package org.caravanserai.domain.cooperation.agreement;

import org.jspecify.annotations.NullMarked;
