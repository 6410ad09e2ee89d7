/** Identifiers of organizations, agreements and nominations in Erasmus Without Paper (EWP). */
@NullMarked
package org.caravanserai.domain.exchanges.ewp;

import org.jspecify.annotations.NullMarked;
