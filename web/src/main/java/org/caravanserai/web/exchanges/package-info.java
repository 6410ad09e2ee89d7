/** Scholar exchanges in the browser and the API. */
@NullMarked
package org.caravanserai.web.exchanges;

import org.jspecify.annotations.NullMarked;
