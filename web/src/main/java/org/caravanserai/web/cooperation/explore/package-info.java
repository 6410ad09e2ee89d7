/** Series of published figures to choose from, compare, take along, quote and embed. */
@NullMarked
package org.caravanserai.web.cooperation.explore;

import org.jspecify.annotations.NullMarked;
