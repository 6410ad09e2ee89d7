/** Levels of languages as areas tell each other: the scales there are, and what is open to people with a level. */
@NullMarked
package org.caravanserai.platform.levels;

import org.jspecify.annotations.NullMarked;
