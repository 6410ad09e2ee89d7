/** What Erasmus Without Paper (EWP) knows organizations, agreements and nominations by. */
@NullMarked
package org.caravanserai.domain.exchanges.ewp;

import org.jspecify.annotations.NullMarked;
