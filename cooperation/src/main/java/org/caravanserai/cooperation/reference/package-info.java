/** Countries, groups of countries and official languages as of a date. */
@NullMarked
package org.caravanserai.cooperation.reference;

import org.jspecify.annotations.NullMarked;
