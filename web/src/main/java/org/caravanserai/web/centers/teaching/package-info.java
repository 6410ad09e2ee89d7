/** Teaching at language centers, in the browser and the API. */
@NullMarked
package org.caravanserai.web.centers.teaching;

import org.jspecify.annotations.NullMarked;
