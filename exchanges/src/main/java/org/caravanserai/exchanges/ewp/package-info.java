/** The messages of Erasmus Without Paper (EWP): institutions, agreements and nominations as XML. */
@NullMarked
package org.caravanserai.exchanges.ewp;

import org.jspecify.annotations.NullMarked;
