/** A short guide for each role. */
@NullMarked
package org.caravanserai.web.help;

import org.jspecify.annotations.NullMarked;
