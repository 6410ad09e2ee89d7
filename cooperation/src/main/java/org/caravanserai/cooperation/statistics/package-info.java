/** Published figures: list them, record one, correct one. */
@NullMarked
package org.caravanserai.cooperation.statistics;

import org.jspecify.annotations.NullMarked;
