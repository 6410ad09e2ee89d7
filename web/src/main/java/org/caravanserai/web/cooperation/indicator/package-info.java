/** Questions that an analyst asks, each answered by an indicator with its values, its rows and what has changed: as page, file and API call. */
@NullMarked
package org.caravanserai.web.cooperation.indicator;

import org.jspecify.annotations.NullMarked;
