/** Writes calendars that other programs read (RFC 5545), and keeps the addresses at which they subscribe. */
@NullMarked
package org.caravanserai.platform.calendar;

import org.jspecify.annotations.NullMarked;
