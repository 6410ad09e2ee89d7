/** Language centers in the browser and the API: what they add to shared pages, and what their topics share. */
@NullMarked
package org.caravanserai.web.centers;

import org.jspecify.annotations.NullMarked;
