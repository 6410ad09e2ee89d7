/** How languages are taught and learned, as indicators count it. */
@NullMarked
package org.caravanserai.domain.cooperation.language;

import org.jspecify.annotations.NullMarked;
