/** Language levels shared between areas: the scales, and openings for people with a level. */
@NullMarked
package org.caravanserai.platform.levels;

import org.jspecify.annotations.NullMarked;
