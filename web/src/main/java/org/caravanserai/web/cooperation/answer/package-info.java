/** Questions that an analyst asks, each answered by an indicator with its values, its rows and what has changed. */
@NullMarked
package org.caravanserai.web.cooperation.answer;

import org.jspecify.annotations.NullMarked;
