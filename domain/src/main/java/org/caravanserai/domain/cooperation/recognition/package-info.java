/** Whether a degree of one country is recognized in another. */
@NullMarked
package org.caravanserai.domain.cooperation.recognition;

import org.jspecify.annotations.NullMarked;
