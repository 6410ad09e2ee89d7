/** Policy instruments: joint statements, action plans, memoranda, executive programmes, recognition of degrees. */
@NullMarked
package org.caravanserai.domain.cooperation.instrument;

import org.jspecify.annotations.NullMarked;
