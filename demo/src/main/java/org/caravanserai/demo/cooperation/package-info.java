/** The registry of cooperation of the demo data. */
@NullMarked
package org.caravanserai.demo.cooperation;

import org.jspecify.annotations.NullMarked;
