/** Use cases of policy instruments. */
@NullMarked
package org.caravanserai.cooperation.instrument;

import org.jspecify.annotations.NullMarked;
