/** Indicators: their definitions, their values as of a date and the rows behind them. */
@NullMarked
package org.caravanserai.cooperation.indicator;

import org.jspecify.annotations.NullMarked;
