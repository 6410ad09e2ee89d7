/** Numbers computed from rows by defined formulas, as of a date and for a group of countries. */
@NullMarked
package org.caravanserai.domain.cooperation.indicator;

import org.jspecify.annotations.NullMarked;
