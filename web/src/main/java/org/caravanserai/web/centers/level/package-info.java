/** Scales of language levels and what they mean on the CEFR: the page of the administration, and the API; and openings for people with a level. */
@NullMarked
package org.caravanserai.web.centers.level;

import org.jspecify.annotations.NullMarked;
