/** Charts on pages: what is drawn, as data for the browser; {@code k:chart} shows them with their table. */
@NullMarked
package org.caravanserai.web.charts;

import org.jspecify.annotations.NullMarked;
