/** What files for spreadsheets have in common, wherever they are written or read. */
@NullMarked
package org.caravanserai.platform.sheets;

import org.jspecify.annotations.NullMarked;
