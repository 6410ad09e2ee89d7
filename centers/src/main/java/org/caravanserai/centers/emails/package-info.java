/** Emails about language centers. */
@NullMarked
package org.caravanserai.centers.emails;

import org.jspecify.annotations.NullMarked;
