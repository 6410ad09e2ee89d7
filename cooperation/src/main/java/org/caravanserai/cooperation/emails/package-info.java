/** Emails about cooperation. */
@NullMarked
package org.caravanserai.cooperation.emails;

import org.jspecify.annotations.NullMarked;
