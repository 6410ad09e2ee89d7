/** How the platform writes dates, times and numbers in each language, the same on pages and in emails. */
@NullMarked
package org.caravanserai.platform.language;

import org.jspecify.annotations.NullMarked;
