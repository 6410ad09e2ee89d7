/** Appeals against what was decided about a person. */
@NullMarked
package org.caravanserai.domain.appeals;

import org.jspecify.annotations.NullMarked;
