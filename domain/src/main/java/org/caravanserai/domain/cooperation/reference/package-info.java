/** Countries, groups of countries and official languages, as they were on a date. */
@NullMarked
package org.caravanserai.domain.cooperation.reference;

import org.jspecify.annotations.NullMarked;
