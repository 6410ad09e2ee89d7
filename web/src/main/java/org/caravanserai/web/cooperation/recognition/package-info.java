/** Whether a degree is recognized, in the browser and the API. */
@NullMarked
package org.caravanserai.web.cooperation.recognition;

import org.jspecify.annotations.NullMarked;
