/** Writes calendars that other programs read (RFC 5545). */
@NullMarked
package org.caravanserai.platform.calendar;

import org.jspecify.annotations.NullMarked;
