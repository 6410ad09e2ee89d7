/** Sums over many rows, kept for a short time so that a page that is opened again does not count them again. */
@NullMarked
package org.caravanserai.cooperation.recent;

import org.jspecify.annotations.NullMarked;
