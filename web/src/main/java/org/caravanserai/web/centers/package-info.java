/** Language centers in the browser and the API. */
@NullMarked
package org.caravanserai.web.centers;

import org.jspecify.annotations.NullMarked;
