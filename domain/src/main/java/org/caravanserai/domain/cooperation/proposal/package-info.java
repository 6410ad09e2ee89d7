/** Proposals that anybody makes and that are answered in public. */
@NullMarked
package org.caravanserai.domain.cooperation.proposal;

import org.jspecify.annotations.NullMarked;
