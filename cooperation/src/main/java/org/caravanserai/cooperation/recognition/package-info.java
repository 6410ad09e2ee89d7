/** Whether a degree is recognized. */
@NullMarked
package org.caravanserai.cooperation.recognition;

import org.jspecify.annotations.NullMarked;
