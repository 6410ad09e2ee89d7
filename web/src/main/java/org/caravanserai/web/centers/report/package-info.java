/** Pages and API calls of the figures and indicators of centers, with the rows behind them. */
@NullMarked
package org.caravanserai.web.centers.report;

import org.jspecify.annotations.NullMarked;
